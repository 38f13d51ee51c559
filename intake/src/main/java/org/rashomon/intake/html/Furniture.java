// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which elements are furniture by their tag, role, attributes or name. A box that holds much of the page's running text is none, whatever
 * it is called: many pages lie in one form, or call their frame a widget.
 */
final class Furniture {
    private static final Set<String> BOXES =
            Set.of("form", "dialog", "figure", "figcaption", "menu", "address", "fieldset");
    private static final Set<String> APART = Set.of("nav", "aside", "footer");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "dialog",
            "search",
            "menu",
            "menubar",
            "toolbar",
            "alert",
            "alertdialog",
            "tooltip");
    private static final Set<String> NAMED_AT_WILL =
            Set.of("html", "body", "article", "main", "h1", "table", "tbody", "tr");
    private static final double LARGEST_BOX = 0.4;
    private static final double LARGEST_APART = 0.9;
    private static final double NEARLY_ALL = 0.8;
    private static final double MOST_LINKS = 0.3;
    private static final int NEAR = 2;

    /** How much speaks for an element being furniture by its tag, role, attributes or name. */
    enum Suspicion {
        NONE(0),
        BOX(LARGEST_BOX),
        APART(LARGEST_APART);

        /** Up to which share of the page's running text the element is furniture. */
        private final double limit;

        Suspicion(double limit) {
            this.limit = limit;
        }
    }

    private final Outline outline;
    private final Sums sums;
    private final BitSet blocks = new BitSet();
    private final Set<String> frames = new HashSet<>();
    private final Set<String> empty = new HashSet<>();

    private Furniture(Outline outline, Sums sums) {
        this.outline = outline;
        this.sums = sums;
    }

    /** The blocks that are furniture by the first opinion. */
    static BitSet likely(Outline outline, Sums sums) {
        Furniture furniture = new Furniture(outline, sums);
        furniture.findFrames();
        furniture.mark(LARGEST_BOX);
        return furniture.blocks;
    }

    /** Only what is never an article: for pages whose article goes by a box's name. */
    static BitSet certain(Outline outline, Sums sums) {
        Furniture furniture = new Furniture(outline, sums);
        furniture.mark(0);
        return furniture.blocks;
    }

    /** The names of boxes that hold too much to be furniture: then no other element of that name is furniture either. */
    private void findFrames() {
        for (int i = 0; i < outline.size(); i++) {
            if (outline.suspicion(i) == Suspicion.BOX
                    && sums.prose(i) > LARGEST_BOX * sums.prose(0)
                    && !outline.element(i).className().isEmpty()) {
                frames.add(outline.element(i).className());
            }
        }
        commonNames().forEach((name, prose) -> {
            if (prose > (name.contains("widget") ? LARGEST_BOX : NEARLY_ALL) * sums.prose(0)) {
                empty.add(name);
            }
        });
    }

    /** How much running text the elements of each boxes' name hold together. */
    private Map<String, Long> commonNames() {
        Map<String, Long> held = new HashMap<>();
        Map<String, Integer> ends = new HashMap<>();
        for (int i = 0; i < outline.size(); i++) {
            if (outline.suspicion(i) != Suspicion.BOX || sums.prose(i) == 0) {
                continue;
            }
            for (String name : outline.element(i).className().split(" ", -1)) {
                boolean isOutermost = ends.getOrDefault(name, 0) <= outline.first(i);
                if (isOutermost && outline.told(name).contains(NameCues.Role.BOX)) {
                    held.merge(name, sums.prose(i), Long::sum);
                    ends.put(name, outline.end(i));
                }
            }
        }
        return held;
    }

    /** True when all that speaks for it are names that most of the page's running text bears: those of a kit that builds pages. */
    private boolean isEmptyNamed(int element) {
        if (empty.isEmpty() || outline.suspicion(element) != Suspicion.BOX) {
            return false;
        }
        Element box = outline.element(element);
        Set<NameCues.Role> left = EnumSet.noneOf(NameCues.Role.class);
        left.addAll(outline.told(box.id()));
        for (String name : box.className().split(" ", -1)) {
            if (!empty.contains(name)) {
                left.addAll(outline.told(name));
            }
        }
        return suspicion(box, left) == Suspicion.NONE;
    }

    private void mark(double largestBox) {
        for (int i = 0; i < outline.size(); i++) {
            Suspicion suspicion = outline.suspicion(i);
            if (suspicion == Suspicion.NONE) {
                continue;
            }
            boolean isBox = suspicion == Suspicion.BOX || outline.holdsHeadline(i);
            double largest = !isBox ? suspicion.limit : isFrame(i) ? 0 : largestBox;
            if (largest > 0 && sums.prose(i) <= largest * sums.prose(0)) {
                blocks.set(outline.first(i), outline.end(i));
            }
        }
    }

    private boolean isFrame(int element) {
        return frames.contains(outline.element(element).className())
                || outline.beginsWithQuote(element)
                || isEmptyNamed(element)
                || isLead(element);
    }

    /** A single paragraph without links right before running text, in a box that is named a teaser: it teases the article itself. */
    private boolean isLead(int element) {
        if (outline.end(element) - outline.first(element) != 1) {
            return false;
        }
        Block only = outline.block(outline.first(element));
        String names = outline.element(element).className().toLowerCase(Locale.ROOT);
        return names.contains("teaser") && only.isProse() && only.linked() == 0 && isBeforeProse(outline.end(element));
    }

    private boolean isBeforeProse(int from) {
        for (int i = from; i < Math.min(from + NEAR, outline.blocks().size()); i++) {
            Block next = outline.block(i);
            if (next.isProse() || next.isHeading() || next.linked() > 0) {
                return next.isProse() && next.linkShare() < MOST_LINKS;
            }
        }
        return false;
    }

    /** What an element's tag, attributes and names say. */
    static Suspicion suspicion(Element element, Set<NameCues.Role> roles) {
        String name = element.normalName();
        if (element.attr("itemprop").equalsIgnoreCase("articleBody")) {
            return Suspicion.NONE;
        }
        if (APART.contains(name)) {
            return Suspicion.APART;
        }
        if (BOXES.contains(name) || ROLES.contains(element.attr("role")) || isHidden(element)) {
            return Suspicion.BOX;
        }
        if (NAMED_AT_WILL.contains(name)) {
            return Suspicion.NONE;
        }
        if (roles.contains(NameCues.Role.APART)) {
            return Suspicion.APART;
        }
        return roles.contains(NameCues.Role.BOX) || roles.contains(NameCues.Role.UNSEEN)
                ? Suspicion.BOX
                : Suspicion.NONE;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || isNotDisplayed(element.attr("style"));
    }

    private static boolean isNotDisplayed(String style) {
        return style.contains("display") && style.replace(" ", "").contains("display:none");
    }

    /** True for an element within a line that is not for the eye. */
    static boolean isUnseen(Element inline, Outline outline) {
        return inline.attributesSize() > 0
                && (isHidden(inline) || outline.told(inline.className()).contains(NameCues.Role.UNSEEN));
    }
}
