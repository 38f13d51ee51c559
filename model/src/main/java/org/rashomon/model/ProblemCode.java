// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Locale;

/** Everything that can go wrong, in one list. */
public enum ProblemCode {
    /** A path, address or archive that is not there. */
    INPUT_MISSING(true),
    /** Nothing, or nothing but white space. */
    INPUT_EMPTY(true),
    /** Bytes that are no text. */
    INPUT_NOT_TEXT(true),
    /** More than is read at once. */
    INPUT_TOO_LARGE(true),
    /** A JSON line that does not follow CONTRACT.md. */
    INPUT_MALFORMED(true),
    /** Could not be read from the disk or the network. */
    INPUT_UNREADABLE(true),
    /** An address that is not fetched: not of the public web, or its host asks programs to stay away. */
    ADDRESS_REFUSED(true),
    /** An input that ends too early, half a capture for example; what is there was read. */
    INPUT_CUT_OFF(false),
    /** Bytes that do not follow the character encoding; replaced by U+FFFD and read on. */
    ENCODING_BROKEN(false),
    /** A date given with the input that is none; treated as missing. */
    DATE_MALFORMED(false),
    /** A language that is not read. */
    LANGUAGE_UNSUPPORTED(true),
    /** A sentence too long to parse; left out. */
    SENTENCE_TOO_LONG(false),
    /** Evidence that does not stand in the text: the rule named in the message is broken; its result was dropped. */
    EVIDENCE_BROKEN(false),
    /** A rule, pack or configuration file that does not follow its form. */
    RULES_BROKEN(true),
    /** A step that failed on one document. */
    READING_FAILED(true),
    /** The ledger's file or content. */
    LEDGER_BROKEN(true);

    private final boolean fatal;

    ProblemCode(boolean fatal) {
        this.fatal = fatal;
    }

    /** True when the input yields no reading at all. */
    public boolean isFatal() {
        return fatal;
    }

    /** True when a part of the input was left out, and the rest read. */
    public boolean isCut() {
        return this == INPUT_CUT_OFF || this == SENTENCE_TOO_LONG;
    }

    /** As printed: lower case with hyphens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
