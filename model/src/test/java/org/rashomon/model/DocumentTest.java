// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentTest {
    /** The digests are those of FIPS 180-4's examples. */
    @Test
    void anIdIsTheSha256OfTheText() {
        assertThat(DocumentId.ofText("abc").value())
                .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(DocumentId.ofText("").value())
                .isEqualTo("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void theSameTextIsTheSameDocumentAndOneLetterMakesAnother() {
        assertThat(DocumentId.ofText("Ärger")).isEqualTo(DocumentId.ofText("Ärger"));
        assertThat(DocumentId.ofText("Ärger")).isNotEqualTo(DocumentId.ofText("Arger"));
    }

    @Test
    void whatIsNoDigestIsNoId() {
        Stream.of("", "sha256:", "md5:" + "0".repeat(64), "sha256:" + "0".repeat(63), "sha256:" + "A".repeat(64))
                .forEach(value -> {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> new DocumentId(value))
                            .withMessageContaining(value);
                    assertThat(DocumentId.parse(value)).isEmpty();
                });
        assertThat(DocumentId.parse("sha256:" + "0".repeat(64))).isPresent();
    }

    @Test
    void aDocumentUnderTheIdOfAnotherTextIsRefused() {
        DocumentId other = DocumentId.ofText("another text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Document(other, "a.txt", "a text", Masthead.nothingTold(), List.of()))
                .withMessageContaining("a.txt");
    }

    @Test
    void evidenceQuotesTheTextOfItsDocument() {
        Document document = document("The bridge was closed.");
        Evidence evidence = document.evidence(new Span(4, 10));
        assertThat(evidence.quote()).isEqualTo("bridge");
        assertThat(evidence.document()).isEqualTo(document.id());
    }

    @Test
    void aQuoteThatDoesNotFitItsSpanIsNoEvidence() {
        DocumentId id = DocumentId.ofText("a");
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(id, new Span(0, 6), "bridges"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mention(new Span(0, 6), "bridges", "test"));
    }

    @Test
    void whoKeepsTheListCannotChangeTheRecord() {
        List<Problem> problems = new ArrayList<>();
        Document document = Document.of("a.txt", "a text", Masthead.nothingTold(), problems);
        List<String> bylines = new ArrayList<>(List.of("A. Reporter"));
        Masthead masthead = Masthead.nothingTold().withBylines(Bylines.ofPersons(bylines));
        problems.add(Problem.of(ProblemCode.READING_FAILED, "later"));
        bylines.clear();
        assertThat(document.problems()).isEmpty();
        assertThat(masthead.bylines().persons()).containsExactly("A. Reporter");
    }

    @Test
    void aMastheadKeepsWhatItTellsAndTakesTheRestFromTheOther() {
        Masthead declared = titled("Declared");
        Masthead found = Masthead.nothingTold()
                .withTitle("Found")
                .withBylines(Bylines.ofPersons(List.of("A. Reporter")))
                .withOutlet(new Outlet("The Post", Optional.empty()))
                .withLanguage("en");
        Masthead both = declared.orElse(found);
        assertThat(both.title()).contains("Declared");
        assertThat(both.bylines().persons()).containsExactly("A. Reporter");
        assertThat(both.outlet().map(Outlet::name)).contains("The Post");
        assertThat(both.language()).contains("en");
        assertThat(Masthead.nothingTold().orElse(found)).isEqualTo(found);
        assertThat(found.orElse(Masthead.nothingTold())).isEqualTo(found);
    }

    @Test
    void capturedBytesAreOutOfReach() {
        byte[] bytes = {1, 2, 3};
        ByteContent content = ByteContent.of(bytes);
        bytes[0] = 9;
        content.toArray()[1] = 9;
        assertThat(content.toArray()).containsExactly(1, 2, 3);
        assertThat(content)
                .isEqualTo(ByteContent.of(new byte[] {1, 2, 3}))
                .hasSameHashCodeAs(ByteContent.of(new byte[] {1, 2, 3}));
        assertThat(content.size()).isEqualTo(3);
    }

    @Test
    void aNamelessCaptureOrOutletIsRefused() {
        ByteContent nothing = ByteContent.of(new byte[0]);
        assertThatIllegalArgumentException().isThrownBy(() -> Capture.of(" ", nothing, MediaType.HTML));
        assertThatIllegalArgumentException().isThrownBy(() -> new Outlet(" ", Optional.empty()));
    }

    private static Document document(String text) {
        return Document.of("a.txt", text, Masthead.nothingTold(), List.of());
    }

    private static Masthead titled(String title) {
        return Masthead.nothingTold().withTitle(title);
    }
}
