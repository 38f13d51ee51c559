// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Document;
import org.rashomon.model.Masthead;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;
import org.rashomon.model.Reading;

class FencedReaderTest {
    private static final Document REPORT = Document.of("a.txt", "Two were hurt.", Masthead.nothingTold(), List.of());

    @Test
    void whatGoesWrongCostsTheDocumentAloneAndIsToldAsItsProblem() {
        for (Throwable failure : List.of(new IllegalStateException("no such word"), new StackOverflowError())) {
            Reading reading = reading(thrower(failure));

            assertThat(reading.document()).isEqualTo(REPORT);
            assertThat(reading.reader()).isEqualTo("7");
            assertThat(reading.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.READING_FAILED))
                    .extracting(Problem::message)
                    .asString()
                    .startsWith(
                            "a.txt: could not be read: " + failure.getClass().getName());
        }
    }

    @Test
    void brokenRulesEndTheRun() {
        RashomonException broken = new RashomonException(ProblemCode.RULES_BROKEN, "no model");

        assertThatThrownBy(() -> reading(thrower(broken))).isSameAs(broken);
        assertThatThrownBy(() -> reading(thrower(new ExceptionInInitializerError(broken))))
                .isSameAs(broken);
    }

    private static Reading reading(Function<Document, Reading> reader) {
        return new FencedReader(reader, () -> "7").apply(REPORT);
    }

    private static Function<Document, Reading> thrower(Throwable failure) {
        return document -> {
            switch (failure) {
                case Error error -> throw error;
                case RuntimeException exception -> throw exception;
                default -> throw new AssertionError(failure);
            }
        };
    }
}
