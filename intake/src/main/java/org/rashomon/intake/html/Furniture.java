// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.BitSet;
import java.util.HashSet;
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

    private final Outline outline;
    private final Sums sums;
    private final BitSet blocks = new BitSet();
    private final Set<String> frames = new HashSet<>();

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
            String name = outline.element(i).className();
            if (!name.isEmpty() && sums.prose(i) > LARGEST_BOX * sums.prose(0) && limit(i) == LARGEST_BOX) {
                frames.add(name);
            }
        }
    }

    private void mark(double largestBox) {
        for (int i = 0; i < outline.size(); i++) {
            double limit = limit(i);
            boolean isBox = limit == LARGEST_BOX || (limit > 0 && outline.holdsHeadline(i));
            double largest = !isBox ? limit : isFrame(i) ? 0 : largestBox;
            if (largest > 0 && sums.prose(i) <= largest * sums.prose(0)) {
                blocks.set(outline.first(i), outline.end(i));
            }
        }
    }

    private boolean isFrame(int element) {
        return frames.contains(outline.element(element).className()) || outline.beginsWithQuote(element);
    }

    /** Up to which share of the page's running text the element is furniture; 0 when nothing speaks for it. */
    private double limit(int index) {
        Element element = outline.element(index);
        String name = element.normalName();
        Set<NameCues.Role> roles = outline.roles(index);
        if (element.attr("itemprop").equalsIgnoreCase("articleBody")) {
            return 0;
        }
        if (APART.contains(name)) {
            return LARGEST_APART;
        }
        if (BOXES.contains(name) || ROLES.contains(element.attr("role")) || isHidden(element)) {
            return LARGEST_BOX;
        }
        if (NAMED_AT_WILL.contains(name)) {
            return 0;
        }
        if (roles.contains(NameCues.Role.APART)) {
            return LARGEST_APART;
        }
        return roles.contains(NameCues.Role.BOX) || roles.contains(NameCues.Role.UNSEEN) ? LARGEST_BOX : 0;
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
    static boolean isUnseen(Element inline) {
        if (inline.attributesSize() == 0) {
            return false;
        }
        return isHidden(inline)
                || (inline.hasAttr("class") && NameCues.of(inline.className()).contains(NameCues.Role.UNSEEN));
    }
}
