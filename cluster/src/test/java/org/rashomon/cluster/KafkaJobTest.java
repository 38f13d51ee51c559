// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.app.bench.GeneratedNews;
import org.rashomon.cluster.kafka.LoopbackKafka;
import org.rashomon.cluster.kafka.Topic;
import org.rashomon.cluster.step.Pipeline;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.model.LedgerEntry.Operation;

/** A topic has no order but that in which its records come: the ledger is that of one machine that reads them in the journal's order. */
class KafkaJobTest {
    private static final int ARTICLES = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void aTopicGivesTheLedgerOfItsLinesInTheOrderOfTheJournal() throws Exception {
        GeneratedNews news = new GeneratedNews(11);
        List<String> articles = IntStream.range(0, ARTICLES)
                .mapToObj(i -> news.next().toString())
                .toList();
        String address;
        try (LoopbackKafka kafka = LoopbackKafka.start(Files.createDirectory(folder.resolve("kafka")))) {
            kafka.create("news", 3);
            kafka.send(
                    "news",
                    Stream.concat(articles.stream(), Stream.of("no JSON", "{}")).toList());
            Topic topic = new Topic(kafka.address(), "news", "rashomon", Map.of());
            address = new LocalJob(2, "hashmap", folder.resolve("checkpoints"))
                    .run(environment -> Pipeline.captures(environment, topic, false));
        }

        Path lines = Files.createDirectory(folder.resolve("lines"));
        Files.write(lines.resolve("a.jsonl"), inTheOrderOfTheJournal(address, articles));
        LedgerContents expected = OneMachine.ledgerOf(lines);
        assertThat(expected.journal()).hasSize(ARTICLES);
        LedgerContents.at(address).assertIs(expected);
    }

    private static List<String> inTheOrderOfTheJournal(String address, List<String> articles) throws Exception {
        Map<String, String> byId = new HashMap<>();
        for (String article : articles) {
            byId.put(((ObjectNode) JSON.readTree(article)).path("id").asText(), article);
        }
        try (LedgerStore store = LedgerServer.open(address)) {
            return store.journal(0, Integer.MAX_VALUE).stream()
                    .map(line -> (Operation.Recorded) line.entry().operation())
                    .map(recorded -> byId.get(recorded.reading().document().input()))
                    .toList();
        }
    }
}
