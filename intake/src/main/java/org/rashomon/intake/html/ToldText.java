// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.rashomon.intake.plain.Dump;

/**
 * The article as JSON-LD tells it, for pages whose markup holds none and leaves it to a program to show it. Its characters have no place
 * of their own in the markup: what is known of each is the script that tells all of them.
 */
final class ToldText {
    private static final String FIELD = "articleBody";

    private ToldText() {}

    /** The paragraphs; none where JSON-LD tells no text. They become part of the script on the page that tells them. */
    static List<Passage> of(Document page, JsonLd facts) {
        Optional<Element> script = page.getElementsByTag("script").stream()
                .filter(element -> element.data().contains(FIELD))
                .findFirst();
        return script.stream()
                .flatMap(element ->
                        facts.raw(FIELD).stream().flatMap(ToldText::paragraphs).map(words -> passage(words, element)))
                .toList();
    }

    private static Stream<String> paragraphs(String told) {
        Stream<String> lines = told.indexOf('<') >= 0
                ? Outline.of(Jsoup.parseBodyFragment(told)).blocks().stream().map(Block::words)
                : Parser.unescapeEntities(told, false).lines().map(Dump::folded);
        return lines.filter(words -> !words.isEmpty());
    }

    private static Passage passage(String words, Element script) {
        TextNode node = new TextNode(words);
        script.appendChild(node);
        return Passage.of(List.of(node));
    }
}
