// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import java.util.List;
import java.util.Locale;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Relation;
import org.rashomon.model.VagueRules;

/** How two figures of one harm stand to each other, when different speakers tell them. */
final class FigureRelations {
    private static final List<String> ARTICLES = List.of("a", "an", "the");

    private static final List<String> PARTS = List.of(
            "child",
            "women",
            "woman",
            "girl",
            "boy",
            "minor",
            "infant",
            "elder",
            "commander",
            "officer",
            "journalist",
            "family");

    private final VagueRules rules;

    FigureRelations(VagueRules rules) {
        this.rules = rules;
    }

    /** Of {@code first} to {@code second}; both of one harm. */
    Relation between(CasualtyFigure first, CasualtyFigure second) {
        if (areOthers(first.groupClass(), second.groupClass())) {
            return Relation.DIFFERENT_GROUP;
        }
        if (isOpen(first) || isOpen(second)) {
            // "Several" or "heavy losses" stand beside any number without saying anything against it.
            return sameWords(first, second) ? Relation.EQUAL : Relation.INCLUDES;
        }
        if (low(first) == low(second) && high(first) == high(second)) {
            return Relation.EQUAL;
        }
        if (includes(first, second)) {
            return Relation.INCLUDES;
        }
        boolean apart = high(first) < low(second) || high(second) < low(first);
        return apart ? Relation.CONTRADICTS : Relation.RANGE_OVERLAPS;
    }

    private static boolean areOthers(GroupClass first, GroupClass second) {
        return (first == GroupClass.COMBATANT && second == GroupClass.CIVILIAN)
                || (first == GroupClass.CIVILIAN && second == GroupClass.COMBATANT);
    }

    /** Equal for figures that say the same. */
    Object key(CasualtyFigure figure) {
        String words = isOpen(figure) ? figure.mention().text().toLowerCase(Locale.ROOT) : "";
        return List.of(figure.groupClass(), low(figure), high(figure), words);
    }

    /** True when several of {@code parts}, all exact, are together what one of {@code wholes} allows. */
    boolean addUp(List<CasualtyFigure> parts, List<CasualtyFigure> wholes) {
        boolean exact = parts.stream().allMatch(part -> !isOpen(part) && low(part) == high(part));
        long sum = parts.stream().mapToLong(this::low).sum();
        return parts.size() > 1
                && exact
                && wholes.stream().anyMatch(whole -> !isOpen(whole) && low(whole) <= sum && sum <= high(whole));
    }

    /** A total of mixed people is at least as large as the part of it that is of one class. */
    private boolean includes(CasualtyFigure first, CasualtyFigure second) {
        boolean firstIsTotal = isTotal(first) && !isTotal(second) || isPart(second) && !isPart(first);
        boolean secondIsTotal = isTotal(second) && !isTotal(first) || isPart(first) && !isPart(second);
        return (firstIsTotal && low(second) <= high(first)) || (secondIsTotal && low(first) <= high(second));
    }

    private static boolean isTotal(CasualtyFigure figure) {
        return figure.groupClass() == GroupClass.MIXED;
    }

    /** "Two children", "a commander": of the dead, not the dead. */
    private static boolean isPart(CasualtyFigure figure) {
        if (figure.isPart() || ARTICLES.contains(figure.mention().text().toLowerCase(Locale.ROOT))) {
            return true;
        }
        String people = figure.group().toLowerCase(Locale.ROOT);
        return PARTS.stream().anyMatch(people::contains);
    }

    private boolean isOpen(CasualtyFigure figure) {
        return figure.quantity().lowest(rules).isEmpty()
                && figure.quantity().highest(rules).isEmpty();
    }

    private static boolean sameWords(CasualtyFigure first, CasualtyFigure second) {
        return first.mention()
                .text()
                .toLowerCase(Locale.ROOT)
                .equals(second.mention().text().toLowerCase(Locale.ROOT));
    }

    private int low(CasualtyFigure figure) {
        return figure.quantity().lowest(rules).orElse(0);
    }

    private int high(CasualtyFigure figure) {
        return figure.quantity().highest(rules).orElse(Integer.MAX_VALUE);
    }
}
