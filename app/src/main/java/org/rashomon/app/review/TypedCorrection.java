// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

import java.util.Map;
import java.util.Optional;
import org.rashomon.model.Span;

/**
 * Fields to be set right, each as it was typed.
 *
 * @param fields what was typed; a field that is not there stays as it was read
 * @param meant where the words stand that are meant, for those who can point at them; else {@link CorrectionField#WORDS} tells
 */
public record TypedCorrection(Map<CorrectionField, String> fields, Optional<Span> meant) {
    public TypedCorrection {
        fields = Map.copyOf(fields);
    }

    /** Fields of words that are told, or need not be. */
    public static TypedCorrection of(Map<CorrectionField, String> fields) {
        return new TypedCorrection(fields, Optional.empty());
    }

    Optional<String> typed(CorrectionField field) {
        return Optional.ofNullable(fields.get(field));
    }
}
