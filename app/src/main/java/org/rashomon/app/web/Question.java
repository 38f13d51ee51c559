// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Optional;
import org.rashomon.model.Span;

/**
 * Which words of an article an address asks for.
 *
 * @param span where; empty when none are asked for, or those asked for are not in the text
 * @param problem why there is no span though one was asked for; empty otherwise
 */
record Question(Optional<Span> span, String problem) {
    static Question parse(Optional<String> from, Optional<String> to, int length) {
        if (from.isEmpty() && to.isEmpty()) {
            return new Question(Optional.empty(), "");
        }
        try {
            Span span = new Span(Integer.parseInt(from.orElse("")), Integer.parseInt(to.orElse("")));
            return span.end() <= length ? new Question(Optional.of(span), "") : notInTheText();
        } catch (IllegalArgumentException notASpan) {
            return notInTheText();
        }
    }

    private static Question notInTheText() {
        return new Question(Optional.empty(), "The words that were asked for are not in this text.");
    }
}
