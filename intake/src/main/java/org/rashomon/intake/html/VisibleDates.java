// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rashomon.intake.plain.DateWriting;
import org.rashomon.intake.plain.Dates;
import org.rashomon.model.Publication;

/** The dates that readers see: in {@code time} elements and in lines. Those beside the headline come first. */
final class VisibleDates {
    private static final Set<String> MODIFIED = Set.of(
            "updated",
            "update",
            "modified",
            "edited",
            "aktualisiert",
            "aktualisierung",
            "geändert",
            "bearbeitet",
            "stand",
            "maj",
            "actualizado",
            "actualizada",
            "modifié",
            "modificado",
            "aggiornato",
            "aggiornamento",
            "modificato",
            "atualizado",
            "atualizada",
            "bijgewerkt",
            "gewijzigd",
            "güncelleme",
            "güncellendi",
            "обновлено",
            "оновлено",
            "aktualizacja",
            "aktualizováno",
            "uppdaterad",
            "opdateret",
            "oppdatert",
            "päivitetty",
            "actualité",
            "changed",
            "revised",
            "frissítve",
            "diperbarui");
    private static final Set<String> PUBLISHED = Set.of(
            "published",
            "posted",
            "publication",
            "veröffentlicht",
            "erschienen",
            "erstellt",
            "publié",
            "publicado",
            "publicada",
            "pubblicato",
            "gepubliceerd",
            "geplaatst",
            "yayınlanma",
            "yayın",
            "опубликовано",
            "опубліковано",
            "opublikowano",
            "publikováno",
            "publicerad",
            "udgivet",
            "publisert",
            "julkaistu",
            "created",
            "date",
            "datum",
            "fecha",
            "data",
            "am",
            "mis",
            "on",
            "közzétéve",
            "tarih",
            "giriş",
            "eklenme",
            "dodano",
            "vom",
            "le",
            "el");
    private static final Set<String> NEVER = Set.of("copyright", "©", "born", "geboren", "deadline");
    private static final String MARKS = " \t\n\u000B\f\r:,.()|";
    private static final int ABOVE = 8;
    private static final int BELOW = 15;
    private static final int LONGEST = 160;
    private static final int OPENING = 40;
    private static final int ALONE = 12;
    private static final int MOST_LINES = 20_000;
    private static final int MOST = 500;

    private final Headline headline;
    private final DateWriting writing;
    private final List<Weighed> weighed = new ArrayList<>();
    private final List<Publication> modified = new ArrayList<>();

    /** A date and how much speaks for it. */
    private record Weighed(Publication told, boolean isBeside, int weight) {}

    private VisibleDates(Headline headline, DateWriting writing) {
        this.headline = headline;
        this.writing = writing;
    }

    static VisibleDates of(
            PageMarkup markup,
            Headline headline,
            DateWriting writing,
            BiFunction<Element, String, Optional<Publication>> ofElement) {
        VisibleDates visible = new VisibleDates(headline, writing);
        for (PageMarkup.Placed time : markup.times()) {
            visible.addTime(time, ofElement);
        }
        List<PageLine> lines = markup.lines();
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES) && visible.weighed.size() < MOST; i++) {
            visible.addLine(lines.get(i), i);
        }
        visible.weighed.sort(Comparator.comparingInt((Weighed each) -> -each.weight()));
        return visible;
    }

    /** The best one beside the headline, and the best one elsewhere. */
    List<DateEvidence> published() {
        Optional<DateEvidence> beside = weighed.stream()
                .filter(Weighed::isBeside)
                .findFirst()
                .map(each -> new DateEvidence(DateEvidence.Trust.BESIDE_HEADLINE, each.told()));
        Optional<DateEvidence> elsewhere = weighed.stream()
                .filter(each -> !each.isBeside())
                .findFirst()
                .map(each -> new DateEvidence(DateEvidence.Trust.VISIBLE, each.told()));
        return Stream.of(beside, elsewhere).flatMap(Optional::stream).toList();
    }

    List<Publication> modified() {
        return modified;
    }

    private void addTime(PageMarkup.Placed time, BiFunction<Element, String, Optional<Publication>> ofElement) {
        Optional<Publication> told = ofElement.apply(time.element(), "time element");
        if (told.isEmpty()) {
            return;
        }
        String names = time.element().className() + " " + time.element().attr("itemprop");
        boolean isChange = ElementNames.words(names).stream().anyMatch(word -> MODIFIED.contains(word));
        if (isChange) {
            modified.add(told.get());
        } else {
            int weight = 3 + weight(time.line(), time.isFurniture());
            weighed.add(new Weighed(told.get(), isBeside(time.line(), time.isFurniture()), weight));
        }
    }

    private boolean isBeside(int line, boolean isFurniture) {
        return !isFurniture
                && headline.line() >= 0
                && line >= headline.line() - ABOVE
                && line <= headline.line() + BELOW;
    }

    private int weight(int line, boolean isFurniture) {
        int weight = isFurniture ? -4 : 0;
        weight += isBeside(line, isFurniture) ? 2 : 0;
        return weight + (headline.line() >= 0 && line >= headline.line() ? 1 : 0);
    }

    private void addLine(PageLine line, int at) {
        String words = line.words().length() > LONGEST ? opening(line.words()) : line.words();
        if (words.chars().noneMatch(Character::isDigit)) {
            return;
        }
        List<Publication> dates = Dates.written(words, writing, "line of the page");
        if (dates.isEmpty() || has(words, NEVER)) {
            return;
        }
        if (has(words, MODIFIED) && dates.size() == 1) {
            modified.add(dates.getFirst());
            return;
        }
        boolean isAlone = Dates.without(words).strip().length() <= ALONE;
        boolean isDated = ElementNames.isDated(line.block());
        boolean isLabelled = has(words, PUBLISHED);
        int weight = weight(at, line.isFurniture()) + (isAlone ? 2 : 0) + (isDated ? 2 : 0) + (isLabelled ? 2 : 0);
        boolean isBeside = isBeside(at, line.isFurniture()) && (isAlone || isDated || isLabelled);
        weighed.add(new Weighed(dates.getFirst(), isBeside, weight));
    }

    /** The date with which a long line opens, "3.5.2024 - The ferry did not leave ..."; dates within running text are those of events. */
    private static String opening(String words) {
        String begin = words.substring(0, OPENING);
        int dash = begin.indexOf(" - ") >= 0 ? begin.indexOf(" - ") : begin.indexOf(" – ");
        return dash < 0 ? "" : begin.substring(0, dash);
    }

    private static boolean has(String words, Set<String> any) {
        String lower = words.toLowerCase(Locale.ROOT);
        int begin = 0;
        for (int at = 0; at <= lower.length(); at++) {
            if (at == lower.length() || MARKS.indexOf(lower.charAt(at)) >= 0) {
                if (any.contains(lower.substring(begin, at))) {
                    return true;
                }
                begin = at + 1;
            }
        }
        return false;
    }
}
