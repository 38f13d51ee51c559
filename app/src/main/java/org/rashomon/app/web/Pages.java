// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rashomon.app.access.Visitor;

/** Turns page records into HTML with the templates compiled at build time; every value is escaped for where it stands. */
final class Pages {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final byte[] style = load("rashomon.css");
    private final byte[] icon = load("rashomon.svg");
    private final Assets assets = Assets.bundled();
    private final Site site;

    Pages() {
        this(Optional.empty());
    }

    Pages(Optional<BaseMap> baseMap) {
        this.site = Site.of("/rashomon.css?v=" + Assets.hash(style), assets, baseMap);
    }

    String front(FrontPage page) {
        return render("front.jte", page);
    }

    String incident(IncidentPage page) {
        return incident(page, Reviewed.nothing());
    }

    String incident(IncidentPage page, Reviewed reviewed) {
        return render("incident.jte", Map.of("page", page, "reviewed", reviewed));
    }

    String history(HistoryPage page) {
        return render("history.jte", page);
    }

    String document(DocumentPage page) {
        return document(page, Reviewed.nothing(), Story.untold(), PageLinks.none());
    }

    String document(DocumentPage page, Reviewed reviewed, Story story, PageLinks captured) {
        return render("document.jte", Map.of("page", page, "reviewed", reviewed, "story", story, "captured", captured));
    }

    String captured(CapturedFrame page) {
        return render("captured.jte", page);
    }

    String reports(ReportsPage page) {
        return render("reports.jte", page);
    }

    String speakers(SpeakersPage page) {
        return render("speakers.jte", page);
    }

    String party(PartyPage page) {
        return render("party.jte", page);
    }

    String speaker(SpeakerPage page) {
        return render("speaker.jte", page);
    }

    String about(AboutPage page) {
        return render("about.jte", page);
    }

    String notice(NoticePage page) {
        return render("notice.jte", page);
    }

    String login(LogInPage page) {
        return render("login.jte", page);
    }

    String accounts(AccountsPage page) {
        return render("accounts.jte", page);
    }

    String audit(AuditPage page) {
        return render("audit.jte", page);
    }

    String review(ReviewPage page) {
        return render("review.jte", page);
    }

    String reviewCorrection(CorrectionPage page) {
        return render("review-correct.jte", page);
    }

    String reviewChoice(ReviewChoicePage page) {
        return render("review-choose.jte", page);
    }

    String reviewRedaction(RedactionPage page) {
        return render("review-redact.jte", page);
    }

    String reviewDecisions(DecisionsPage page) {
        return render("review-decisions.jte", page);
    }

    String reviewStale(StalePage page) {
        return render("review-stale.jte", page);
    }

    String reviewLinking(LinkingPage page) {
        return render("review-linking.jte", page);
    }

    /** Who is logged in, for every page's head. */
    String visitor(Visitor visitor) {
        StringOutput output = new StringOutput();
        engine.render("tag/visitor.jte", visitor, output);
        return output.toString();
    }

    Assets assets() {
        return assets;
    }

    byte[] style() {
        return style.clone();
    }

    byte[] icon() {
        return icon.clone();
    }

    private String render(String template, Object page) {
        return render(template, Map.of("page", page));
    }

    private String render(String template, Map<String, Object> parts) {
        Map<String, Object> all = new HashMap<>(parts);
        all.put("site", site);
        StringOutput output = new StringOutput();
        engine.render(template, all, output);
        return output.toString();
    }

    static byte[] load(String name) {
        try (InputStream bytes = Pages.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return bytes.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
