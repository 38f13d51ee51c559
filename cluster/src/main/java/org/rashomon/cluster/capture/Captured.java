// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.capture;

import java.util.Optional;
import org.rashomon.intake.Arrival;

/**
 * What was found.
 *
 * @param position empty for what has no order but that in which it comes
 * @param isLast whether the file has no more
 * @param arrival empty only for the one position of a file in which nothing is
 */
public record Captured(Optional<Position> position, boolean isLast, Optional<Arrival> arrival) {}
