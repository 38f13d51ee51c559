// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page laid flat: its block elements in document order, and the blocks of text between their boundaries. An element's blocks are a
 * range, so that any sum over an element is the difference of two running sums, and nothing is ever counted twice.
 */
final class Outline {
    private final List<Element> elements = new ArrayList<>();
    private final List<Set<NameCues.Role>> roles = new ArrayList<>();
    private final Map<String, Set<NameCues.Role>> known = new HashMap<>();
    private final List<Furniture.Suspicion> suspicions = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Indices parents = new Indices();
    private final Indices behind = new Indices();
    private final Indices firsts = new Indices();
    private final Indices ends = new Indices();
    private final Indices headlines = new Indices();
    private final Indices proses = new Indices();

    Outline() {
        headlines.add(0);
        proses.add(0);
    }

    static Outline of(Document page) {
        return OutlineWalk.of(page.body(), false);
    }

    /** Also with what is for readers without programs only, or waits for a program to show it. */
    static Outline withHidden(Document page) {
        return OutlineWalk.of(page.body(), true);
    }

    /** Notes an element whose text comes next; its number is given back. */
    int open(Element element, int parent) {
        Set<NameCues.Role> told = told(element);
        elements.add(element);
        roles.add(told);
        suspicions.add(Furniture.suspicion(element, told));
        parents.add(parent);
        firsts.add(blocks.size());
        ends.add(blocks.size());
        behind.add(elements.size());
        return elements.size() - 1;
    }

    private Set<NameCues.Role> told(Element element) {
        // The id of a heading is often made of its words.
        String id =
                TextTag.kind(element.normalName()).filter(Block.Kind::isHeading).isPresent() ? "" : element.id();
        return told(id.isEmpty() ? element.className() : element.className() + " " + id);
    }

    /** What names say, remembered: a page has many elements and few names. */
    Set<NameCues.Role> told(String names) {
        return names.isEmpty() ? Set.of() : known.computeIfAbsent(names, NameCues::of);
    }

    void close(int element) {
        ends.set(element, blocks.size());
        behind.set(element, elements.size());
    }

    void add(Block block) {
        blocks.add(block);
        headlines.add(headlines.last() + (block.kind() == Block.Kind.HEADLINE ? 1 : 0));
        proses.add(proses.last() + (block.isProse() ? 1 : 0));
    }

    /** How many elements there are; they are numbered in document order, and the first is the body. */
    int size() {
        return elements.size();
    }

    Element element(int index) {
        return elements.get(index);
    }

    /** What the element's class and id say that it is. */
    Set<NameCues.Role> roles(int element) {
        return roles.get(element);
    }

    /** What speaks for the element being furniture. */
    Furniture.Suspicion suspicion(int element) {
        return suspicions.get(element);
    }

    /** The element around an element; -1 for the body. */
    int parent(int element) {
        return parents.at(element);
    }

    boolean isWithin(int inner, int outer) {
        return inner >= outer && inner < behind.at(outer);
    }

    /** The smallest element that holds both. */
    int around(int one, int other) {
        int outer = one;
        while (!isWithin(other, outer)) {
            outer = parent(outer);
        }
        return outer;
    }

    List<Block> blocks() {
        return blocks;
    }

    Block block(int index) {
        return blocks.get(index);
    }

    /** The first of an element's blocks. */
    int first(int element) {
        return firsts.at(element);
    }

    /** The block behind the last of an element's blocks. */
    int end(int element) {
        return ends.at(element);
    }

    BitSet blocksOf(int element) {
        BitSet own = new BitSet();
        own.set(first(element), end(element));
        return own;
    }

    boolean holdsHeadline(int element) {
        return headlines.at(end(element)) > headlines.at(first(element));
    }

    /** How many blocks of running text an element holds. */
    int proseBlocks(int element) {
        return proses.at(end(element)) - proses.at(first(element));
    }

    /** True when the first text in it is somebody else's words, as in an embedded post. */
    boolean beginsWithQuote(int element) {
        return first(element) < end(element) && block(first(element)).kind() == Block.Kind.QUOTE;
    }
}
