// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.form;

import java.io.Serializable;

/** How values of a type are written where they go from machine to machine, and where they wait. */
public interface Form<T> extends Serializable {
    byte[] encode(T value);

    /** The value again, equal to the one that was encoded. */
    T decode(byte[] bytes);

    Class<T> type();

    /** Told by what was written in an older form, which is then refused. */
    int version();
}
