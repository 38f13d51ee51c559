// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rashomon.model.Document;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;
import org.rashomon.model.Reading;
import org.rashomon.model.Testimony;

/**
 * Reads one document of many: whatever goes wrong with it costs that document alone and is told as its problem. Rules and models that are broken
 * are no fault of a document, and end the run.
 *
 * @param reader reads
 * @param version of the reader, for readings that failed
 */
public record FencedReader(Function<Document, Reading> reader, Supplier<String> version)
        implements Function<Document, Reading> {
    private static final int LONGEST_REASON = 200;

    /** Around a reader. */
    public static FencedReader of(NewsReader reader) {
        return new FencedReader(reader::read, reader::version);
    }

    @Override
    public Reading apply(Document document) {
        try {
            return reader.apply(document);
        } catch (ExceptionInInitializerError failed) {
            // A rule file that is read when it is first needed.
            if (failed.getCause() instanceof RashomonException own) {
                throw own;
            }
            throw failed;
        } catch (RuntimeException | StackOverflowError failed) {
            if (failed instanceof RashomonException own && own.code() == ProblemCode.RULES_BROKEN) {
                throw own;
            }
            Problem problem = Problem.of(
                    ProblemCode.READING_FAILED, document.input() + ": could not be read: " + firstLine(failed));
            return new Reading(
                    document, Testimony.of(List.of()), List.of(), List.of(), List.of(problem), version.get());
        }
    }

    private static String firstLine(Throwable failed) {
        String line = failed.toString().lines().findFirst().orElse("");
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + " ...";
    }
}
