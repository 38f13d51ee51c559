// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
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
import picocli.CommandLine.ArgGroup;
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
            "  rashomon intake --format jsonl --no-origins archive.warc.gz | gzip > documents.jsonl.gz",
            "",
            "Copies are known only when all inputs are, so documents wait in a temporary file and nothing is printed before",
            "the last one was taken. With --no-origins each is printed as it comes."
        })
final class IntakeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final Inputs inputs = new Inputs();

    @ArgGroup(validate = false, heading = WebAccess.HEADING)
    private WebAccess web = new WebAccess();

    @Mixin
    private final Answers answers = new Answers();

    @Option(
            names = "--with-source-map",
            description = "Also print where in the captured bytes each part of the text stands; with --format jsonl.")
    private boolean withSourceMap;

    @Option(names = "--no-origins", description = "Do not look for copies, and print each document as it comes.")
    private boolean withoutOrigins;

    /**
     * A document as it is printed.
     *
     * @param sourceMap where its text stands in the capture, when that was asked for
     */
    private record Answer(Document document, Optional<ObjectNode> sourceMap) {
        ObjectNode json() {
            ObjectNode json = DocumentJson.of(document);
            sourceMap.ifPresent(map -> json.set("sourceMap", map));
            return json;
        }
    }

    IntakeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Failures failures = new Failures(surroundings.terminal());
        switch (answers.format()) {
            case TABLE -> printTable(failures);
            case JSONL -> {
                if (withoutOrigins) {
                    printAtOnce(failures);
                } else {
                    printWithOrigins(failures);
                }
            }
        }
        return failures.exitCode();
    }

    private void printTable(Failures failures) throws IOException {
        Terminal terminal = surroundings.terminal();
        DocumentTable table = new DocumentTable();
        CopyTracer tracer = new CopyTracer();
        take(outcome -> {
            note(outcome, failures);
            if (outcome instanceof Outcome.Done<Answer>(Answer answer)) {
                table.add(answer.document());
                trace(answer.document(), tracer);
            }
        });
        terminal.print(table.with(tracer.syndication()).render(terminal.screen()));
    }

    private void printAtOnce(Failures failures) throws IOException {
        JsonLines lines = new JsonLines(surroundings.terminal().out());
        take(outcome -> {
            note(outcome, failures);
            lines.write(
                    switch (outcome) {
                        case Outcome.Done<Answer>(Answer answer) ->
                            answer.json().set("syndication", NullNode.getInstance());
                        case Outcome.Failed<Answer> failed -> DocumentJson.failed(failed.input(), failed.problem());
                    });
        });
    }

    private void printWithOrigins(Failures failures) throws IOException {
        CopyTracer tracer = new CopyTracer();
        try (DocumentSpool spool = DocumentSpool.open()) {
            take(outcome -> {
                note(outcome, failures);
                switch (outcome) {
                    case Outcome.Done<Answer>(Answer answer) -> {
                        trace(answer.document(), tracer);
                        spool.add(Optional.of(answer.document().id()), answer.json());
                    }
                    case Outcome.Failed<Answer> failed ->
                        spool.add(Optional.empty(), DocumentJson.failed(failed.input(), failed.problem()));
                }
            });
            Map<DocumentId, Syndication> found = tracer.syndication();
            spool.print(new JsonLines(surroundings.terminal().out()), "syndication", id -> json(found, id));
        }
    }

    private void trace(Document document, CopyTracer tracer) {
        if (!withoutOrigins) {
            tracer.add(document);
        }
    }

    private static JsonNode json(Map<DocumentId, Syndication> found, DocumentId id) {
        return Optional.ofNullable(found.get(id))
                .<JsonNode>map(SyndicationJson::of)
                .orElse(NullNode.getInstance());
    }

    private void take(DocumentRun.Receiver<Answer> receiver) throws IOException {
        Terminal terminal = surroundings.terminal();
        try (Fetcher fetcher = web.open(surroundings, Optional.empty());
                Progress progress = Progress.ofInputs(terminal, inputs.required())) {
            DocumentRun.ofExtracted(web.intake(fetcher), this::answer, inputs.threads())
                    .run(inputs.required(), terminal.in(), progress.meter(), outcome -> {
                        progress.step();
                        receiver.accept(outcome);
                    });
            WebAccess.tell(fetcher, terminal);
        }
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
}
