// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.model.Document;
import org.rashomon.model.EventMention;
import org.rashomon.model.PlaceMention;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.Reading;
import org.rashomon.model.Silence;
import org.rashomon.model.Span;
import org.rashomon.model.Testimony;
import org.rashomon.model.TimeExpression;
import org.rashomon.reading.actor.ActorLexicon;
import org.rashomon.reading.actor.ActorReader;
import org.rashomon.reading.event.EventFrame;
import org.rashomon.reading.event.EventFrames;
import org.rashomon.reading.event.EventReader;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.language.CoreNlpParser;
import org.rashomon.reading.language.LanguageModels;
import org.rashomon.reading.language.Loading;
import org.rashomon.reading.language.LostConjunct;
import org.rashomon.reading.language.ParsedText;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.SentenceParser;
import org.rashomon.reading.language.TagRepair;
import org.rashomon.reading.place.Gazetteer;
import org.rashomon.reading.place.PlaceReader;
import org.rashomon.reading.statement.ClaimReader;
import org.rashomon.reading.statement.SpeechFrame;
import org.rashomon.reading.statement.SpeechFrames;
import org.rashomon.reading.time.TimeReader;

/** Reads documents. Safe for use by many threads; the same document always gives an equal reading. */
public final class NewsReader {
    private static final String VERSION = "rashomon-reader 0.1.0";

    private final String version;
    private final SentenceParser parser;
    private final ActorReader actors;
    private final PlaceReader places;
    private final TimeReader times = new TimeReader();
    private final EventReader events;
    private final ClaimReader claims;
    private final List<Rule> rules;

    private NewsReader(ReaderOptions options) {
        Loading<Gazetteer> opened = Loading.of("gazetteer", options::gazetteer);
        SpeechFrames speech = SpeechFrames.load();
        EventFrames frames = EventFrames.load();
        this.parser = new CoreNlpParser(
                new TagRepair(speech.presentForms(), frames.verbLemmas()), new LostConjunct(frames.verbLemmas()));
        this.actors = new ActorReader(ActorLexicon.standardWith(options.packTexts()));
        Gazetteer gazetteer = opened.get();
        this.version = VERSION + options.fingerprint(gazetteer);
        this.places = new PlaceReader(gazetteer).withDemonyms();
        this.events = new EventReader(frames);
        this.claims = new ClaimReader(speech, frames.verbs());
        this.rules = Stream.concat(
                        speech.all().stream().map(SpeechFrame::rule),
                        frames.all().stream().map(EventFrame::rule))
                .toList();
    }

    /** Begins to load what every reader needs, in the background, for a program that will open one. */
    public static void prepare() {
        LanguageModels.begin();
    }

    /** A reader whose language models load in the background; the first {@link #read} waits for them. */
    public static NewsReader open(ReaderOptions options) {
        return new NewsReader(options);
    }

    /** Names the rules and data in use. A ledger keeps readings of different versions apart. */
    public String version() {
        return version;
    }

    /** Reads one document: sentences, then who, where and when, then what happened, then according to whom. */
    public Reading read(Document document) {
        ParsedText parsed = parser.parse(document.text());
        List<Sentence> sentences = parsed.sentences();
        MarkedText text = new MarkedText(
                document,
                sentences,
                actors.read(document, times.day(document, sentences), sentences),
                places.read(document.text(), sentences),
                times.read(document, sentences));
        List<EventMention> told = events.read(text);
        Testimony said = claims.read(text, told);
        List<Problem> problems = new ArrayList<>(
                parsed.tooLong().stream().map(NewsReader::tooLong).toList());
        EvidenceCheck check = EvidenceCheck.of(document);
        return new Reading(
                document,
                new Testimony(
                        check.keepEvident(said.claims(), problems),
                        check.keepStanding(said.silences(), Silence::cue, problems)),
                check.keepStanding(text.places(), PlaceMention::mention, problems),
                check.keepStanding(text.times(), TimeExpression::mention, problems),
                problems,
                version);
    }

    private static Problem tooLong(Span span) {
        return new Problem(
                ProblemCode.SENTENCE_TOO_LONG,
                "a sentence of " + span.length() + " characters is too long to parse and was left out",
                Optional.of(span));
    }

    /** The frame that a cell names as its rule; empty for rules that are code and not data. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The sentences of a text as the reader sees them, for those who ask why. */
    public List<Sentence> parse(String text) {
        return parser.parse(text).sentences();
    }
}
