// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.quantity;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Harm;
import org.rashomon.model.Quantity;
import org.rashomon.model.Sector;
import org.rashomon.model.Span;
import org.rashomon.reading.actor.ActorMentions;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Reads how many of whom from a noun phrase whose people came to harm. */
public final class FigureReader {
    private static final Set<String> ARTICLES = Set.of("a", "an", "another");

    private final ActorMentions actors;

    public FigureReader(ActorMentions actors) {
        this.actors = actors;
    }

    /**
     * The figure of one phrase.
     *
     * @param sentence where the phrase stands
     * @param head the phrase's head word
     * @param harm what its people came to
     * @param quantities of the sentence
     * @return empty when the phrase counts nobody
     */
    public Optional<CasualtyFigure> read(Sentence sentence, Token head, Harm harm, List<QuantityMention> quantities) {
        Token people = people(sentence, head);
        if (people.isNoun() && !isCountingWord(people) && isThing(sentence, people, harm)) {
            return Optional.empty();
        }
        Optional<QuantityMention> counted = quantity(sentence, head, people, quantities);
        return counted.or(() -> single(sentence, people, harm))
                .map(quantity -> figure(sentence, people, harm, quantity))
                .or(() -> several(sentence, people, harm));
    }

    /** "captured a leader and other militants": more than one, and nobody says how many. Of the dead such words tell of no occasion. */
    private Optional<CasualtyFigure> several(Sentence sentence, Token people, Harm harm) {
        boolean told = harm == Harm.CAPTURED
                && people.tag().equals("NNS")
                && sentence.child(people, "det", "nummod", "nmod:poss").isEmpty();
        return actors.at(sentence, people)
                .filter(mention -> told && isPeople(mention))
                .flatMap(mention -> mention.actor().sector())
                .filter(Sector::isArmed)
                .map(sector -> new CasualtyFigure(
                        harm,
                        people.text(),
                        classOf(sector),
                        new Quantity.Vague(people.text().toLowerCase(Locale.ROOT)),
                        QuantityReader.mention(
                                        sentence,
                                        people.index(),
                                        people.index(),
                                        new Quantity.Vague(people.text()),
                                        "quantity/plural")
                                .mention()));
    }

    /** The figure of a number whose people are told by the words after it, or not at all: "20 wounded", "nine others". */
    public CasualtyFigure read(Sentence sentence, Harm harm, QuantityMention quantity) {
        return figure(sentence, peopleAfter(sentence, quantity), harm, quantity);
    }

    /** True where the words after a number count something else than people: "two hours", "three vehicles". */
    public boolean countsPeople(Sentence sentence, Harm harm, QuantityMention quantity) {
        Token people = peopleAfter(sentence, quantity);
        boolean onlyNumber = quantity.first() <= people.index() && people.index() <= quantity.last();
        return onlyNumber || !isThing(sentence, people, harm);
    }

    /** True for a noun that no list of people knows and that is none. */
    public static boolean isLifeless(Token noun) {
        return PeopleWords.isLifeless(noun);
    }

    private static Token peopleAfter(Sentence sentence, QuantityMention quantity) {
        Token people = sentence.token(quantity.last());
        int at = pastThem(sentence, quantity.last() + 1);
        while (at < sentence.size() && isInPhrase(sentence.token(at))) {
            people = sentence.token(at).isNoun() ? sentence.token(at) : people;
            at++;
        }
        return people;
    }

    /** "six [of them] women", "six [of the dead were] women". */
    private static int pastThem(Sentence sentence, int at) {
        if (at + 2 >= sentence.size() || !sentence.token(at).text().equalsIgnoreCase("of")) {
            return at;
        }
        boolean them =
                Set.of("them", "whom").contains(sentence.token(at + 1).text().toLowerCase(Locale.ROOT));
        int next = at + (them ? 2 : 3);
        boolean harmed =
                Set.of("the", "those").contains(sentence.token(at + 1).text().toLowerCase(Locale.ROOT));
        boolean be = next + 1 < sentence.size()
                && (them || harmed)
                && sentence.token(next).lemma().equals("be");
        return be ? next + 1 : them ? next : at;
    }

    private static boolean isInPhrase(Token token) {
        return token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().equals("CD")
                || Set.of("of", "the", "-", "other", "more", "suspected", "alleged", "wounded")
                        .contains(token.text().toLowerCase(Locale.ROOT));
    }

    /**
     * A thing by the packs' word, or a word that they do not know and that is no people's. Rifles are captured and seized, so there a word must
     * be known as people's.
     */
    private boolean isThing(Sentence sentence, Token people, Harm harm) {
        Optional<ActorMention> mention = actors.at(sentence, people).filter(actor -> !isPeople(actor));
        if (mention.isEmpty() || PeopleWords.isAnybody(people)) {
            return false;
        }
        Actor told = mention.get().actor();
        return harm == Harm.CAPTURED
                || told.kind() != ActorKind.THING
                || told.sector().isPresent()
                || isLifeless(people);
    }

    /** "dozens of civilians": the civilians. */
    private static Token people(Sentence sentence, Token head) {
        return isCountingWord(head)
                ? sentence.children(head, "nmod").stream()
                        .filter(child ->
                                ArgumentFinder.preposition(sentence, child).equals("of"))
                        .findFirst()
                        .orElse(head)
                : head;
    }

    private static boolean isCountingWord(Token word) {
        return PeopleWords.isCounting(word) || word.tag().equals("CD");
    }

    private static Optional<QuantityMention> quantity(
            Sentence sentence, Token head, Token people, List<QuantityMention> quantities) {
        int from = leftEdge(sentence, head);
        int to = Math.max(head.index(), people.index());
        return quantities.stream()
                .filter(quantity -> quantity.last() >= from && quantity.first() <= to)
                .filter(quantity -> belongs(sentence, sentence.token(quantity.last()), head, people))
                .reduce((first, second) -> second);
    }

    private static boolean belongs(Sentence sentence, Token number, Token head, Token people) {
        return number.equals(head)
                || number.equals(people)
                || sentence.isWithin(number, head)
                        && sentence.isWithin(number, people)
                        && isOwn(sentence, number, people)
                || number.head() == head.index()
                || number.head() == people.index();
    }

    /** Not the number of a phrase attached to this one: "civilians in three districts". */
    private static boolean isOwn(Sentence sentence, Token number, Token people) {
        for (Token at = number; !at.equals(people); ) {
            if (Set.of("nmod", "acl", "acl:relcl", "conj", "appos").contains(at.relation()) || at.head() < 0) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return number.index() < people.index();
    }

    private static int leftEdge(Sentence sentence, Token head) {
        BitSet below = sentence.subtree(head);
        int edge = head.index();
        while (edge > 0 && below.get(edge - 1)) {
            edge--;
        }
        return edge;
    }

    /**
     * "the driver", "him", "Jan Kamal", "the 17-year-old": one person that the text takes for known.
     *
     * @param isPerson whether the word is of a person
     */
    public Optional<CasualtyFigure> theOne(Sentence sentence, Token person, Harm harm, boolean isPerson) {
        boolean one = PeopleWords.isPersonal(person)
                || (person.tag().equals("NN") || person.tag().equals("NNP"))
                        && sentence.child(person, "nummod").isEmpty()
                        && sentence.children(person, "conj").stream()
                                .noneMatch(other -> other.tag().endsWith("S"))
                        && isPerson
                || isAge(sentence, person) && sentence.child(person, "det").isPresent();
        return Optional.of(sentence.child(person, "det", "nmod:poss")
                        .filter(word -> word.index() < person.index())
                        .orElse(person))
                .filter(word -> one && !isIncluded(sentence, person))
                .map(word -> QuantityReader.mention(
                        sentence, word.index(), word.index(), new Quantity.Exactly(1), "quantity/known-person"))
                .map(quantity -> figure(sentence, person, harm, quantity));
    }

    /** "a policeman", and "a ferryman" where he is killed or hurt, whom no list need know: one. */
    private Optional<QuantityMention> single(Sentence sentence, Token people, Harm harm) {
        boolean somebody = people.tag().equals("NN")
                && actors.at(sentence, people)
                        .filter(mention -> isPeople(mention) || isHurt(people, mention, harm))
                        .isPresent();
        boolean person = (somebody || isAge(sentence, people)) && !isIncluded(sentence, people);
        // "a boy and girl": the article stands once for both.
        Token first = people.is("conj") ? sentence.head(people).orElse(people) : people;
        Optional<Token> own = sentence.child(people, "det");
        return own.or(() -> sentence.child(first, "det"))
                .filter(article -> person && ARTICLES.contains(article.text().toLowerCase(Locale.ROOT)))
                .map(article -> own.isPresent() ? article : people)
                .map(word -> QuantityReader.mention(
                        sentence, word.index(), word.index(), new Quantity.Exactly(1), "quantity/article"));
    }

    /** "a 17-year-old". */
    private static boolean isAge(Sentence sentence, Token word) {
        return word.text().equalsIgnoreCase("old")
                && sentence.before(word)
                        .filter(mark -> mark.text().equals("-"))
                        .flatMap(sentence::before)
                        .filter(unit -> unit.lemma().equals("year"))
                        .isPresent();
    }

    /** "a woman and her child": two, in one breath. */
    public Optional<CasualtyFigure> persons(Sentence sentence, List<Token> heads, Harm harm) {
        Optional<QuantityMention> first =
                heads.size() < 2 ? Optional.empty() : single(sentence, heads.getFirst(), harm);
        boolean each = heads.stream()
                .skip(1)
                .allMatch(head -> head.is("conj")
                        && isOneMore(sentence, head)
                        && actors.at(sentence, head)
                                .filter(mention -> isPeople(mention) || isHurt(head, mention, harm))
                                .isPresent());
        return first.filter(article -> each).map(article -> {
            Quantity all = new Quantity.Exactly(heads.size());
            QuantityMention told = QuantityReader.mention(
                    sentence, article.first(), heads.getLast().index(), all, "quantity/persons");
            String group = sentence.textOf(
                    Span.covering(heads.getFirst().span(), heads.getLast().span()));
            return new CasualtyFigure(harm, group, classOfAll(sentence, heads), all, told.mention());
        });
    }

    private static boolean isOneMore(Sentence sentence, Token person) {
        return person.tag().equals("NN")
                && sentence.child(person, "nummod").isEmpty()
                && sentence.child(person, "det")
                        .filter(word -> !ARTICLES.contains(word.text().toLowerCase(Locale.ROOT)))
                        .isEmpty();
    }

    private GroupClass classOfAll(Sentence sentence, List<Token> heads) {
        List<GroupClass> classes = heads.stream()
                .map(head -> groupClass(sentence, head))
                .distinct()
                .toList();
        boolean known = !classes.contains(GroupClass.UNKNOWN);
        return classes.size() == 1 ? classes.getFirst() : known ? GroupClass.MIXED : GroupClass.UNKNOWN;
    }

    private static boolean isHurt(Token noun, ActorMention mention, Harm harm) {
        return (harm == Harm.KILLED || harm == Harm.INJURED)
                && mention.actor().kind() == ActorKind.THING
                && mention.actor().sector().isEmpty()
                && !isLifeless(noun);
    }

    /** "eleven soldiers, including a captain and a major": he is one of the eleven. */
    private static boolean isIncluded(Sentence sentence, Token people) {
        for (int at = people.index() - 1; at >= 0; at--) {
            Token word = sentence.token(at);
            boolean clause =
                    word.isVerb() && !word.tag().equals("VBN") && !word.lemma().equals("include");
            if (clause) {
                return false;
            }
            boolean among = word.lemma().equals("among")
                    && sentence.after(word)
                            .filter(next ->
                                    Set.of("them", "whom").contains(next.text().toLowerCase(Locale.ROOT)))
                            .isPresent();
            if (word.text().equalsIgnoreCase("including") || among) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPeople(ActorMention mention) {
        return switch (mention.actor().kind()) {
            case PERSON, GROUP, ORGANISATION -> true;
            case STATE, THING -> false;
        };
    }

    private CasualtyFigure figure(Sentence sentence, Token head, Harm harm, QuantityMention quantity) {
        Token people = head.tag().equals("DT") ? peopleAfter(sentence, quantity) : head;
        boolean onlyNumber = quantity.first() <= people.index()
                && people.index() <= quantity.last()
                && !people.tag().equals("NN");
        String group = onlyNumber ? "" : group(sentence, people, quantity);
        return new CasualtyFigure(harm, group, groupClass(sentence, people), quantity.quantity(), quantity.mention());
    }

    private GroupClass groupClass(Sentence sentence, Token people) {
        return actors.at(sentence, people)
                .flatMap(mention -> mention.actor().sector())
                .filter(told -> told.isArmed() || !PeopleWords.isAnybody(people))
                .map(FigureReader::classOf)
                .orElse(GroupClass.UNKNOWN);
    }

    /** The words from after the number to the head: "security officials". */
    private static String group(Sentence sentence, Token people, QuantityMention quantity) {
        int first =
                quantity.last() < people.index() ? pastThem(sentence, quantity.last() + 1) : leftEdge(sentence, people);
        while (first < people.index()
                && Set.of("of", "the", "a", "an", "and")
                        .contains(sentence.token(first).text().toLowerCase(Locale.ROOT))) {
            first++;
        }
        return sentence.textOf(Span.covering(sentence.token(first).span(), people.span()));
    }

    private static GroupClass classOf(Sector sector) {
        return sector.isArmed() ? GroupClass.COMBATANT : GroupClass.CIVILIAN;
    }
}
