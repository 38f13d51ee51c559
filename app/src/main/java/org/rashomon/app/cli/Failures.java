// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.List;
import java.util.stream.Stream;
import org.rashomon.model.Document;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.Reading;

/** Names what went wrong on standard error, each input as it comes, and counts the inputs that failed or were damaged. */
final class Failures {
    private final Terminal terminal;
    private int count;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    /** An input that yields no document. */
    void note(String input, Problem problem) {
        count++;
        tell(input, problem);
    }

    void note(Document document) {
        note(document.input(), document.problems());
    }

    void note(Reading reading) {
        Document document = reading.document();
        note(
                document.input(),
                Stream.concat(document.problems().stream(), reading.problems().stream())
                        .toList());
    }

    private void note(String input, List<Problem> problems) {
        problems.stream().filter(Failures::concernsTheUser).forEach(problem -> tell(input, problem));
        count += problems.stream().anyMatch(Failures::isFailure) ? 1 : 0;
    }

    /** Characters that had to be replaced and an end that is missing are damage: what the page said there is lost. */
    static boolean isFailure(Problem problem) {
        return problem.code().isFatal()
                || problem.code() == ProblemCode.ENCODING_BROKEN
                || problem.code() == ProblemCode.INPUT_CUT_OFF;
    }

    /** What lies in the input and not in the rules: the rest is in the JSON for who asks. */
    private static boolean concernsTheUser(Problem problem) {
        return isFailure(problem) || problem.code() == ProblemCode.DATE_MALFORMED;
    }

    /** Something that the user should know of an input that did not fail. */
    void remark(String input, String message) {
        terminal.tell(input + ": " + message);
    }

    private void tell(String input, Problem problem) {
        String message = problem.message();
        terminal.tell(message.contains(input) ? message : input + ": " + message);
    }

    int count() {
        return count;
    }

    /** 0 when all went well, 1 when some inputs failed. */
    int exitCode() {
        return count == 0 ? CommandLineInterface.DONE : CommandLineInterface.SOME_FAILED;
    }
}
