// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rashomon.intake.origin.Agencies;
import org.rashomon.model.Bylines;

/**
 * Who signed a page's article. The ways are tried in the order of how far pages can be trusted with them; a way that only tells an office
 * gives way to one that tells a person, and one that only tells the outlet itself to one that tells an agency.
 */
final class Signatures {
    private static final List<String> METAS = List.of(
            "author",
            "article:author",
            "og:article:author",
            "parsely-author",
            "dc.creator",
            "dcterms.creator",
            "sailthru.author",
            "byl",
            "creator",
            "article.author",
            "article_author",
            "cxenseparse:author",
            "citation_author");
    private static final int REACH = 12;
    private static final int BESIDE = 2;
    private static final int OPENING_OF_ONE_WORD = 5;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_ALONE = 60;
    private static final int LONGEST_ELEMENT = 150;

    private final PageMarkup markup;
    private final JsonLd facts;
    private final OutletNames outlet;
    private final Headline headline;

    private Signatures(PageMarkup markup, JsonLd facts, OutletNames outlet, Headline headline) {
        this.markup = markup;
        this.facts = facts;
        this.outlet = outlet;
        this.headline = headline;
    }

    static Bylines of(PageMarkup markup, JsonLd facts, OutletNames outlet, Headline headline) {
        Signatures signatures = new Signatures(markup, facts, outlet, headline);
        List<Supplier<List<Signature>>> ways = List.of(
                signatures::linkedData,
                signatures::metas,
                signatures::properties,
                signatures::links,
                signatures::elements,
                signatures::lines);
        List<Signature> desks = List.of();
        for (Supplier<List<Signature>> way : ways) {
            List<Signature> found = way.get();
            if (found.stream().anyMatch(signature -> !signature.isDesk())) {
                return bylines(found);
            }
            boolean isFirst = desks.isEmpty() || signatures.isOutletAlone(desks) && namesAgency(found);
            desks = isFirst ? found : desks;
        }
        return bylines(desks);
    }

    private boolean isOutletAlone(List<Signature> desks) {
        return desks.stream().allMatch(desk -> outlet.isName(desk.name()));
    }

    private static boolean namesAgency(List<Signature> desks) {
        return desks.stream().anyMatch(desk -> Agencies.named(desk.name()).isPresent());
    }

    private static Bylines bylines(List<Signature> signatures) {
        Map<String, Signature> once = new LinkedHashMap<>();
        signatures.forEach(signature -> once.putIfAbsent(OutletNames.letters(signature.name()), signature));
        Stream<Signature> persons = once.values().stream().filter(signature -> !signature.isDesk());
        Stream<Signature> desks = once.values().stream().filter(Signature::isDesk);
        return new Bylines(
                persons.map(Signature::name).toList(),
                desks.map(Signature::name).toList());
    }

    private List<Signature> read(String words) {
        return Signature.all(words, outlet);
    }

    private List<Signature> linkedData() {
        List<JsonLd.Signer> signers = facts.signers("author");
        List<JsonLd.Signer> told = signers.isEmpty() ? facts.signers("creator") : signers;
        return told.stream()
                .flatMap(signer -> read(signer.name()).stream()
                        .map(signature ->
                                new Signature(signature.name(), signature.isDesk() || signer.isOrganization())))
                .toList();
    }

    private List<Signature> metas() {
        for (String name : METAS) {
            List<Signature> found = markup.metas(name).stream()
                    .flatMap(content -> read(content).stream())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Signature> properties() {
        List<Signature> found = new ArrayList<>();
        for (PageMarkup.Placed placed : markup.properties("author")) {
            Element author = placed.element();
            Element name = author.selectFirst("[itemprop=name]");
            if (!ElementNames.isComment(author)) {
                found.addAll(ofElement(name == null ? author : name));
            }
        }
        return found;
    }

    /** Links to authors' pages: the first, and those beside it. */
    private List<Signature> links() {
        List<PageMarkup.Placed> links = markup.links("author").stream()
                .filter(link -> link.element().normalName().equals("a") && !link.isFurniture())
                .toList();
        return links.stream()
                .filter(link -> link.line() <= links.getFirst().line() + BESIDE)
                .flatMap(link -> ofElement(link.element()).stream())
                .toList();
    }

    /** The first element that is named for an author and holds no more than names. */
    private List<Signature> elements() {
        for (PageMarkup.Placed placed : markup.signatures()) {
            List<Signature> found = placed.isFurniture() ? List.of() : ofNamed(placed.element());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Signature> ofNamed(Element element) {
        boolean isOpened =
                BylineWords.hasOpening(ShortText.of(element)) || element.hasClass("vcard") || element.hasClass("fn");
        List<Signature> linked = ofLinks(element);
        List<Signature> found = linked.size() > 1 ? linked : ofElement(element);
        return found.stream()
                .filter(signature -> isOpened || !signature.isSmallWord())
                .toList();
    }

    /** Names that are each a link, and nothing but names is. */
    private List<Signature> ofLinks(Element element) {
        List<Signature> found = new ArrayList<>();
        for (Element link : element.select("a")) {
            List<Signature> names = ofElement(link);
            if (names.size() != 1 || !isFullName(names.getFirst())) {
                return List.of();
            }
            found.addAll(names);
        }
        return found;
    }

    private List<Signature> ofElement(Element element) {
        String words = element.normalName().equals("meta") ? element.attr("content") : ShortText.of(element);
        return words.length() > LONGEST_ELEMENT ? List.of() : read(words);
    }

    /** A line near the headline that begins with "By", or else a short one below, as reports are signed at their end. */
    private List<Signature> lines() {
        List<PageLine> lines = markup.lines();
        int from = Math.max(0, headline.line());
        List<PageLine> near = lines.subList(Math.min(from, lines.size()), Math.min(lines.size(), from + REACH));
        List<PageLine> below = lines.subList(Math.min(lines.size(), from + REACH), lines.size());
        Stream<PageLine> alone = below.stream().filter(line -> line.words().length() <= LONGEST_ALONE);
        return Stream.concat(near.stream(), alone)
                .map(this::ofLine)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Signature> ofLine(PageLine line) {
        if (line.words().length() > LONGEST_LINE || line.isFurniture()) {
            return List.of();
        }
        for (String part : line.words().split("[|•·]", -1)) {
            String words = part.strip();
            if (BylineWords.hasOpening(words)) {
                boolean isPlain = words.indexOf(' ') < OPENING_OF_ONE_WORD && !words.contains(":");
                return read(words).stream()
                        .filter(signature ->
                                !signature.isSmallWord() && (!isPlain || isFullName(signature) || isKnown(signature)))
                        .toList();
            }
        }
        return List.of();
    }

    /** An agency or the outlet: of these one word is enough. */
    private boolean isKnown(Signature signature) {
        return outlet.isName(signature.name())
                || Agencies.named(signature.name()).isPresent();
    }

    /** Two words or more, each with a capital but for particles: "Ann van der Writer". */
    private static boolean isFullName(Signature signature) {
        String[] words = signature.name().split(" ", -1);
        boolean isCapital = Character.isUpperCase(signature.name().codePointAt(0));
        String last = words[words.length - 1];
        boolean isCased = !last.equals(last.toLowerCase(Locale.ROOT)) || !last.equals(last.toUpperCase(Locale.ROOT));
        return words.length > 1 && (isCapital && Character.isUpperCase(last.codePointAt(0)) || !isCased);
    }
}
