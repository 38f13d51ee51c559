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
        ArticleText article = new ArticleText(
                Outline.of(page), told, facts.text("articleBody").orElse(""));
        return article.best().stream().map(Block::passage).toList();
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
        return strict.isEmpty() || prose(lenient) > MUCH_MORE * prose(strict) ? lenient : strict;
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
        return Trimming.of(blocks, teaserBlocks(), told.title());
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
