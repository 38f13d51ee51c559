// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rashomon.ledger.PageAround;
import org.rashomon.model.DocumentId;
import org.rashomon.model.LedgerEntry.Operation;

/** What every store has to do; a new one is tested by a subclass that opens it. */
abstract class LedgerStoreContract {
    private static final DocumentId DOCUMENT = DocumentId.ofText("one");
    private static final JournalLine.Note NOTE = new JournalLine.Note("tester", "2031-03-05T10:00:00Z", "a test");

    private LedgerStore store;

    /** An empty store. */
    abstract LedgerStore open();

    @BeforeEach
    void openStore() {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    private static JournalLine line(long sequence, String previous) {
        return JournalLine.following(sequence, previous, NOTE, new Operation.Withdrawn(DOCUMENT));
    }

    private static Row text(String document, String claim, String text) {
        return new Row.Cells().text(document).text(claim).text(text).row();
    }

    private static Change rows(String document, String text) {
        Row row = new Row.Cells()
                .text(document)
                .text("a.txt")
                .text(Optional.empty())
                .text(Optional.empty())
                .text(Optional.empty())
                .text(Optional.empty())
                .text(Optional.empty())
                .text("reader 1")
                .text(text)
                .row();
        return new Change.Builder()
                .remove(Table.DOCUMENT, "id", List.of(document))
                .remove(Table.CLAIM_TEXT, "document", List.of(document))
                .add(Table.DOCUMENT, row)
                .add(Table.CLAIM_TEXT, text(document, "c1", text))
                .change();
    }

    private static Row incident(String id) {
        return new Row.Cells()
                .text(id)
                .number(1)
                .text("raid")
                .text(Optional.empty())
                .text(Optional.empty())
                .text("")
                .number(1)
                .number(1)
                .number(1)
                .number(0)
                .text("one-origin")
                .row();
    }

    private boolean append(JournalLine line, Change change) {
        return store.append(line, store.derived(Derivation.DOCUMENTS), change);
    }

    private boolean derive(Derivation derivation, long from, long through, Change change) {
        Stage stage = new Stage(store.derived(derivation).generation(), from);
        return store.derive(derivation, stage, through, change);
    }

    private List<Row> all(Table table) {
        List<Row> rows = new ArrayList<>();
        store.eachRow(table, rows::add);
        rows.sort(Comparator.naturalOrder());
        return rows;
    }

    @Test
    void aNewStoreIsEmpty() {
        assertThat(store.journal(0, 99)).isEmpty();
        assertThat(store.lastSequence()).isZero();
        for (Derivation derivation : Derivation.values()) {
            assertThat(store.derived(derivation).through()).isZero();
        }
        for (Table table : Table.values()) {
            assertThat(all(table)).as(table.label()).isEmpty();
            assertThat(store.count(table)).as(table.label()).isZero();
        }
        assertThat(store.damage()).isEmpty();
    }

    @Test
    void linesComeBackAsTheyWereAppended() {
        JournalLine first = line(1, JournalLine.BEGINNING);
        JournalLine second = line(2, first.hash());
        assertThat(append(first, rows("d1", "one"))).isTrue();
        assertThat(append(second, rows("d1", "two"))).isTrue();
        assertThat(store.journal(0, 99)).containsExactly(first, second);
        assertThat(store.journal(1, 99)).containsExactly(second);
        assertThat(store.lastSequence()).isEqualTo(2);
    }

    @Test
    void aLineOutOfTurnIsRefusedWhole() {
        JournalLine first = line(1, JournalLine.BEGINNING);
        append(first, rows("d1", "one"));
        assertThat(append(line(1, JournalLine.BEGINNING), rows("d2", "two"))).isFalse();
        assertThat(append(line(3, first.hash()), rows("d2", "two"))).isFalse();
        assertThat(store.journal(0, 99)).containsExactly(first);
        assertThat(store.count(Table.CLAIM_TEXT)).isOne();
        assertThat(store.derived(Derivation.DOCUMENTS).through()).isOne();
    }

    @Test
    void linesAreGivenAFewAtATimeAndByNumber() {
        JournalLine first = line(1, JournalLine.BEGINNING);
        JournalLine second = line(2, first.hash());
        JournalLine third = line(3, second.hash());
        List.of(first, second, third)
                .forEach(line -> assertThat(append(line, Change.none())).isTrue());
        assertThat(store.journal(0, 2)).containsExactly(first, second);
        assertThat(store.lines(List.of(3L, 1L, 8L))).containsExactly(first, third);
        assertThat(store.lines(List.of())).isEmpty();
    }

    @Test
    void aDocumentsRowsTakeThePlaceOfThoseItHad() {
        JournalLine first = line(1, JournalLine.BEGINNING);
        append(first, rows("d1", "old words"));
        append(line(2, first.hash()), rows("d1", "new words"));
        assertThat(all(Table.CLAIM_TEXT)).containsExactly(text("d1", "c1", "new words"));
        assertThat(store.search(List.of("old"), 9)).isEmpty();
        assertThat(store.search(List.of("new", "words"), 9)).containsExactly(text("d1", "c1", "new words"));
        assertThat(store.search(List.of(), 9)).isEmpty();
    }

    @Test
    void rowsAreLookedUpByTheirKeys() {
        derive(
                Derivation.DOCUMENTS,
                0,
                0,
                new Change.Builder()
                        .add(Table.CLAIM_TEXT, text("d2", "c1", "two"))
                        .add(Table.CLAIM_TEXT, text("d1", "c2", "one"))
                        .add(Table.CLAIM_TEXT, text("d1", "c1", "one"))
                        .add(Table.CLAIM_TEXT, text("d3", "c1", "three"))
                        .change());
        assertThat(store.rows(Table.CLAIM_TEXT, "document", List.of("d1", "d2", "d1", "d9")))
                .containsExactly(text("d1", "c1", "one"), text("d1", "c2", "one"), text("d2", "c1", "two"));
        assertThat(store.rows(Table.CLAIM_TEXT, "document", List.of())).isEmpty();
        assertThatThrownBy(() -> store.rows(Table.CLAIM_TEXT, "text", List.of("one")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("text");
    }

    @Test
    void numbersAreLookedUpAsNumbers() {
        Row key = new Row.Cells().number(7).number(-42).row();
        derive(
                Derivation.INCIDENTS,
                0,
                0,
                new Change.Builder().add(Table.EPISODE_KEY, key).change());
        assertThat(store.rows(Table.EPISODE_KEY, "key", List.of("-42"))).containsExactly(key);
    }

    @Test
    void whoDerivesSecondIsToldSo() {
        Change change = new Change.Builder().add(Table.INCIDENT, incident("i1")).change();
        assertThat(derive(Derivation.INCIDENTS, 0, 7, change)).isTrue();
        assertThat(store.derived(Derivation.INCIDENTS).through()).isEqualTo(7);
        assertThat(derive(Derivation.INCIDENTS, 0, 8, change)).isFalse();
        assertThat(all(Table.INCIDENT)).containsExactly(incident("i1"));
        Change more = new Change.Builder()
                .remove(Table.INCIDENT, "id", List.of("i1"))
                .add(Table.INCIDENT, incident("i2"))
                .change();
        assertThat(derive(Derivation.INCIDENTS, 7, 8, more)).isTrue();
        assertThat(all(Table.INCIDENT)).containsExactly(incident("i2"));
    }

    @Test
    void theTablesAreClearedAndTheJournalIsNot() {
        append(line(1, JournalLine.BEGINNING), rows("d1", "one"));
        derive(
                Derivation.INCIDENTS,
                0,
                1,
                new Change.Builder().add(Table.INCIDENT, incident("i1")).change());
        store.clear();
        for (Derivation derivation : Derivation.values()) {
            assertThat(store.derived(derivation).through()).isZero();
        }
        for (Table table : Table.values()) {
            assertThat(store.count(table)).as(table.label()).isZero();
        }
        assertThat(store.search(List.of("one"), 9)).isEmpty();
        assertThat(store.lastSequence()).isOne();
    }

    @Test
    void whatWasMadeOfTablesThatWereClearedSinceIsRefused() {
        JournalLine first = line(1, JournalLine.BEGINNING);
        append(first, rows("d1", "one"));
        Stage documents = store.derived(Derivation.DOCUMENTS);
        Stage incidents = store.derived(Derivation.INCIDENTS);
        store.clear();
        assertThat(derive(Derivation.DOCUMENTS, 0, 1, rows("d1", "one"))).isTrue();
        assertThat(store.derive(Derivation.INCIDENTS, incidents, 1, Change.none()))
                .isFalse();
        assertThat(store.append(line(2, first.hash()), documents, rows("d2", "two")))
                .isFalse();
        assertThat(append(line(2, first.hash()), rows("d2", "two"))).isTrue();
    }

    @Test
    void whatIsNotDerivedYetLetsNoLineIn() {
        JournalLine first = line(1, JournalLine.BEGINNING);
        append(first, rows("d1", "one"));
        store.clear();
        assertThat(append(line(2, first.hash()), rows("d2", "two"))).isFalse();
    }

    @Test
    void linesOfAnotherLedgerAreTakenOverWithNothingDerived() {
        JournalLine first = line(1, JournalLine.BEGINNING);
        JournalLine second = line(2, first.hash());
        JournalLine third = line(3, second.hash());
        assertThat(store.takeOver(List.of(second, third))).isFalse();
        assertThat(store.takeOver(List.of(first, second))).isTrue();
        assertThat(store.takeOver(List.of(second, third))).isFalse();
        assertThat(store.takeOver(List.of())).isTrue();
        assertThat(store.journal(0, 99)).containsExactly(first, second);
        assertThat(store.derived(Derivation.DOCUMENTS).through()).isZero();
        assertThat(derive(Derivation.DOCUMENTS, 0, 2, rows("d1", "one"))).isTrue();
        assertThat(append(third, Change.none())).isTrue();
    }

    /** More than the question marks that a statement may have. */
    @Test
    void anyNumberOfValuesIsLookedUpAtOnce() {
        List<String> many = IntStream.range(0, 70_000).mapToObj(i -> "d" + i).toList();
        Row last = text("d69999", "c1", "the last");
        derive(
                Derivation.DOCUMENTS,
                0,
                0,
                new Change.Builder()
                        .add(Table.CLAIM_TEXT, last)
                        .add(Table.CLAIM_TEXT, text("e1", "c1", "another"))
                        .change());
        assertThat(store.rows(Table.CLAIM_TEXT, "document", many)).containsExactly(last);
        assertThat(store.lines(LongStream.range(0, 70_000).boxed().toList())).isEmpty();
        derive(
                Derivation.DOCUMENTS,
                0,
                0,
                new Change.Builder().remove(Table.CLAIM_TEXT, "document", many).change());
        assertThat(all(Table.CLAIM_TEXT)).containsExactly(text("e1", "c1", "another"));
    }

    @Test
    void textThatDatabasesRefuseIsKeptInOtherCharacters() {
        Row refused =
                new Row(List.of(Optional.of("d\0"), Optional.of("c1"), Optional.of("half \uD800 and zero \0 words")));
        derive(
                Derivation.DOCUMENTS,
                0,
                0,
                new Change.Builder().add(Table.CLAIM_TEXT, refused).change());
        Row kept = text("d\uFFFD", "c1", "half ? and zero \uFFFD words");
        assertThat(all(Table.CLAIM_TEXT)).containsExactly(kept);
        assertThat(store.rows(Table.CLAIM_TEXT, "document", List.of("d\0"))).containsExactly(kept);
        assertThat(store.search(List.of("zero\0", "\uD800"), 9)).containsExactly(kept);
    }

    @Test
    void aNoteThatDatabasesRefuseIsReadBackWithItsHash() {
        JournalLine.Note note = new JournalLine.Note("half \uDC00", "2031-03-05T10:00:00Z", "zero \0 and \uD83D\uDE00");
        JournalLine line = JournalLine.following(1, JournalLine.BEGINNING, note, new Operation.Withdrawn(DOCUMENT));
        assertThat(append(line, Change.none())).isTrue();
        assertThat(store.journal(0, 9)).containsExactly(line);
        assertThat(store.journal(0, 9).getFirst().follows(JournalLine.BEGINNING))
                .isTrue();
    }

    private void say(String... texts) {
        Change.Builder change = new Change.Builder();
        for (int i = 0; i < texts.length; i++) {
            change.add(Table.CLAIM_TEXT, text("d" + i, "c1", texts[i]));
        }
        assertThat(derive(Derivation.DOCUMENTS, 0, 0, change.change())).isTrue();
    }

    private List<String> found(String... words) {
        return store.search(List.of(words), 99).stream()
                .map(row -> row.cells().getFirst().orElse(""))
                .sorted()
                .toList();
    }

    @Test
    void wordsAreFoundWithoutTheirCaseAndAccents() {
        say("The Überfall on Zürich.", "SHELLING near Ismailia", "Обстрел Западного берега");
        assertThat(found("überfall")).containsExactly("d0");
        assertThat(found("UBERFALL", "zurich")).containsExactly("d0");
        assertThat(found("shelling", "ISMAILIA")).containsExactly("d1");
        assertThat(found("обстрел")).containsExactly("d2");
        assertThat(found("over")).isEmpty();
    }

    @Test
    void wordsEndWhereLettersAndDigitsEnd() {
        say(
                "an air-strike killed -5, no 3.5 or 1,200 men",
                "said Col.Smith.The raid at reports.example.org/war_map?x=1",
                "the drivers' strike of O'Neill & co. <b>bold</b>");
        assertThat(found("strike")).containsExactly("d0", "d2");
        assertThat(found("air-strike")).containsExactly("d0");
        assertThat(found("5", "1,200")).containsExactly("d0");
        assertThat(found("smith", "raid", "example", "map")).containsExactly("d1");
        assertThat(found("o'neill", "bold")).containsExactly("d2");
        assertThat(found("strike-air")).isEmpty();
    }

    @Test
    void whatIsNoWordIsNotAskedFor() {
        say("one raid", "two raids");
        assertThat(found("raid", "--", "\"", "'", ":*", "(", "!")).containsExactly("d0");
        assertThat(found("--", "\"")).isEmpty();
        assertThat(found("raid' | 'two")).isEmpty();
        assertThat(found("NOT", "raid")).isEmpty();
    }

    @Test
    void theBestIsFirstAndNoMoreAreGivenThanAsked() {
        say(
                "a raid was told of, among much else that was told on that long day by many people in many words",
                "raid after raid",
                "nothing");
        assertThat(store.search(List.of("raid"), 9))
                .extracting(row -> row.cells().getFirst().orElse(""))
                .containsExactly("d1", "d0");
        assertThat(store.search(List.of("raid"), 1)).hasSize(1);
    }

    private static KeptPage kept(String document, String footer) {
        return new KeptPage(DocumentId.ofText(document), PageAround.text("Two raids were told of.", footer));
    }

    @Test
    void aPageIsKeptWithTheLineThatWasReadFromIt() {
        KeptPage page = kept("d1", "end");
        JournalLine first = line(1, JournalLine.BEGINNING);
        assertThat(store.append(first, store.derived(Derivation.DOCUMENTS), Change.none(), List.of(page)))
                .isTrue();
        assertThat(store.pages().of(page.document()))
                .containsExactly(new PageKey(1, page.document(), page.page().id()));
        assertThat(store.pages().page(store.pages().after(0, 9).getFirst())).contains(page.page());
        KeptPage unheard = kept("d2", "other");
        assertThat(store.append(first, store.derived(Derivation.DOCUMENTS), Change.none(), List.of(unheard)))
                .isFalse();
        assertThat(store.pages().of(unheard.document())).isEmpty();
    }

    @Test
    void equalPagesAreKeptOnceForEachDocument() {
        assertThat(store.pages().keep(kept("d1", "end"))).isTrue();
        assertThat(store.pages().keep(kept("d1", "end"))).isFalse();
        assertThat(store.pages().keep(kept("d2", "end"))).isTrue();
        assertThat(store.pages().keep(kept("d1", "another end"))).isTrue();
        assertThat(store.pages().after(0, 9)).extracting(PageKey::number).containsExactly(1L, 2L, 3L);
        assertThat(store.pages().after(1, 1)).extracting(PageKey::number).containsExactly(2L);
        assertThat(store.pages().after(0, 9).stream().map(PageKey::page).distinct())
                .hasSize(2);
    }

    @Test
    void pagesAreNotDerivedAndStayWhenTablesAreCleared() {
        store.pages().keep(kept("d1", "end"));
        store.clear();
        assertThat(store.pages().after(0, 9)).hasSize(1);
    }

    @Test
    void pagesGoToAnotherDatabaseAndBack() {
        store.pages().keep(kept("d1", "end"));
        store.pages().keep(kept("d2", "end"));
        try (LedgerStore file = SqliteStore.inMemory();
                LedgerStore back = SqliteStore.inMemory()) {
            assertThat(new PageCopy("there", store.pages(), file.pages()).run()).isEqualTo(2);
            assertThat(new PageCopy("back", file.pages(), store.pages()).run()).isZero();
            store.pages().keep(kept("d3", "end"));
            assertThat(new PageCopy("there", store.pages(), file.pages()).run()).isOne();
            assertThat(new PageCopy("on", file.pages(), back.pages()).run()).isEqualTo(3);
            assertThat(back.pages().after(0, 9)).isEqualTo(store.pages().after(0, 9));
            PageKey last = back.pages().after(2, 1).getFirst();
            assertThat(back.pages().page(last)).isEqualTo(store.pages().page(last));
        }
    }
}
