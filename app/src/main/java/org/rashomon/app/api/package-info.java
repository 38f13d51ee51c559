// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * The REST API under {@code /api/v1}. {@link org.rashomon.app.api.Endpoints} lists what is answered, with every parameter; the routes and the
 * OpenAPI document are both made from that list. What objects look like stands in {@code schemas.json} beside these classes, and a test
 * holds the running server to it.
 */
@NullMarked
package org.rashomon.app.api;

import org.jspecify.annotations.NullMarked;
