// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Lines from a topic of Kafka; start at {@link org.rashomon.cluster.kafka.Topic}. */
@NullMarked
package org.rashomon.cluster.kafka;

import org.jspecify.annotations.NullMarked;
