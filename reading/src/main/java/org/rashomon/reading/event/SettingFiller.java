// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.ActorKind;
import org.rashomon.model.EventPlace;
import org.rashomon.model.PlaceKind;
import org.rashomon.model.PlaceMention;
import org.rashomon.model.PlaceRole;
import org.rashomon.model.PlaceUse;
import org.rashomon.model.Span;
import org.rashomon.model.TimeExpression;
import org.rashomon.model.TimePrecision;
import org.rashomon.model.TimeType;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Gives each place name and time expression of a sentence to the event it hangs on: from its own word up the tree to the first word
 * that belongs to an event.
 */
final class SettingFiller {
    private static final Set<String> FROM = Set.of("from", "out of");
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "along",
            "inside",
            "within",
            "across",
            "on",
            "around",
            "over",
            "outside",
            "throughout",
            "from",
            "into",
            "to",
            "towards",
            "toward",
            "between",
            "beyond",
            "off",
            "including",
            "like",
            "such as");
    private static final Set<String> PLACE_WORDS = Set.of(
            "province",
            "district",
            "region",
            "area",
            "city",
            "town",
            "village",
            "territory",
            "soil",
            "border",
            "north",
            "south",
            "east",
            "west",
            "northwest",
            "northeast",
            "southwest",
            "southeast",
            "capital",
            "airspace",
            "valley",
            "frontier",
            "state",
            "coast");
    private static final Set<String> DASHES = Set.of(")", "-", "–", "—", "--", ":");
    private static final Set<String> OTHER_MOMENT = Set.of("since", "before", "until", "following", "despite");
    private static final Set<String> TO = Set.of("to", "into", "towards", "toward");

    private final MarkedText text;
    private final Sentence sentence;
    private final ArgumentFinder arguments;

    SettingFiller(MarkedText text, Sentence sentence, ArgumentFinder arguments) {
        this.text = text;
        this.sentence = sentence;
        this.arguments = arguments;
    }

    void fill(List<EventDraft> drafts) {
        drafts.forEach(this::anchor);
        for (PlaceMention place : text.placesIn(sentence)) {
            boolean where =
                    place.use() == PlaceUse.LITERAL && isLocative(place, drafts) || modifiesEvent(place, drafts);
            if (where) {
                owners(drafts, place.mention().span())
                        .forEach(draft -> draft.addPlace(new EventPlace(place, role(place))));
            }
        }
        for (TimeExpression time : preciseFirst(text.timesIn(sentence))) {
            List<EventDraft> undated =
                    drafts.stream().filter(draft -> draft.time.isEmpty()).toList();
            owners(undated, time.mention().span()).forEach(draft -> draft.time = Optional.of(time));
        }
        drafts.forEach(draft -> shareWithConjoined(draft, drafts));
        drafts.forEach(this::dropPlacesHit);
    }

    /**
     * Where and when the sentence plays: what hangs on nobody and on no clause with a scene of its own. Without a verb it is a heading or
     * a dateline.
     */
    Scene scene() {
        boolean tells = sentence.tokens().stream().anyMatch(Token::isVerb);
        if (!tells || isDateline()) {
            return Scene.NONE;
        }
        List<EventPlace> places = text.placesIn(sentence).stream()
                .filter(place -> place.use() == PlaceUse.LITERAL && isLocative(place, List.of()))
                .filter(place -> isOfMainClause(place.mention().span()))
                .filter(place -> !isOfCare(place.mention().span()))
                .map(place -> new EventPlace(place, role(place)))
                .toList();
        List<TimeExpression> times = preciseFirst(text.timesIn(sentence)).stream()
                .filter(time -> isOfMainClause(time.mention().span()))
                .toList();
        return new Scene(places, times);
    }

    /** Where the report was written is no scene: what ends with a bracket, or a bracket and a dash. */
    private boolean isDateline() {
        Token last = sentence.token(sentence.size() - 1);
        Optional<Token> closing = last.text().equals(")") ? Optional.of(last) : sentence.before(last);
        return DASHES.contains(last.text())
                && closing.filter(mark -> mark.text().equals(")")).isPresent();
    }

    /** "was taken to a hospital in Oakport": where the hurt are cared for is not where they were hurt. */
    private boolean isOfCare(Span mention) {
        Optional<Token> at = MarkedText.headOf(sentence, mention);
        boolean care = false;
        while (at.isPresent() && !at.get().isVerb()) {
            care = care || ReferenceWords.CARE.contains(ReferenceWords.lemma(at.get()));
            at = sentence.head(at.get());
        }
        return care
                && at.filter(verb -> ReferenceWords.CARING.contains(ReferenceWords.lemma(verb)))
                        .isPresent();
    }

    private boolean isOfMainClause(Span mention) {
        Optional<Token> at = MarkedText.headOf(sentence, mention);
        for (int steps = 0; at.isPresent() && steps < sentence.size(); steps++) {
            Token token = at.get();
            if (isOwnScene(token) || isSomebodys(token) || token.is("acl:relcl")) {
                return false;
            }
            at = sentence.head(token);
        }
        return true;
    }

    /** Dates before "recently"; how long or how often says nothing of when. */
    private List<TimeExpression> preciseFirst(List<TimeExpression> times) {
        return times.stream()
                .filter(time -> time.type() == TimeType.DATE || time.type() == TimeType.TIME)
                .filter(time -> !datesAnEarlierMoment(time))
                .sorted(Comparator.comparing(time -> time.precision() == TimePrecision.VAGUE))
                .toList();
    }

    /** "The worst attacks since the group returned in 2021": the year is that of the return, and the attacks came after it. */
    private boolean datesAnEarlierMoment(TimeExpression time) {
        Optional<Token> at = MarkedText.headOf(sentence, time.mention().span());
        int index = at.map(Token::index).orElse(0) - 1;
        while (index >= 0
                && time.mention().span().contains(sentence.token(index).span())) {
            index--;
        }
        int between = 0;
        while (index >= 0 && Character.isLetter(sentence.token(index).text().charAt(0))) {
            if (sentence.token(index).text().equalsIgnoreCase("since")) {
                return between > 1;
            }
            between++;
            index--;
        }
        return false;
    }

    /** A place that is hit is where, not whom. */
    private void dropPlacesHit(EventDraft draft) {
        draft.recipients.removeIf(recipient -> recipient.actor().kind() == ActorKind.THING
                && draft.places.stream()
                        .anyMatch(place -> recipient
                                .mention()
                                .span()
                                .contains(place.place().mention().span()))
                && MarkedText.headOf(sentence, recipient.mention().span())
                        .filter(this::isPlaceWord)
                        .isPresent());
    }

    /** The verb that a noun is subject or object of carries the noun's place and time. */
    private void anchor(EventDraft draft) {
        Token head = draft.head();
        Token at = head;
        while (at.is("conj") && at.head() >= 0) {
            at = sentence.token(at.head());
        }
        if (Set.of("nsubj", "nsubj:pass", "obj", "obl", "dep", "nmod").contains(at.relation()) && !head.isVerb()) {
            sentence.head(at).ifPresent(draft.anchors::add);
        }
        arguments.lightVerb(sentence, head).ifPresent(draft.anchors::add);
        arguments.occurrences(sentence, head).forEach(draft.anchors::add);
    }

    private List<EventDraft> owners(List<EventDraft> drafts, Span mention) {
        Optional<Token> at = MarkedText.headOf(sentence, mention);
        for (int steps = 0; at.isPresent() && steps < sentence.size(); steps++) {
            Token token = at.get();
            List<EventDraft> here =
                    drafts.stream().filter(draft -> draft.head().equals(token)).toList();
            if (here.isEmpty() || isAboutDeed(here, drafts, mention)) {
                here = drafts.stream()
                        .filter(draft -> draft.anchors.contains(token))
                        .toList();
            }
            if (!here.isEmpty()) {
                return here;
            }
            if (isOwnScene(token) || isSomebodys(token)) {
                return List.of();
            }
            at = sentence.head(token);
        }
        boolean leads =
                sentence.roots().anyMatch(root -> mention.end() <= root.span().begin());
        return leads && drafts.size() == 1 ? drafts : List.of();
    }

    /** "are investigating a shooting at the mill on Friday": what stands after the deed that is looked into is the deed's. */
    private static boolean isAboutDeed(List<EventDraft> here, List<EventDraft> drafts, Span mention) {
        return here.stream().noneMatch(draft -> draft.type.family().isViolent())
                && drafts.stream()
                        .filter(deed -> deed.type.family().isViolent()
                                && deed.head().is("obj")
                                && deed.head().span().end() <= mention.begin())
                        .anyMatch(deed -> here.stream().anyMatch(draft -> deed.anchors.contains(draft.head())));
    }

    /** "The Foreign Office in Islamabad said ...": the place is the speaker's, not the event's. */
    private static boolean isSomebodys(Token token) {
        return Set.of("nsubj", "nsubj:pass", "iobj").contains(token.relation());
    }

    /** A clause with a subject of its own, or a phrase of another moment: "since the takeover of 2021". */
    private boolean isOwnScene(Token token) {
        boolean clause = token.isVerb()
                && Set.of("advcl", "acl:relcl", "parataxis").contains(token.relation())
                && sentence.child(token, "nsubj", "nsubj:pass").isPresent()
                && !isMeanwhile(token);
        return clause || OTHER_MOMENT.contains(ArgumentFinder.preposition(sentence, token)) && !isTime(token);
    }

    /** "was shot as he was leaving a church in Mopti": what goes on at the time goes on at the place. */
    private boolean isMeanwhile(Token clause) {
        return clause.is("advcl")
                && sentence.children(clause).stream()
                        .anyMatch(child -> Set.of("mark", "advmod").contains(child.relation())
                                && Set.of("as", "while", "when")
                                        .contains(child.text().toLowerCase(Locale.ROOT)));
    }

    private boolean isTime(Token token) {
        return text.times().stream().anyMatch(time -> time.mention().span().contains(token.span()));
    }

    /**
     * True where a preposition of place joins the name, or the phrase that it names or owns: "in Khost", "on a town in Khost", "in
     * Ruritania's north". "Ruritania's army" is no place.
     */
    private boolean isLocative(PlaceMention place, List<EventDraft> drafts) {
        Optional<Token> at = MarkedText.headOf(sentence, place.mention().span());
        while (at.isPresent() && !at.get().isVerb()) {
            Token token = at.get();
            String preposition = ArgumentFinder.preposition(sentence, token);
            if (LOCATIVE.contains(preposition) || preposition.equals("of") && isOfEvent(token, drafts)) {
                return true;
            }
            boolean names = Set.of("compound", "conj", "appos", "dep", "nmod", "flat", "amod")
                    .contains(token.relation());
            boolean owns = token.is("nmod:poss")
                    && sentence.head(token).filter(this::isPlaceWord).isPresent();
            if (!names && !owns) {
                return token.is("obj") && isPlaceItself(token, place);
            }
            at = sentence.head(token);
        }
        return false;
    }

    /** "the bombing of Khost", "the town of Khost"; "the takeover of Khost" is another matter. */
    private boolean isOfEvent(Token phrase, List<EventDraft> drafts) {
        return sentence.head(phrase)
                .filter(head -> isPlaceWord(head)
                        || drafts.stream().anyMatch(draft -> draft.head().equals(head)))
                .isPresent();
    }

    /** "struck Khost". */
    private static boolean isPlaceItself(Token token, PlaceMention place) {
        boolean country = place.place()
                .known()
                .filter(known -> known.kind() == PlaceKind.COUNTRY)
                .isPresent();
        return place.mention().span().overlaps(token.span()) && !country;
    }

    private boolean isPlaceWord(Token token) {
        return PLACE_WORDS.contains(token.lemma().toLowerCase(Locale.ROOT))
                || text.places().stream()
                        .anyMatch(place -> place.mention().span().contains(token.span()));
    }

    /** "the Kabul attack". */
    private boolean modifiesEvent(PlaceMention place, List<EventDraft> drafts) {
        return place.use() == PlaceUse.MODIFIER
                && !place.mention().rule().equals("place/demonym")
                && MarkedText.headOf(sentence, place.mention().span())
                        .filter(head -> drafts.stream()
                                .anyMatch(draft -> head.head() == draft.head().index() && head.is("compound")))
                        .isPresent();
    }

    private PlaceRole role(PlaceMention place) {
        String preposition = MarkedText.headOf(sentence, place.mention().span())
                .map(head -> ArgumentFinder.preposition(sentence, head))
                .orElse("");
        if (FROM.contains(preposition)) {
            return PlaceRole.ORIGIN;
        }
        return TO.contains(preposition) ? PlaceRole.DESTINATION : PlaceRole.LOCATION;
    }

    private void shareWithConjoined(EventDraft draft, List<EventDraft> drafts) {
        List<EventDraft> siblings = new ArrayList<>(drafts);
        siblings.removeIf(other -> other == draft || !conjoined(draft.head(), other.head()));
        for (EventDraft sibling : siblings) {
            if (draft.places.isEmpty()) {
                sibling.places.forEach(draft::addPlace);
            }
            if (draft.time.isEmpty()) {
                draft.time = sibling.time;
            }
        }
    }

    private static boolean conjoined(Token one, Token other) {
        return one.is("conj") && one.head() == other.index()
                || other.is("conj") && other.head() == one.index()
                || one.is("conj") && other.is("conj") && one.head() == other.head();
    }
}
