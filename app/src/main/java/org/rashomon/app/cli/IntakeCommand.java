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
import org.rashomon.app.json.SyndicationJson;
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
            "Copies are known only when all inputs are, so nothing is printed before the last one was taken. With --no-origins",
            "--format jsonl each document is printed as it comes, in the memory of a few, however large an archive is."
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
            names = "--no-origins",
            description = "Do not look for copies; of an archive of millions of pages only this fits into memory.")
    private boolean withoutOrigins;

    IntakeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Terminal terminal = surroundings.terminal();
        Failures failures = new Failures(terminal);
        List<Outcome<Document>> held = new ArrayList<>();
        JsonLines lines = new JsonLines(terminal.out());
        boolean isPrintedAtOnce = withoutOrigins && answers.format() == Format.JSONL;
        try (Fetcher fetcher = web.open(surroundings, Optional.empty());
                Progress progress = Progress.ofInputs(terminal, inputs.required())) {
            new DocumentRun<Document>(web.intake(fetcher), document -> document, inputs.threads())
                    .run(inputs.required(), terminal.in(), progress.meter(), outcome -> {
                        progress.step();
                        if (isPrintedAtOnce) {
                            note(outcome, failures);
                            lines.write(json(outcome, Map.of()));
                        } else {
                            held.add(outcome);
                        }
                    });
            WebAccess.tell(fetcher, terminal);
        }
        held.forEach(outcome -> note(outcome, failures));
        if (!isPrintedAtOnce) {
            print(terminal, held);
        }
        return failures.exitCode();
    }

    private static void note(Outcome<Document> outcome, Failures failures) {
        switch (outcome) {
            case Outcome.Done<Document>(Document document) -> failures.note(document);
            case Outcome.Failed<Document> failed -> failures.note(failed.input(), failed.problem());
        }
    }

    private void print(Terminal terminal, List<Outcome<Document>> outcomes) throws IOException {
        Map<DocumentId, Syndication> syndication = withoutOrigins ? Map.of() : syndication(outcomes);
        switch (answers.format()) {
            case TABLE -> terminal.print(DocumentTable.of(outcomes, syndication).render(terminal.screen()));
            case JSONL -> {
                JsonLines lines = new JsonLines(terminal.out());
                for (Outcome<Document> outcome : outcomes) {
                    lines.write(json(outcome, syndication));
                }
            }
        }
    }

    private static Map<DocumentId, Syndication> syndication(List<Outcome<Document>> outcomes) {
        List<Document> documents = new ArrayList<>();
        for (Outcome<Document> outcome : outcomes) {
            if (outcome instanceof Outcome.Done<Document>(Document document)) {
                documents.add(document);
            }
        }
        return new CopyTracer().syndication(documents);
    }

    private static ObjectNode json(Outcome<Document> outcome, Map<DocumentId, Syndication> syndication) {
        return switch (outcome) {
            case Outcome.Done<Document>(Document document) -> {
                ObjectNode json = DocumentJson.of(document);
                Optional<Syndication> traced = Optional.ofNullable(syndication.get(document.id()));
                json.set("syndication", traced.map(SyndicationJson::of).orElse(NullNode.getInstance()));
                yield json;
            }
            case Outcome.Failed<Document> failed -> DocumentJson.failed(failed.input(), failed.problem());
        };
    }
}
