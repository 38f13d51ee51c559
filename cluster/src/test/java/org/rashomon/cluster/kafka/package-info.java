// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Topics of a broker that the tests start. */
@NullMarked
package org.rashomon.cluster.kafka;

import org.jspecify.annotations.NullMarked;
