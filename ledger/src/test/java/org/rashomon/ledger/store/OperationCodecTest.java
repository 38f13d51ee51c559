// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.model.AcceptedClaim;
import org.rashomon.model.Bylines;
import org.rashomon.model.ByteContent;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimWords;
import org.rashomon.model.Correction;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.EventType;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Masthead;
import org.rashomon.model.PageAddress;
import org.rashomon.model.Publication;
import org.rashomon.model.PublicationDates;
import org.rashomon.model.RashomonException;
import org.rashomon.model.Reading;
import org.rashomon.model.Span;
import org.rashomon.model.TellingWords;
import org.rashomon.model.Testimony;

class OperationCodecTest {
    private static final Reading EMPTY = new Reading(
            Document.of("a.txt", "Nothing happened.", Masthead.nothingTold(), List.of()),
            Testimony.of(List.of()),
            List.of(),
            List.of(),
            List.of(),
            "reader 1");

    @Test
    void whatIsWrittenIsReadBackWhole() {
        for (int seed = 0; seed < 400; seed++) {
            Operation operation = (Operation) new RandomRecords(seed).make(Operation.class);
            assertThat(OperationCodec.decode(OperationCodec.encode(operation)))
                    .as("seed %d", seed)
                    .isEqualTo(operation);
        }
    }

    @Test
    void equalOperationsGiveEqualBytes() {
        for (int seed = 0; seed < 50; seed++) {
            Object once = new RandomRecords(seed).make(Reading.class);
            Object again = new RandomRecords(seed).make(Reading.class);
            assertThat(OperationCodec.encode(new Operation.Recorded((Reading) once)))
                    .isEqualTo(OperationCodec.encode(new Operation.Recorded((Reading) again)));
        }
    }

    /** When this fails the records of the model have changed: raise the format and keep reading the old one. */
    @Test
    void theFormatStandsStill() {
        String json =
                new String(OperationCodec.encode(new Operation.Recorded(EMPTY)).toArray(), StandardCharsets.UTF_8);
        assertThat(json)
                .isEqualTo(
                        "{\"format\":5,\"operation\":{\"is\":\"Recorded\",\"reading\":{\"document\":{\"id\":\""
                                + EMPTY.document().id()
                                + "\",\"input\":\"a.txt\",\"text\":\"Nothing happened.\",\"masthead\":{\"bylines\":{},\"address\":{},\"dates\":{}}},\"testimony\":{},\"reader\":\"reader 1\"}}}");
    }

    @Test
    void theFormOfDecisionsStandsStill() {
        DocumentId document = EMPTY.document().id();
        TellingWords one = new TellingWords(document, new Span(0, 7));
        TellingWords other = new TellingWords(document, new Span(8, 16));
        assertThat(Stream.of(
                                new Operation.Corrected(
                                        new Correction.OfType(one, EventType.AIR_STRIKE, EventType.SHELLING)),
                                new Operation.Accepted(List.of(new AcceptedClaim(
                                        new ClaimWords(document, new Span(0, 17), Optional.empty()), "as told"))),
                                new Operation.Merged(List.of(other, one)),
                                new Operation.Split(List.of(one), List.of(other)),
                                new Operation.Redacted(List.of("A. Person")),
                                new Operation.Undone(12))
                        .map(operation ->
                                new String(OperationCodec.encode(operation).toArray(), StandardCharsets.UTF_8))
                        .map(json -> json.replace(document.value(), "ID").replace("{\"format\":5,\"operation\":", "")))
                .containsExactly(
                        "{\"is\":\"Corrected\",\"correction\":{\"is\":\"OfType\",\"telling\":{\"document\":\"ID\",\"trigger\":{\"begin\":0,\"end\":7}},"
                                + "\"before\":\"AIR_STRIKE\",\"after\":\"SHELLING\"}}}",
                        "{\"is\":\"Accepted\",\"claims\":[{\"claim\":{\"document\":\"ID\",\"passage\":{\"begin\":0,\"end\":17}},\"read\":\"as told\"}]}}",
                        "{\"is\":\"Merged\",\"tellings\":[{\"document\":\"ID\",\"trigger\":{\"begin\":0,\"end\":7}},"
                                + "{\"document\":\"ID\",\"trigger\":{\"begin\":8,\"end\":16}}]}}",
                        "{\"is\":\"Split\",\"first\":[{\"document\":\"ID\",\"trigger\":{\"begin\":0,\"end\":7}}],"
                                + "\"second\":[{\"document\":\"ID\",\"trigger\":{\"begin\":8,\"end\":16}}]}}",
                        "{\"is\":\"Redacted\",\"words\":[\"A. Person\"]}}",
                        "{\"is\":\"Undone\",\"entry\":12}}");
    }

    @Test
    void anEntryOfTheFourthFormatIsStillRead() {
        String now =
                new String(OperationCodec.encode(new Operation.Recorded(EMPTY)).toArray(), StandardCharsets.UTF_8);
        String fourth = now.replace("\"format\":5", "\"format\":4");
        assertThat(OperationCodec.decode(ByteContent.of(fourth.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new Operation.Recorded(EMPTY));
    }

    @Test
    void theJournalHoldsNoMaskedText() {
        String masked = new String(
                        OperationCodec.encode(new Operation.Recorded(EMPTY)).toArray(), StandardCharsets.UTF_8)
                .replace("Nothing happened.", "Nothing \u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588.");
        assertThatThrownBy(() -> OperationCodec.decode(ByteContent.of(masked.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(RashomonException.class)
                .hasMessageContaining("is not that of the text");
    }

    @Test
    void anEntryOfTheFirstFormatIsStillRead() {
        String bare = "{\"format\":1,\"operation\":{\"is\":\"Reprinted\",\"document\":\""
                + EMPTY.document().id()
                + "\",\"input\":\"b.txt\",\"masthead\":{\"bylines\":[\"A. Reporter\"],\"url\":\"https://post.example/1\","
                + "\"published\":{\"date\":\"2026-02-24\",\"foundIn\":\"header line\"}}}}";
        Masthead told = Masthead.nothingTold()
                .withBylines(Bylines.ofPersons(List.of("A. Reporter")))
                .withAddress(PageAddress.of(URI.create("https://post.example/1")))
                .withDates(PublicationDates.of(Publication.onDay(LocalDate.of(2026, 2, 24), "header line")));
        assertThat(OperationCodec.decode(ByteContent.of(bare.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new Operation.Reprinted(EMPTY.document().id(), "b.txt", told));
    }

    @Test
    void anEntryOfTheSecondFormatIsStillRead() {
        Claim claim = (Claim) new RandomRecords(7).make(Claim.class);
        Reading said = new Reading(
                EMPTY.document(), Testimony.of(List.of(claim)), List.of(), List.of(), List.of(), EMPTY.reader());
        String now =
                new String(OperationCodec.encode(new Operation.Recorded(said)).toArray(), StandardCharsets.UTF_8);
        String second = now.replace("\"format\":5", "\"format\":2")
                .replace("\"testimony\":{\"claims\":[", "\"claims\":[")
                .replace("]},\"reader\":\"reader 1\"", "],\"reader\":\"reader 1\"");
        assertThat(second).doesNotContain("testimony");
        assertThat(OperationCodec.decode(ByteContent.of(second.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new Operation.Recorded(said));
    }

    @Test
    void inTheThirdFormatAllPlacesWereToldByTheEventsOwnWords() {
        String now = IntStream.range(0, 100)
                .mapToObj(seed -> new RandomRecords(seed).make(Claim.class))
                .map(claim -> new Reading(
                        EMPTY.document(),
                        Testimony.of(List.of((Claim) claim)),
                        List.of(),
                        List.of(),
                        List.of(),
                        EMPTY.reader()))
                .map(said -> new String(
                        OperationCodec.encode(new Operation.Recorded(said)).toArray(), StandardCharsets.UTF_8))
                .filter(json -> json.contains("\"basis\":\"DOCUMENT\""))
                .findFirst()
                .orElseThrow();
        String third = now.replace("\"format\":5", "\"format\":3").replaceAll(",?\"basis\":\"[A-Z]+\"", "");
        String byWords = now.replaceAll("\"basis\":\"[A-Z]+\"", "\"basis\":\"WORDS\"");
        assertThat(OperationCodec.decode(ByteContent.of(third.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(OperationCodec.decode(ByteContent.of(byWords.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void halfASurrogatePairSurvives() {
        Reading torn = new Reading(
                Document.of("torn.txt", "a\ud83d b\ude00", Masthead.nothingTold(), List.of()),
                Testimony.of(List.of()),
                List.of(),
                List.of(),
                List.of(),
                "reader 1");
        assertThat(OperationCodec.decode(OperationCodec.encode(new Operation.Recorded(torn))))
                .isEqualTo(new Operation.Recorded(torn));
    }

    @Test
    void aNewerFormatIsNamed() {
        byte[] newer = "{\"format\":6,\"operation\":{}}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> OperationCodec.decode(ByteContent.of(newer)))
                .isInstanceOf(RashomonException.class)
                .hasMessageContaining("format 6");
    }

    @Test
    void damagedBytesAreRefusedAndNeverAnythingElse() {
        Random random = new Random(7);
        for (int seed = 0; seed < 300; seed++) {
            Operation operation = (Operation) new RandomRecords(seed).make(Operation.class);
            byte[] bytes = OperationCodec.encode(operation).toArray();
            byte[] damaged = random.nextBoolean() ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
            if (damaged.length > 0) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(7));
            }
            assertThatCode(damaged);
        }
    }

    private static void assertThatCode(byte[] damaged) {
        try {
            assertThat(OperationCodec.decode(ByteContent.of(damaged))).isNotNull();
        } catch (RashomonException refused) {
            assertThat(refused).hasMessageStartingWith("an entry");
        }
    }
}
