// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.model.Alignment.Kind.DECODED;
import static org.rashomon.model.Alignment.Kind.FOLDED;
import static org.rashomon.model.Alignment.Kind.MARKUP;
import static org.rashomon.model.Alignment.Kind.VERBATIM;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;
import org.rashomon.intake.plain.Article;
import org.rashomon.model.Alignment;
import org.rashomon.model.Masthead;
import org.rashomon.model.Span;

class PassageAlignmentTest {
    private static final int GENERATED = 4000;

    @Test
    void aWordIsFoundInThePageAgain() {
        String page = "<p>The ferry <b>did&nbsp;not</b> leave &ldquo;on&rdquo; Friday.</p>";
        Article article = HtmlPage.article(page, Masthead.nothingTold());
        assertThat(article.text()).isEqualTo("The ferry did not leave “on” Friday.");
        Span quoted = new Span(article.text().indexOf("“on”"), article.text().indexOf(" Friday"));
        assertThat(article.alignment().page(quoted).of(page)).isEqualTo("&ldquo;on&rdquo;");
        assertThat(article.alignment().page(new Span(10, 17)).of(page)).isEqualTo("did&nbsp;not");
    }

    @Test
    void eachSortOfRunIsTold() {
        String page = "<p>Ice &amp;\r\n fog,<br>it said.<p>It left.";
        Article article = HtmlPage.article(page, Masthead.nothingTold());
        assertThat(article.text()).isEqualTo("Ice & fog, it said.\n\nIt left.");
        assertThat(article.alignment().runs())
                .extracting(Alignment.Run::kind)
                .containsExactly(VERBATIM, DECODED, FOLDED, VERBATIM, MARKUP, VERBATIM, MARKUP, VERBATIM);
        assertThat(article.alignment().runs().get(4).page().of(page)).isEqualTo("<br>");
        assertThat(article.alignment().runs().get(6).page().of(page)).isEqualTo("<p>");
    }

    @Test
    void whatIsMovedOutOfATableIsFoundWhereItWasWritten() {
        String page = "<div><p>Before it.</p><table><tr><td>In the cell.</td></tr>Beside the cells.</table></div>";
        Article article = HtmlPage.article(page, Masthead.nothingTold());
        assertThat(article.text()).contains("Beside the cells.");
        int at = article.text().indexOf("Beside");
        assertThat(article.alignment().page(new Span(at, at + 6)).of(page)).isEqualTo("Beside");
        assertThat(AlignmentCheck.faults(page, article.text(), article.alignment()))
                .isEmpty();
    }

    @Test
    void everyCharacterOfAGeneratedPageIsFoundAgain() {
        for (int seed = 0; seed < GENERATED; seed++) {
            String page = Pages.ofSeed(seed).replace('\uFFFF', '\uFFFD');
            List<Passage> passages = passages(page);
            Article article = PassageAlignment.of(page, passages).article(Masthead.nothingTold());
            assertThat(article.text())
                    .as("seed %d: %s", seed, page)
                    .isEqualTo(passages.stream()
                            .map(Passage::words)
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining("\n\n")));
            assertThat(AlignmentCheck.faults(page, article.text(), article.alignment()))
                    .as("seed %d: %s", seed, page)
                    .isEmpty();
        }
    }

    @Test
    void everyCharacterOfAGeneratedArticleIsFoundAgain() {
        for (int seed = 0; seed < GENERATED; seed++) {
            String page = Pages.ofSeed(seed);
            Article article = HtmlPage.article(page, Masthead.nothingTold());
            assertThat(AlignmentCheck.faults(page.replace('\uFFFF', '\uFFFD'), article.text(), article.alignment()))
                    .as("seed %d: %s", seed, page)
                    .isEmpty();
        }
    }

    /** A character that is none would end the page for jsoup. */
    @Test
    void whatIsNoCharacterDoesNotEndThePage() {
        Article article = HtmlPage.article("<p>It left.\uFFFF It came back.", Masthead.nothingTold());
        assertThat(article.text()).isEqualTo("It left.\uFFFD It came back.");
    }

    @Test
    void aNodeThatIsNotOfThePageIsSaidToBeUntracked() {
        String page = "<p>It left.</p>";
        Document parsed = Parser.htmlParser().setTrackPosition(true).parseInput(page, "");
        parsed.expectFirst("p").appendText(" Or did it?");
        Article article = PassageAlignment.of(page, List.of(passage(parsed.expectFirst("p"))))
                .article(Masthead.nothingTold());
        assertThat(article.text()).isEqualTo("It left. Or did it?");
        Alignment.Run last = article.alignment().runs().getLast();
        assertThat(last.kind()).isEqualTo(Alignment.Kind.UNTRACKED);
        assertThat(last.page()).isEqualTo(new Span(0, page.length()));
    }

    /** All text of a page, whatever holds it, a passage for each parent. */
    private static List<Passage> passages(String page) {
        List<Passage> passages = new ArrayList<>();
        Document parsed = Parser.htmlParser().setTrackPosition(true).parseInput(page, "");
        NodeVisitor gathering = (node, depth) -> {
            if (node instanceof Element element && element.textNodes().stream().anyMatch(text -> !text.isBlank())) {
                passages.add(passage(element));
            }
        };
        parsed.traverse(gathering);
        return passages;
    }

    private static Passage passage(Element element) {
        List<Node> nodes = element.childNodes().stream()
                .filter(node -> node instanceof TextNode || node.nameIs("br"))
                .toList();
        return Passage.of(nodes);
    }
}
