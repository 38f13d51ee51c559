// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Where captures come from: files of a folder or an object store, in an order that is kept. */
@NullMarked
package org.rashomon.cluster.capture;

import org.jspecify.annotations.NullMarked;
