// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rashomon.app.json.DocumentJson;
import org.rashomon.app.json.JsonLines;
import org.rashomon.app.json.SourceMapJson;
import org.rashomon.app.json.SyndicationJson;
import org.rashomon.intake.Extracted;
import org.rashomon.intake.fetch.Fetcher;
import org.rashomon.intake.origin.CopyTracer;
import org.rashomon.intake.origin.Syndication;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rashomon intake}: documents only. */
@Command(
        name = "intake",
        description = "Find the article, its metadata and its copies; no linguistics.",
        footer = {
            "",
            "Examples:",
            "  rashomon intake page.html",
            "  rashomon intake --format jsonl pages/ > documents.jsonl",
            "",
            "Copies are known only when all inputs are, so nothing is printed before the last one was taken."
        })
final class IntakeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Mixin
    private final WebAccess web = new WebAccess();

    @Mixin
    private final Answers answers = new Answers();

    @Option(
            names = "--with-source-map",
            description = "Also print where in the captured bytes each part of the text stands; with --format jsonl.")
    private boolean withSourceMap;

    /**
     * A document as it is printed.
     *
     * @param sourceMap where its text stands in the capture, when that was asked for
     */
    private record Answer(Document document, Optional<ObjectNode> sourceMap) {}

    IntakeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Terminal terminal = surroundings.terminal();
        Failures failures = new Failures(terminal);
        List<Outcome<Answer>> outcomes = new ArrayList<>();
        try (Fetcher fetcher = web.open(surroundings, Optional.empty());
                Progress progress = Progress.ofReading(terminal, 0)) {
            DocumentRun.ofExtracted(web.intake(fetcher), this::answer, inputs.threads())
                    .run(inputs.required(), terminal.in(), outcome -> {
                        progress.step();
                        outcomes.add(outcome);
                    });
            WebAccess.tell(fetcher, terminal);
        }
        outcomes.forEach(outcome -> note(outcome, failures));
        print(terminal, outcomes);
        return failures.exitCode();
    }

    private Answer answer(Extracted extracted) {
        boolean isPrinted = withSourceMap && answers.format() == Format.JSONL;
        return new Answer(
                extracted.document(), isPrinted ? Optional.of(SourceMapJson.of(extracted)) : Optional.empty());
    }

    private static void note(Outcome<Answer> outcome, Failures failures) {
        switch (outcome) {
            case Outcome.Done<Answer>(Answer answer) -> failures.note(answer.document());
            case Outcome.Failed<Answer> failed -> failures.note(failed.input(), failed.problem());
        }
    }

    private void print(Terminal terminal, List<Outcome<Answer>> outcomes) throws IOException {
        List<Document> documents = documents(outcomes);
        Map<DocumentId, Syndication> syndication = new CopyTracer().syndication(documents);
        switch (answers.format()) {
            case TABLE ->
                terminal.print(DocumentTable.of(documents, syndication).render(terminal.screen()));
            case JSONL -> {
                JsonLines lines = new JsonLines(terminal.out());
                for (Outcome<Answer> outcome : outcomes) {
                    lines.write(json(outcome, syndication));
                }
            }
        }
    }

    private static List<Document> documents(List<Outcome<Answer>> outcomes) {
        List<Document> documents = new ArrayList<>();
        for (Outcome<Answer> outcome : outcomes) {
            if (outcome instanceof Outcome.Done<Answer>(Answer answer)) {
                documents.add(answer.document());
            }
        }
        return documents;
    }

    private static ObjectNode json(Outcome<Answer> outcome, Map<DocumentId, Syndication> syndication) {
        return switch (outcome) {
            case Outcome.Done<Answer>(Answer(Document document, Optional<ObjectNode> sourceMap)) -> {
                ObjectNode json = DocumentJson.of(document);
                sourceMap.ifPresent(map -> json.set("sourceMap", map));
                Optional<Syndication> traced = Optional.ofNullable(syndication.get(document.id()));
                json.set("syndication", traced.map(SyndicationJson::of).orElse(NullNode.getInstance()));
                yield json;
            }
            case Outcome.Failed<Answer> failed -> DocumentJson.failed(failed.input(), failed.problem());
        };
    }
}
