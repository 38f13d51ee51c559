// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/**
 * A document that tells of an incident.
 *
 * @param document which
 * @param input the name it was given under
 * @param role whether it is about it
 */
public record IncidentReport(DocumentId document, String input, ReportRole role) {}
