// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and quotes that try to be more than words. */
class MarkdownTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[click](javascript:alert(1))",
                "![x](http://evil.example/pixel.png)",
                "<script>alert(1)</script>",
                "<http://evil.example>",
                "http://evil.example and www.evil.example and a@evil.example",
                "**bold** __bold__ *it* _it_ ~~gone~~",
                "`code` ``` fence",
                "# heading",
                "> quote",
                "a | b",
                "line\n# heading\n- item\n    code",
                "trailing backslash \\",
                "trailing blanks  ",
                "&lt;b&gt; &amp; &#60;",
                "]: http://evil.example",
                "[1]: http://evil.example",
                "\\[escaped\\](x)",
                "*",
                "**",
                "_",
                "`",
                "<",
                "[",
                "]("
            })
    void hostileTextStaysText(String hostile) {
        Node parsed = Parser.builder()
                .build()
                .parse("- **" + Markdown.text(hostile) + "** said: “" + Markdown.text(hostile) + "” \\[1\\]");
        Node item = parsed.getFirstChild().getFirstChild().getFirstChild();
        String words = hostile.strip().replaceAll("\\s+", " ");

        assertThat(kinds(parsed))
                .isSubsetOf("Document", "BulletList", "ListItem", "Paragraph", "StrongEmphasis", "Text");
        assertThat(words(item)).isEqualTo(words + " said: “" + words + "” [1]");
    }

    @Test
    void onlyAddressesOfTheWebBecomeLinks() {
        assertThat(Markdown.link(URI.create("https://a.example/x?y=(1)"))).isEqualTo("<https://a.example/x?y=(1)>");
        assertThat(Markdown.link(URI.create("javascript:alert(1)"))).isEqualTo("javascript:alert(1)");
        assertThat(Markdown.link(URI.create("ftp://a.example/"))).doesNotStartWith("<");
    }

    private static Set<String> kinds(Node root) {
        Set<String> kinds = new TreeSet<>();
        root.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                kinds.add(parent.getClass().getSimpleName());
                for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                    kinds.add(child.getClass().getSimpleName());
                }
                super.visitChildren(parent);
            }
        });
        return kinds;
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }
}
