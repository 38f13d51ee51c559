// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rashomon.model.EventMention;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;
import org.rashomon.reading.quantity.QuantityReader;

/**
 * Reads the events of a document. In this order: triggers, roles, figures, results joined to what caused them, places and times,
 * modality, and then, through the document, what is background, what points back to an event told before, and the scene at which the story stands.
 */
public final class EventReader {
    private final EventFrames frames;
    private final ArgumentFinder arguments;
    private final InstrumentFinder instruments;
    private final History history;
    private final QuantityReader quantities = new QuantityReader();

    public EventReader(EventFrames frames) {
        this.frames = frames;
        this.arguments = new ArgumentFinder(frames.verbs());
        this.instruments = new InstrumentFinder(frames.instruments());
        this.history = new History(HistoryWords.load());
    }

    /** The events in the order of the text, numbered from 1. */
    public List<EventMention> read(MarkedText text) {
        List<EventDraft> told = new ArrayList<>();
        BackReference backReference = new BackReference();
        List<Sentence> telling = text.telling();
        List<Scene> scenes = telling.stream()
                .map(sentence -> new SettingFiller(text, sentence, arguments).scene())
                .toList();
        Jurisdiction jurisdiction = new Jurisdiction(text);
        Scenery scenery =
                new Scenery(scenes, telling.stream().map(jurisdiction::in).toList());
        Identification names = new Identification(text, arguments);
        PastDeeds past = new PastDeeds(frames.background(), arguments);
        for (int i = 0; i < telling.size(); i++) {
            List<EventDraft> ofSentence = readSentence(text, telling.get(i), told);
            past.mark(ofSentence, told);
            for (EventDraft draft : ofSentence) {
                backReference.resolve(draft, told);
                backReference.outcome(draft, told, ofSentence);
                if (draft.isTold()) {
                    told.add(draft);
                }
            }
            scenery.enter(scenes.get(i), ofSentence);
            names.find(telling.get(i), told);
        }
        new Wounds(frames.wounding()).settle(told);
        told.forEach(GeneralStatement::mark);
        history.mark(told);
        new EpisodeFinder().find(told);
        List<EventMention> events = new ArrayList<>();
        for (EventDraft draft : told) {
            events.add(draft.finish(events.size() + 1));
        }
        return events;
    }

    private List<EventDraft> readSentence(MarkedText text, Sentence sentence, List<EventDraft> told) {
        List<EventDraft> drafts = triggers(sentence);
        if (drafts.isEmpty()) {
            return drafts;
        }
        RoleFiller roles = new RoleFiller(arguments, text, drafts, frames.instruments());
        CasualtyFinder casualties = new CasualtyFinder(arguments, text, quantities.read(sentence), told);
        for (EventDraft draft : drafts) {
            roles.fill(draft);
        }
        casualties.fill(drafts);
        new Grievances(frames.grievances(), text).fill(sentence, drafts);
        OneDeed oneDeed = new OneDeed();
        drafts = new ResultJoiner(arguments).join(oneDeed.raids(drafts));
        new SettingFiller(text, sentence, arguments).fill(drafts);
        for (EventDraft draft : drafts) {
            draft.within.ifPresent(scene -> {
                draft.type = scene.type;
                draft.takeOver(scene);
            });
        }
        oneDeed.answers(drafts);
        instruments.fill(sentence, drafts);
        new Responsibility(frames.responsibility(), arguments, text).fill(sentence, drafts);
        new TypeRefiner(frames.refinements()).refine(drafts);
        drafts.forEach(new ModalityReader(arguments)::read);
        drafts.forEach(new PassingMentions(frames.passing())::mark);
        drafts.forEach(Responsibility::tell);
        drafts.sort(Comparator.comparingInt(draft -> draft.triggerSpan().begin()));
        return drafts;
    }

    private List<EventDraft> triggers(Sentence sentence) {
        List<EventFrames.Match> matches = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            frames.match(sentence, token).ifPresent(matches::add);
        }
        List<EventDraft> drafts = new ArrayList<>();
        for (EventFrames.Match match : matches) {
            boolean partOfLonger = matches.stream()
                    .anyMatch(other -> other.words().size() > match.words().size()
                            && other.words().contains(match.head()));
            if (!partOfLonger) {
                drafts.add(new EventDraft(sentence, match));
            }
        }
        return drafts;
    }
}
