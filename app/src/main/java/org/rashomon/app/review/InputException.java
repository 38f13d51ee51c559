// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

import java.util.Optional;

/** Something typed that cannot be done; its message is one line that says how to mend it. */
public final class InputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Optional<CorrectionField> field;

    public InputException(String message) {
        super(message);
        this.field = Optional.empty();
    }

    public InputException(CorrectionField field, String message) {
        super(message);
        this.field = Optional.of(field);
    }

    /** What was typed so; empty when it is no field of a correction. */
    public Optional<CorrectionField> field() {
        return field;
    }
}
