// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rashomon.intake.plain.AlignedText;
import org.rashomon.model.Alignment;
import org.rashomon.model.Masthead;

/**
 * Finds every character of an article's paragraphs in the page again. jsoup tells where a text node begins and ends; within it the
 * page is read a second time beside the node's text, so that each entity is a run of its own.
 */
final class PassageAlignment {
    private static final String CDATA_BEGIN = "<![CDATA[";
    private static final String CDATA_END = "]]>";
    private static final String DOCTYPE = "<!doctype";

    private final String page;
    private final AlignedText text;

    private PassageAlignment(String page, AlignedText text) {
        this.page = page;
        this.text = text;
    }

    /**
     * The passages as one text, a blank line between two of them.
     *
     * @param page what was parsed, with positions tracked
     */
    static AlignedText of(String page, List<Passage> passages) {
        PassageAlignment alignment = new PassageAlignment(page, new AlignedText(page));
        for (Passage passage : passages) {
            alignment.text.startParagraph();
            passage.nodes().forEach(alignment::add);
        }
        return alignment.text;
    }

    /** The words of one text node, unit for unit. */
    static Alignment of(String page, TextNode words) {
        PassageAlignment alignment = new PassageAlignment(page, AlignedText.unfolded(page));
        alignment.add(words);
        return alignment.text.article(Masthead.nothingTold()).alignment();
    }

    private void add(Node node) {
        Range range = node.sourceRange();
        if (!(node instanceof TextNode words)) {
            text.markup(range.startPos(), range.endPos());
        } else if (!range.isTracked() || range.isImplicit()) {
            lost(node, words.getWholeText());
        } else if (words instanceof CDataNode) {
            addUnescaped(words, range);
        } else {
            add(words, afterDoctype(range.startPos()), range.endPos());
        }
    }

    /** jsoup 1.24.1 takes some declarations of the type for over before their last character, which then begins the next text. */
    private int afterDoctype(int begin) {
        if (page.charAt(begin) != '>') {
            return begin;
        }
        int open = page.lastIndexOf("<!", begin);
        boolean isEndOfOne =
                page.regionMatches(true, open, DOCTYPE, 0, DOCTYPE.length()) && page.indexOf('>', open) == begin;
        return isEndOfOne ? begin + 1 : begin;
    }

    private void addUnescaped(TextNode words, Range range) {
        boolean isOpened = page.startsWith(CDATA_BEGIN, range.startPos());
        int begin = range.startPos() + (isOpened ? CDATA_BEGIN.length() : 0);
        boolean isClosed = page.startsWith(CDATA_END, range.endPos() - CDATA_END.length());
        add(words, begin, range.endPos() - (isClosed ? CDATA_END.length() : 0));
    }

    private void add(TextNode node, int begin, int end) {
        String words = node.getWholeText();
        boolean isItself = words.length() == end - begin && page.startsWith(words, begin);
        if (isItself) {
            text.verbatim(begin, end);
            return;
        }
        int done = new Scan(words, begin, end, parent(node)).run();
        if (done < words.length()) {
            lost(node, words.substring(done));
        }
    }

    /** Text of which only the element around it is known. */
    private void lost(Node node, String words) {
        for (Element around = parent(node); around != null; around = around.parent()) {
            Range begin = around.sourceRange();
            Range end = around.endSourceRange();
            if (begin.isTracked() && end.isTracked() && begin.startPos() < end.endPos()) {
                text.written(words, begin.startPos(), end.endPos(), Alignment.Kind.UNTRACKED);
                return;
            }
        }
        text.written(words, 0, Math.max(1, page.length()), Alignment.Kind.UNTRACKED);
    }

    private static @Nullable Element parent(Node node) {
        return node.parent() instanceof Element element ? element : null;
    }

    /** Goes through a text node's words and through the page at the same time. */
    private final class Scan {
        private final String words;
        private final int end;
        private final boolean isEscapable;
        private final boolean dropsZeros;
        private int at;
        private int done;

        Scan(String words, int begin, int end, @Nullable Element parent) {
            this.words = words;
            this.at = begin;
            this.end = end;
            // In these two no tag but their own end is one, so that what looks like an empty tag is text.
            this.isEscapable = parent != null && (parent.nameIs("title") || parent.nameIs("textarea"));
            this.dropsZeros = !isEscapable
                    && parent != null
                    && Parser.NamespaceHtml.equals(parent.tag().namespace());
        }

        /** How many units of the words were found: all of them, unless page and words part. */
        int run() {
            boolean goesOn = true;
            while (goesOn && done < words.length() && at < end) {
                goesOn = takeSame() || takeReference() || takeOne() || takeSilent();
            }
            return done;
        }

        private boolean takeSame() {
            int same = 0;
            while (at + same < end && done + same < words.length() && isPlain(at + same, done + same)) {
                same++;
            }
            return took(same);
        }

        private boolean isPlain(int position, int word) {
            char unit = page.charAt(position);
            return unit != '&' && unit != '<' && unit == words.charAt(word);
        }

        private boolean takeReference() {
            if (page.charAt(at) != '&') {
                return false;
            }
            Optional<CharacterReference> reference = CharacterReference.at(page, at, end);
            if (reference.isEmpty() || !words.startsWith(reference.get().characters(), done)) {
                return false;
            }
            int after = at + reference.get().length();
            text.written(reference.get().characters(), at, after, Alignment.Kind.DECODED);
            done += reference.get().characters().length();
            at = after;
            return true;
        }

        /** An ampersand or an angle that begins nothing stands for itself. */
        private boolean takeOne() {
            boolean isSilent = !isEscapable && page.startsWith("</>", at);
            return !isSilent && page.charAt(at) == words.charAt(done) && took(1);
        }

        /** A NUL and an end tag without a name leave no trace in the text. */
        private boolean takeSilent() {
            if (page.charAt(at) == '\0' && !dropsZeros && words.charAt(done) == '\uFFFD') {
                text.written("\uFFFD", at, at + 1, Alignment.Kind.DECODED);
                done++;
                at++;
            } else if (page.charAt(at) == '\0') {
                at++;
            } else if (page.startsWith("</>", at)) {
                at += "</>".length();
            } else {
                return false;
            }
            return true;
        }

        private boolean took(int units) {
            if (units > 0) {
                text.verbatim(at, at + units);
            }
            at += units;
            done += units;
            return units > 0;
        }
    }
}
