// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.Span;

/** A sentence with its words and dependency tree. */
public final class Sentence {
    private final int index;
    private final Span span;
    private final String text;
    private final List<Token> tokens;
    private final List<List<Token>> children;

    /**
     * A sentence.
     *
     * @param index from 0 within the document
     * @param span in the document's text
     * @param text the words there
     * @param tokens in order, indices from 0
     */
    public Sentence(int index, Span span, String text, List<Token> tokens) {
        this.index = index;
        this.span = span;
        this.text = text;
        this.tokens = List.copyOf(tokens);
        List<List<Token>> byHead = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            byHead.add(new ArrayList<>(2));
        }
        for (Token token : tokens) {
            if (token.head() >= 0) {
                byHead.get(token.head()).add(token);
            }
        }
        this.children = byHead.stream().map(List::copyOf).toList();
    }

    public int index() {
        return index;
    }

    public Span span() {
        return span;
    }

    /** The words at a span of the document's text that lies within this sentence. */
    public String textOf(Span part) {
        return text.substring(part.begin() - span.begin(), part.end() - span.begin());
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    /** The token before, if any. */
    public Optional<Token> before(Token token) {
        return token.index() > 0 ? Optional.of(tokens.get(token.index() - 1)) : Optional.empty();
    }

    /** The token after, if any. */
    public Optional<Token> after(Token token) {
        return token.index() + 1 < tokens.size() ? Optional.of(tokens.get(token.index() + 1)) : Optional.empty();
    }

    /** The governing token; empty for a root. */
    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The tokens that depend on it, in order. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** Those of its dependents that have the relation, in order. */
    public List<Token> children(Token token, String relation) {
        return children.get(token.index()).stream()
                .filter(child -> child.is(relation))
                .toList();
    }

    /** The first dependent with one of the relations. */
    public Optional<Token> child(Token token, String... relations) {
        for (Token child : children.get(token.index())) {
            for (String relation : relations) {
                if (child.is(relation)) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    /** The tokens whose head is no token of the sentence. */
    public Stream<Token> roots() {
        return tokens.stream().filter(token -> token.head() < 0);
    }

    /** True when {@code token} is {@code ancestor} or below it. */
    public boolean isWithin(Token token, Token ancestor) {
        int at = token.index();
        for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
            if (at == ancestor.index()) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    /** Indices of the token and of everything below it, leaving out the branches that {@code cut} holds. */
    public BitSet subtree(Token top, Set<Token> cut) {
        BitSet found = new BitSet(tokens.size());
        collect(top, cut, found);
        return found;
    }

    public BitSet subtree(Token top) {
        return subtree(top, Set.of());
    }

    private void collect(Token token, Set<Token> cut, BitSet found) {
        if (found.get(token.index())) {
            return;
        }
        found.set(token.index());
        for (Token child : children.get(token.index())) {
            if (!cut.contains(child)) {
                collect(child, cut, found);
            }
        }
    }

    /** The span from the first to the last token of a set of indices. */
    public Span spanOf(BitSet indices) {
        if (indices.isEmpty()) {
            throw new IllegalArgumentException("no tokens");
        }
        return Span.covering(
                tokens.get(indices.nextSetBit(0)).span(),
                tokens.get(indices.previousSetBit(indices.length() - 1)).span());
    }

    /** The tokens that lie within a span of the document's text. */
    public List<Token> tokensWithin(Span part) {
        return tokens.stream().filter(token -> part.contains(token.span())).toList();
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            words.append(words.isEmpty() ? "" : " ").append(token.text());
        }
        return words.toString();
    }
}
