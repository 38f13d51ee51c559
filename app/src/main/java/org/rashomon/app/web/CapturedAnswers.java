// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.RashomonException;
import org.rashomon.model.Reading;

/** What is answered for a page as it was captured: the frame around it, and the page in the frame. */
final class CapturedAnswers {
    private final Pages pages;
    private final BiConsumer<Context, String> show;

    /**
     * The answers.
     *
     * @param show answers with a page of the workbench
     */
    CapturedAnswers(Pages pages, BiConsumer<Context, String> show) {
        this.pages = pages;
        this.show = show;
    }

    /** The page around the frame. */
    void frame(Context request, Reading reading, Holdings held) {
        Guard.allowFrame(request);
        show.accept(request, pages.captured(frame(Routes.question(request, reading), reading, held)));
    }

    private static CapturedFrame frame(Question question, Reading reading, Holdings held) {
        try {
            return held.page(reading.document().id())
                    .map(page -> CapturedFrame.of(reading, page, question.span()))
                    .orElseGet(() -> CapturedFrame.without(reading, absence(held)));
        } catch (RashomonException damaged) {
            return CapturedFrame.without(reading, damage(damaged));
        }
    }

    /** The page in the frame. */
    void page(Context request, Reading reading, Holdings held) {
        CapturedHtml html = html(Routes.question(request, reading), reading, held);
        Doorway.leaveAsItIs(request);
        request.header("Content-Security-Policy", html.policy())
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("Referrer-Policy", "no-referrer")
                .contentType("text/html; charset=utf-8")
                .result(html.html());
    }

    private static CapturedHtml html(Question question, Reading reading, Holdings held) {
        try {
            Optional<CapturedPage> page = held.page(reading.document().id());
            return page.map(captured -> CapturedHtml.of(captured, reading, question.span()))
                    .orElseGet(() -> CapturedHtml.sentence(absence(held)));
        } catch (RashomonException damaged) {
            return CapturedHtml.sentence(damage(damaged));
        }
    }

    private static String absence(Holdings held) {
        return held.withholdsPages() ? CapturedFrame.WITHHELD : CapturedFrame.NOT_KEPT;
    }

    private static String damage(RashomonException damaged) {
        return "The page that is kept cannot be shown: " + damaged.getMessage() + ". 'rashomon verify' tells more.";
    }
}
