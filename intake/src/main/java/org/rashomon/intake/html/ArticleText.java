// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rashomon.intake.plain.Dump;

/**
 * The article's paragraphs: the cascade of stages that finds them. The page is laid flat ({@link Outline}), what its names call furniture
 * is set aside ({@link Furniture}), the element that holds the article is found ({@link Container}), its lead is joined ({@link Lead}),
 * and what is none of its text is taken out ({@link Trimming}). Where that leaves next to nothing, names are believed less.
 */
final class ArticleText {
    private static final int NEXT_TO_NOTHING = 250;
    private static final int MUCH_MORE = 2;

    private final Outline outline;
    private final BitSet teasers;
    private final Lead.PageWords told;
    private final String body;

    private ArticleText(Outline outline, Lead.PageWords told, String body) {
        this.outline = outline;
        this.teasers = Teasers.of(outline);
        this.told = told;
        this.body = body;
    }

    static List<Passage> of(Document page, JsonLd facts, String title) {
        Lead.PageWords told = new Lead.PageWords(title, descriptions(page));
        String body = facts.text("articleBody").orElse("");
        List<Passage> shown = new ArticleText(Outline.of(page), told, body).passages();
        if (length(shown) >= NEXT_TO_NOTHING) {
            return shown;
        }
        List<Passage> hidden = new ArticleText(Outline.withHidden(page), told, body).passages();
        List<Passage> seen = longer(shown, hidden);
        return longer(seen, ToldText.of(page, facts));
    }

    /** Another text in the place of one that is next to nothing, when it is certainly more. */
    private static List<Passage> longer(List<Passage> text, List<Passage> other) {
        return length(other) >= Math.max(NEXT_TO_NOTHING, MUCH_MORE * length(text)) ? other : text;
    }

    private static int length(List<Passage> passages) {
        return passages.stream().mapToInt(passage -> passage.words().length()).sum();
    }

    private List<Passage> passages() {
        return best().stream().map(Block::passage).toList();
    }

    private static List<String> descriptions(Document page) {
        return page.head().getElementsByTag("meta").stream()
                .filter(ArticleText::isDescription)
                .map(meta -> Dump.folded(meta.attr("content")).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean isDescription(Element meta) {
        String name = meta.attr("name").strip();
        return name.equalsIgnoreCase("description")
                || name.equalsIgnoreCase("twitter:description")
                || meta.attr("property").strip().equalsIgnoreCase("og:description");
    }

    private List<Block> best() {
        Sums all = Sums.of(outline, new BitSet(), teasers);
        List<Block> strict = extract(Furniture.likely(outline, all));
        if (prose(strict) >= NEXT_TO_NOTHING) {
            return strict;
        }
        List<Block> lenient = extract(Furniture.certain(outline, all));
        List<Block> better = strict.isEmpty() || prose(lenient) > MUCH_MORE * prose(strict) ? lenient : strict;
        return better.isEmpty() ? extract(new BitSet()) : better;
    }

    private List<Block> extract(BitSet furniture) {
        Sums sums = Sums.of(outline, furniture, teasers);
        int container = new Container(outline, sums, furniture).find(body);
        BitSet without = (BitSet) furniture.clone();
        without.or(teasers);
        BitSet kept = outline.blocksOf(container);
        kept.andNot(furniture);
        kept.or(new Lead(outline, without, told).before(outline.first(container)));
        List<Block> blocks = kept.stream().mapToObj(outline::block).toList();
        return withoutLabels(Trimming.of(blocks, teaserBlocks(), told.title()));
    }

    private List<Block> withoutLabels(List<Block> blocks) {
        Set<Block> own = Collections.newSetFromMap(new IdentityHashMap<>());
        own.addAll(blocks);
        BitSet kept = new BitSet();
        for (int i = 0; i < outline.blocks().size(); i++) {
            kept.set(i, own.contains(outline.block(i)));
        }
        kept.andNot(Labels.empty(outline, kept));
        return kept.stream().mapToObj(outline::block).toList();
    }

    private Set<Block> teaserBlocks() {
        Set<Block> blocks = Collections.newSetFromMap(new IdentityHashMap<>());
        teasers.stream().forEach(index -> blocks.add(outline.block(index)));
        return blocks;
    }

    private static long prose(List<Block> blocks) {
        return blocks.stream().mapToLong(Block::prose).sum();
    }
}
