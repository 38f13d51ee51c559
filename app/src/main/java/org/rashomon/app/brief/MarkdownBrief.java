// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.List;
import java.util.Locale;

/** A brief as CommonMark. */
public final class MarkdownBrief {
    private final StringBuilder out = new StringBuilder();

    private MarkdownBrief() {}

    /** The brief as text, its lines ended by {@code \n}. */
    public static String of(Brief brief) {
        MarkdownBrief markdown = new MarkdownBrief();
        markdown.header(brief.header());
        markdown.figures(brief.figures());
        markdown.parting(brief.parting());
        brief.sections().forEach(markdown::section);
        markdown.changed(brief.changed());
        markdown.list(
                "Citations",
                brief.citations().stream().map(MarkdownBrief::citation).toList());
        markdown.list("Method", Brief.method().stream().map(Markdown::text).toList());
        markdown.list(
                "What was not read", brief.unread().stream().map(Markdown::text).toList());
        return markdown.out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void header(Brief.Header header) {
        line(String.format(Locale.ROOT, "# What is claimed: %s\n", Markdown.text(header.title())));
        line(String.format(Locale.ROOT, "%s. %s.\n", Markdown.text(header.scope()), Markdown.text(header.made())));
        header.read().forEach(count -> line(String.format(Locale.ROOT, "- %s", Markdown.text(count))));
    }

    private void figures(List<SideFigures> figures) {
        if (figures.isEmpty()) {
            return;
        }
        line("\n## Key figures as claimed\n");
        line(
                "Single figures, each of one claimant about one incident. Nothing is added up: accounts may count the same people or others.\n");
        for (SideFigures side : figures) {
            line(String.format(
                    Locale.ROOT, "- **%s, %s:** %s", Markdown.text(side.side()), side.harm(), Phrasing.extent(side)));
            side.ends().forEach(this::end);
        }
    }

    private void end(SideFigures.End end) {
        line(String.format(
                Locale.ROOT,
                "  - %s: %s, in the words %s %s (%s)",
                Markdown.text(Phrasing.of(end.speaker())),
                Markdown.text(end.count().number()),
                quoted(end.count().quote()),
                Markdown.citations(end.count().citations()),
                Markdown.text(end.incident())));
    }

    private void parting(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        line("\n## Where accounts part\n");
        for (Entry entry : entries) {
            line(String.format(
                    Locale.ROOT,
                    "- %s, %s (%s): %s",
                    Markdown.text(entry.heading().title()),
                    Markdown.text(entry.heading().days()),
                    entry.heading().id(),
                    String.join("; ", entry.heading().parts())));
        }
    }

    private void section(Section section) {
        line(String.format(Locale.ROOT, "\n## %s\n", section.title()));
        line(String.format(Locale.ROOT, "%s", section.note()));
        for (Section.Day day : section.days()) {
            line(String.format(Locale.ROOT, "\n### %s", Markdown.text(day.heading())));
            day.entries().forEach(this::entry);
        }
    }

    private void entry(Entry entry) {
        line(String.format(
                Locale.ROOT, "\n#### %s\n", Markdown.text(entry.heading().title())));
        line(String.format(
                Locale.ROOT,
                "%s; %s in the ledger.\n",
                entry.heading().basis(),
                entry.heading().id()));
        entry.partings().forEach(this::parting);
        entry.accounts().forEach(this::account);
        entry.denials().forEach(this::statement);
        if (!entry.silent().isEmpty()) {
            line(String.format(
                    Locale.ROOT,
                    "- Named by others, and no account of theirs was read: %s.",
                    Markdown.text(String.join(", ", entry.silent()))));
        }
    }

    private void parting(Parting parting) {
        line(String.format(
                Locale.ROOT,
                "- *Accounts part over %s:* %s, which, as read, %s %s.",
                parting.facet(),
                voice(parting.first()),
                parting.relation(),
                voice(parting.second())));
    }

    private static String voice(Parting.Voice voice) {
        return Markdown.text(Phrasing.of(voice.who())) + ": " + quoted(voice.quote()) + " "
                + Markdown.citations(voice.citations())
                + (voice.elsewhere().isEmpty() ? "" : " " + Markdown.text(Phrasing.elsewhere(voice)));
    }

    private void account(AccountTold account) {
        account.statements().forEach(this::statement);
        for (Count count : account.counts()) {
            line(String.format(
                    Locale.ROOT,
                    "  - %s, in the words %s %s%s",
                    Markdown.text(Phrasing.count(count)),
                    quoted(count.quote()),
                    Markdown.citations(count.citations()),
                    Markdown.text(Phrasing.revises(count))));
        }
        if (account.more() > 0) {
            line(String.format(Locale.ROOT, "  - %s", Phrasing.more(account)));
        }
    }

    private void statement(Statement statement) {
        String note = Phrasing.note(statement);
        line(String.format(
                Locale.ROOT,
                "- **%s**%s %s: %s %s%s",
                Markdown.text(statement.speaker().name()),
                statement.speaker().side().isEmpty()
                        ? ""
                        : " (" + Markdown.text(statement.speaker().side()) + ")",
                statement.verb(),
                quoted(statement.quote()),
                Markdown.citations(statement.citations()),
                note.isEmpty() ? "" : " " + Markdown.text(note)));
    }

    private static String quoted(String words) {
        return Phrasing.quoted(Markdown.text(words));
    }

    private void changed(List<Changed> all) {
        if (all.isEmpty()) {
            return;
        }
        line("\n## Where accounts changed\n");
        line("Against what the ledger held before the first day of this brief.\n");
        for (Changed changed : all) {
            line(String.format(Locale.ROOT, "- %s (%s)", Markdown.text(changed.title()), changed.id()));
            changed.lines()
                    .forEach(change -> line(String.format(
                            Locale.ROOT,
                            "  - %s: %s%s",
                            Phrasing.capital(change.what()),
                            voice(change.now()),
                            change.before().isEmpty() ? "" : ", before: " + quoted(change.before()))));
        }
    }

    private static String citation(Citation citation) {
        return String.format(
                Locale.ROOT,
                "\\[%d\\] %s: %s, %s%s. %s, %s",
                citation.number(),
                Markdown.text(citation.report().outlet()),
                quoted(citation.report().title()),
                Markdown.text(citation.report().published()),
                citation.address().map(address -> ", " + Markdown.link(address)).orElse(""),
                Markdown.text(citation.document()),
                citation.span());
    }

    private void list(String title, List<String> items) {
        if (!items.isEmpty()) {
            line(String.format(Locale.ROOT, "\n## %s\n", title));
            items.forEach(item -> line(String.format(Locale.ROOT, "- %s", item)));
        }
    }
}
