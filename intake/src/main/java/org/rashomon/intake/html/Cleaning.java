// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import com.google.re2j.Pattern;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Takes out of a page what is never the article: scripts, navigation, forms, and boxes whose names say what they are. */
final class Cleaning {
    private static final String NEVER =
            "script, style, noscript, template, iframe, svg, form, button, input, select, textarea, nav, aside, footer,"
                    + " object, embed, video, audio, canvas, dialog, figure, figcaption, [hidden], [role=navigation], [role=complementary], [role=banner],"
                    + " [role=contentinfo], [role=dialog], [aria-hidden=true], [style*=display:none], [style*=display: none]";
    private static final Pattern UNLIKELY = Pattern.compile(
            "(?i)(?:^|[^a-z])(?:related|share|sharing|social|comments?|disqus|respond|sidebar|newsletter|subscribe|promo|"
                    + "advert(?:isement)?|ads?|banner|cookie|consent|breadcrumbs?|menu|navbar|navigation|tags?|tagcloud|recommend(?:ed|ations?)?|"
                    + "trending|popular|most-?read|read-?more|read-?next|more-?(?:news|stories|articles|on)|also-?(?:read|like)|outbrain|taboola|widget|"
                    + "author-?(?:bio|box|info)|byline|bio|caption|credits?|copyright|paywall|popup|modal|pager|pagination|skip|toolbar|"
                    + "sponsor(?:ed)?|teaser|teasers|jp-relatedposts|sharedaddy|print-?only|hidden|sr-only|visually-hidden|screen-reader-text|footer|masthead|topics?|playlist|gallery)(?:[^a-z]|$)");
    private static final double LARGEST_SHARE = 0.4;

    private Cleaning() {}

    static void removeFurniture(Document page) {
        page.select(NEVER).forEach(Cleaning::remove);
        Measures measures = Measures.of(page.body());
        int whole = measures.prose(page.body());
        for (Element element : page.body().getAllElements()) {
            if (isUnlikely(element) && measures.prose(element) < LARGEST_SHARE * whole) {
                remove(element);
            }
        }
    }

    private static boolean isUnlikely(Element element) {
        if (List.of("html", "body", "article", "main", "p", "h1", "a", "em", "b", "strong", "i", "span")
                .contains(element.normalName())) {
            return false;
        }
        Elements self = new Elements(element);
        return !self.is("[itemprop=articleBody]")
                && UNLIKELY.matcher(element.className() + " " + element.id()).find();
    }

    private static void remove(Element element) {
        if (element.parent() != null) {
            element.remove();
        }
    }
}
