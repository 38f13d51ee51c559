// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.app.words.SpeakerLabel;
import org.rashomon.app.words.VisibleText;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Attribution;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Evidence;
import org.rashomon.model.Modality;
import org.rashomon.model.Reading;
import org.rashomon.model.Span;
import org.rashomon.model.Telling;

/** Makes sentences of what an account tells, each with its exact words and their place. */
final class StatementMaker {
    private static final int LONGEST_QUOTE = 360;

    /** "The strikes" tells nothing without its sentence. */
    private static final int SHORTEST_QUOTE = 30;

    private static final int MOST_OF_ONE_ACCOUNT = 3;

    private final Ledger ledger;
    private final Citations citations;
    private final Publishing publishing;

    StatementMaker(Ledger ledger, Citations citations, Publishing publishing) {
        this.ledger = ledger;
        this.publishing = publishing;
        this.citations = citations;
    }

    /** Some statements and how many more there are. */
    record Some(List<Statement> statements, int more) {}

    static Statement.Who who(AccountSpeaker speaker) {
        SpeakerLabel label = SpeakerLabel.of(speaker);
        return new Statement.Who(label.inOneLine(), label.side());
    }

    /** What is told and not denied; the longest first where there is not room for all. */
    Some statements(Account account) {
        List<Telling> told = tellings(account, false);
        List<Telling> kept = told.stream()
                .sorted(Comparator.comparing(StatementMaker::isBackground)
                        .thenComparing(telling -> telling.event().figures().isEmpty())
                        .thenComparing(telling -> telling.claim().passage().length(), Comparator.reverseOrder()))
                .limit(MOST_OF_ONE_ACCOUNT)
                .toList();
        List<Statement> statements = told.stream()
                .filter(kept::contains)
                .map(telling -> statement(account, telling))
                .flatMap(Optional::stream)
                .toList();
        return new Some(joined(statements), told.size() - kept.size());
    }

    List<Statement> denials(Account account) {
        return joined(tellings(account, true).stream()
                .map(telling -> statement(account, telling))
                .flatMap(Optional::stream)
                .toList());
    }

    /** One for each passage: several events of one passage are in the same words. */
    private List<Telling> tellings(Account account, boolean denied) {
        Map<List<Object>, Telling> byPassage = new LinkedHashMap<>();
        account.tellings().stream()
                .filter(telling -> telling.isDenial() == denied)
                .sorted(publishing.tellings())
                .forEach(telling -> byPassage.putIfAbsent(List.of(telling.document(), content(telling)), telling));
        return List.copyOf(byPassage.values());
    }

    private static boolean isBackground(Telling telling) {
        return telling.event().setting().background();
    }

    /** The same words in several reports are one sentence with several citations. */
    private static List<Statement> joined(List<Statement> statements) {
        Map<List<String>, Statement> byWords = new LinkedHashMap<>();
        for (Statement statement : statements) {
            byWords.merge(
                    List.of(statement.verb(), statement.quote()),
                    statement,
                    (first, again) -> new Statement(
                            first.speaker(),
                            first.verb(),
                            first.quote(),
                            Stream.concat(first.citations().stream(), again.citations().stream())
                                    .distinct()
                                    .toList(),
                            first.note()));
        }
        return new ArrayList<>(byWords.values());
    }

    private Optional<Statement> statement(Account account, Telling telling) {
        return document(telling.document()).map(document -> {
            Saying saying = Saying.of(account.speaker(), telling, document);
            return new Statement(
                    who(account.speaker()),
                    saying.verb(),
                    quote(document, saying.words()),
                    List.of(citations.number(document, telling.claim().passage())),
                    note(account.speaker(), telling, document));
        });
    }

    /** What is said; the whole passage in an outlet's own voice, and where the words said are too few to be understood. */
    static List<Span> content(Telling telling) {
        Attribution attribution = telling.claim().attribution();
        Span trigger = telling.event().trigger().mention().span();
        List<Span> content = attribution.wording().content();
        boolean holdsTheEvent = content.stream().anyMatch(span -> span.contains(trigger));
        boolean isOutlet = attribution.wording().cue().isEmpty();
        int length = content.stream().mapToInt(Span::length).sum();
        return isOutlet || !holdsTheEvent || length < SHORTEST_QUOTE
                ? List.of(telling.claim().passage())
                : content;
    }

    /** The words of a telling, and where they stand; of a denial the whole passage, for what is denied alone would say the contrary. */
    Optional<Parting.Voice> voice(Account account, Telling telling) {
        Span passage = telling.claim().passage();
        return document(telling.document())
                .map(document -> new Parting.Voice(
                        who(account.speaker()),
                        quote(document, telling.isDenial() ? List.of(passage) : content(telling)),
                        List.of(citations.number(document, passage))));
    }

    /** The same with words that are to stand in the quote: those that are elsewhere in the report are told apart from it, with a citation of their own. */
    Optional<Parting.Voice> voice(Account account, Telling telling, List<Span> named) {
        List<Span> content = content(telling);
        Span passage = telling.claim().passage();
        if (telling.isDenial()
                || named.isEmpty()
                || named.stream().anyMatch(word -> content.stream().anyMatch(said -> said.contains(word)))) {
            return voice(account, telling);
        }
        List<Span> elsewhere = named.stream().anyMatch(passage::contains) ? List.of() : List.of(named.getFirst());
        return document(telling.document())
                .map(document -> new Parting.Voice(
                        who(account.speaker()),
                        quote(document, List.of(passage)),
                        Stream.concat(Stream.of(passage), elsewhere.stream())
                                .map(span -> citations.number(document, span))
                                .toList(),
                        quote(document, elsewhere)));
    }

    /** The words of a figure, and where they stand. */
    Optional<Parting.Voice> voice(Account account, AccountFigure figure) {
        Count count = count(account, figure);
        return count.citations().isEmpty()
                ? Optional.empty()
                : Optional.of(new Parting.Voice(who(account.speaker()), count.quote(), count.citations()));
    }

    static String quote(Document document, List<Span> spans) {
        String words = spans.stream()
                .filter(span -> span.end() <= document.text().length())
                .map(span -> VisibleText.of(span.of(document.text())).strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" … "));
        return VisibleText.clipped(words, LONGEST_QUOTE);
    }

    private static String note(AccountSpeaker speaker, Telling telling, Document document) {
        List<String> notes = new ArrayList<>();
        telling.claim()
                .attribution()
                .speaker()
                .mention()
                .map(ActorMention::mention)
                .ifPresent(mention -> {
                    String words = quote(document, List.of(mention.span()));
                    if (!words.equalsIgnoreCase(VisibleText.of(speaker.name()))) {
                        notes.add("in the report: “" + words + "”");
                    }
                });
        telling.claim()
                .attribution()
                .relays()
                .forEach(relay -> relay.mention()
                        .map(ActorMention::mention)
                        .ifPresent(mention -> notes.add("through “" + quote(document, List.of(mention.span())) + "”")));
        Modality modality = telling.event().modality();
        if (modality != Modality.HAPPENED && modality != Modality.DENIED) {
            notes.add("told as " + Words.of(modality));
        }
        if (isBackground(telling)) {
            notes.add("told as history");
        }
        return String.join("; ", notes);
    }

    /** What the account counts, and does not deny; those of the dead first. */
    List<Count> counts(Account account) {
        return CountedFigures.of(account).stream()
                .map(figure -> count(account, figure))
                .filter(count -> !count.citations().isEmpty())
                .toList();
    }

    /** A figure with the words in which the speaker counts it, the earliest first; without citations where there are none. */
    Count count(Account account, AccountFigure figure) {
        List<Evidence> counted = account.counted(figure).stream()
                .sorted(Comparator.comparing(Evidence::document, publishing.reports())
                        .thenComparing(Evidence::span))
                .toList();
        return new Count(
                CountedFigures.number(figure.figure()),
                Words.of(figure.figure().harm()),
                counted.stream()
                        .findFirst()
                        .map(Evidence::quote)
                        .map(StatementMaker::inOneLine)
                        .orElse(""),
                counted.stream()
                        .flatMap(evidence -> cited(account, evidence).stream())
                        .distinct()
                        .toList(),
                figure.revises()
                        .map(before -> VisibleText.of(before.mention().text()))
                        .orElse(""));
    }

    private static String inOneLine(String words) {
        return VisibleText.of(words).replaceAll("\\s+", " ");
    }

    /** By the passage that the words stand in. */
    private Optional<Integer> cited(Account account, Evidence evidence) {
        Span passage = account.tellings().stream()
                .filter(telling -> telling.document().equals(evidence.document()))
                .map(telling -> telling.claim().passage())
                .filter(span -> span.contains(evidence.span()))
                .findFirst()
                .orElse(evidence.span());
        return document(evidence.document()).map(document -> citations.number(document, passage));
    }

    private Optional<Document> document(DocumentId id) {
        return ledger.reading(id).map(Reading::document);
    }
}
