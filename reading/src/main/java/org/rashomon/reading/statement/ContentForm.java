// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

/** The form in which what is said stands beside its verb. */
sealed interface ContentForm {
    String OBJECT_AND = "object ";

    /** "said (that) the road was closed", also before the verb. */
    record Clause() implements ContentForm {}

    /** "vowed to respond". */
    record Infinitive() implements ContentForm {}

    /** "denied the charge". */
    record Phrase() implements ContentForm {}

    /** "claimed the attack": the object that the cue names itself. */
    record OwnObject() implements ContentForm {}

    /** Words between quotation marks next to the verb and its speaker. */
    record Quote() implements ContentForm {}

    /** "accused X of shelling", "described it as a crime". */
    record Preposition(String word) implements ContentForm {}

    /** "described the vote as a farce": what is said of something, with the thing itself. */
    record Predication() implements ContentForm {}

    /** "accused Chad of shelling": another form, with the object before it, of whom it is said. */
    record WithObject(ContentForm rest) implements ContentForm {}

    /** As the rule file names it. */
    default String label() {
        return switch (this) {
            case Clause() -> "clause";
            case Infinitive() -> "infinitive";
            case Phrase() -> "object";
            case OwnObject() -> "own object";
            case Quote() -> "quote";
            case Predication() -> "predication";
            case Preposition(String word) -> word;
            case WithObject(ContentForm rest) -> OBJECT_AND + rest.label();
        };
    }

    /** "clause", "infinitive", "predication", "object", "own object", "quote", a preposition, or "object of": the object with what follows it. */
    static ContentForm parse(String label) {
        return switch (label) {
            case "clause" -> new Clause();
            case "infinitive" -> new Infinitive();
            case "object" -> new Phrase();
            case "own object" -> new OwnObject();
            case "quote" -> new Quote();
            case "predication" -> new Predication();
            default ->
                label.startsWith(OBJECT_AND)
                        ? new WithObject(parse(label.substring(OBJECT_AND.length())))
                        : new Preposition(label);
        };
    }
}
