// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** A sentence cut into the parts by which names are compared; each part remembers its token. */
final class Written {
    private record Part(String text, String lemma, int token) {}

    private final Sentence sentence;
    private final List<Part> parts = new ArrayList<>();
    private final int[] firstPart;

    Written(Sentence sentence, Letters letters) {
        this.sentence = sentence;
        this.firstPart = new int[sentence.size() + 1];
        for (Token token : sentence.tokens()) {
            firstPart[token.index()] = parts.size();
            List<String> texts = letters.parts(token.text());
            for (String text : texts) {
                String lemma = texts.size() == 1 ? singular(token) : text;
                parts.add(new Part(text, Letters.lower(lemma), token.index()));
            }
        }
        firstPart[sentence.size()] = parts.size();
    }

    Sentence sentence() {
        return sentence;
    }

    /** The lemma; the lemmatiser leaves plural names ("Forces") alone, so their "s" is taken off here. */
    private static String singular(Token token) {
        boolean pluralName = token.tag().equals("NNPS") && token.lemma().endsWith("s");
        return pluralName ? token.lemma().substring(0, token.lemma().length() - 1) : token.lemma();
    }

    /** The forms under which a name that begins at a token may be filed; none for a mark without letters. */
    Set<String> firsts(int token) {
        Set<String> forms = new LinkedHashSet<>();
        if (firstPart[token] < firstPart[token + 1]) {
            Part part = parts.get(firstPart[token]);
            forms.add(Letters.lower(part.text()));
            forms.add(part.lemma());
        }
        return forms;
    }

    /** The token after the name, when the name stands at {@code from} and ends with a token; else 0. */
    int end(int from, List<String> name) {
        int at = firstPart[from];
        if (at + name.size() > parts.size()) {
            return 0;
        }
        for (int i = 0; i < name.size(); i++) {
            Part part = parts.get(at + i);
            boolean common = !Character.isUpperCase(name.get(i).codePointAt(0));
            if (!Letters.fits(name.get(i), part.text())
                    && !(common && name.get(i).equals(part.lemma()))) {
                return 0;
            }
        }
        int last = parts.get(at + name.size() - 1).token();
        return firstPart[last + 1] == at + name.size() ? last + 1 : 0;
    }
}
