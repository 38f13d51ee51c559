// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** What is handed to Kubernetes, held against what its operator for Flink takes. */
@NullMarked
package org.rashomon.cluster.kubernetes;

import org.jspecify.annotations.NullMarked;
