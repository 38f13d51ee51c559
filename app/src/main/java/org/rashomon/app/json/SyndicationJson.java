// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.rashomon.intake.origin.Credit;
import org.rashomon.intake.origin.Ground;
import org.rashomon.intake.origin.SharedQuotation;
import org.rashomon.intake.origin.SharedText;
import org.rashomon.intake.origin.Syndication;

/** Whose words a document's are, as {@code rashomon intake} prints it. */
public final class SyndicationJson {
    private static final double HUNDREDTHS = 100;

    private SyndicationJson() {}

    /**
     * {@code {"group", "origin", "why", "credit", "sharedText", "sharedQuotations"}}: the group is {@code null} for a report of which no
     * copy is among the inputs, the origin for copies that credit nobody: who ran a text first is no proof that the words are theirs. A
     * report that nobody else ran and of which nothing is shared is {@code null} as a whole.
     */
    public static JsonNode of(Syndication syndication) {
        boolean isOwn = syndication.ground() instanceof Ground.Own;
        if (isOwn && syndication.sharedQuotations().isEmpty()) {
            return NullNode.getInstance();
        }
        boolean isNamed = !isOwn && !(syndication.ground() instanceof Ground.Copied);
        Optional<String> origin = Optional.of(syndication.origin().name()).filter(name -> isNamed);
        ObjectNode json = JsonValues.object();
        json.set("group", JsonValues.textOrNull(syndication.group()));
        json.set("origin", JsonValues.textOrNull(origin));
        json.put("why", why(syndication));
        json.set("credit", credit(syndication.ground()));
        json.set("sharedText", JsonValues.orNull(syndication.sharedText(), SyndicationJson::sharedText));
        json.set("sharedQuotations", JsonValues.list(syndication.sharedQuotations(), SyndicationJson::quotation));
        return json;
    }

    private static String why(Syndication syndication) {
        String ground = syndication.ground().words() + particulars(syndication.ground());
        return syndication
                .sharedText()
                .map(shared -> ground + "; " + percent(shared) + " % of the shorter text is that of " + shared.input())
                .orElse(ground);
    }

    private static String particulars(Ground ground) {
        return switch (ground) {
            case Ground.Credited(Credit credit, String input) ->
                " (" + credit.place().words() + " of " + input + "): " + credit.words();
            case Ground.Declared(String page, String input) -> " (of " + input + "): " + page;
            case Ground.Copied() -> "";
            case Ground.Own() -> "";
        };
    }

    private static JsonNode credit(Ground ground) {
        if (!(ground instanceof Ground.Credited(Credit credit, String input))) {
            return NullNode.getInstance();
        }
        ObjectNode json = JsonValues.object();
        json.put("words", credit.words());
        json.put("place", credit.place().words());
        json.put("input", input);
        return json;
    }

    private static ObjectNode sharedText(SharedText shared) {
        ObjectNode json = JsonValues.object();
        json.put("input", shared.input());
        json.put("document", shared.document().value());
        json.put("share", percent(shared) / HUNDREDTHS);
        json.put("runs", shared.runs());
        return json;
    }

    private static long percent(SharedText shared) {
        return Math.round(HUNDREDTHS * shared.share());
    }

    private static ObjectNode quotation(SharedQuotation shared) {
        ObjectNode json = JsonValues.object();
        json.set("span", JsonValues.span(shared.span()));
        json.put("reports", shared.reports());
        json.set(
                "documents",
                JsonValues.texts(
                        shared.documents().stream().map(Object::toString).toList()));
        return json;
    }
}
