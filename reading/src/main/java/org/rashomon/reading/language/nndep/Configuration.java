// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import java.util.Arrays;

/**
 * A sentence half parsed: a stack, the words not yet looked at (the buffer), and the arcs so far. Tokens are counted from 1; token 0 is the
 * root, which lies at the bottom of the stack.
 */
final class Configuration {
    /** Where no token stands. */
    static final int NOTHING = -1;

    private final int words;
    private final int[] stack;
    private final int[] head;
    private final int[] relation;
    private final int[] outermostLeft;
    private final int[] nextLeft;
    private final int[] outermostRight;
    private final int[] nextRight;
    private int depth;
    private int buffer = 1;

    /** The beginning: all words in the buffer, the root on the stack. */
    Configuration(int words) {
        int tokens = words + 1;
        this.words = words;
        this.stack = new int[tokens];
        this.head = new int[tokens];
        this.relation = new int[tokens];
        this.outermostLeft = noTokens(tokens);
        this.nextLeft = noTokens(tokens);
        this.outermostRight = noTokens(tokens);
        this.nextRight = noTokens(tokens);
        this.depth = 1;
    }

    private static int[] noTokens(int length) {
        int[] tokens = new int[length];
        Arrays.fill(tokens, NOTHING);
        return tokens;
    }

    /** All words have their arc. */
    boolean isFinished() {
        return depth == 1 && buffer > words;
    }

    boolean canShift() {
        return buffer <= words;
    }

    /** Two words are on the stack: an arc between them is allowed either way. */
    boolean canReduce() {
        return depth > 2;
    }

    /** The first word of the buffer goes onto the stack. */
    void shift() {
        stack[depth++] = buffer++;
    }

    /** The second of the stack depends on the first and leaves the stack. */
    void left(int label) {
        int governor = stack[depth - 1];
        int dependent = stack[depth - 2];
        stack[depth - 2] = governor;
        depth--;
        attach(dependent, governor, label);
        nextLeft[governor] = outermostLeft[governor];
        outermostLeft[governor] = dependent;
    }

    /** The first of the stack depends on the second and leaves the stack. */
    void right(int label) {
        int governor = stack[depth - 2];
        int dependent = stack[depth - 1];
        depth--;
        attach(dependent, governor, label);
        nextRight[governor] = outermostRight[governor];
        outermostRight[governor] = dependent;
    }

    private void attach(int dependent, int governor, int label) {
        head[dependent] = governor;
        relation[dependent] = label;
    }

    /** What a token depends on; 0 is the root. */
    int head(int token) {
        return head[token];
    }

    /** As the inventory numbers relations. */
    int relation(int token) {
        return relation[token];
    }

    /** Which token stands at each {@link Position}, or {@link #NOTHING}. */
    void look(int[] tokens) {
        int top = onStack(0);
        int second = onStack(1);
        tokens[Position.STACK_THIRD] = onStack(2);
        tokens[Position.STACK_SECOND] = second;
        tokens[Position.STACK_TOP] = top;
        for (int i = 0; i < Position.BUFFERED; i++) {
            tokens[Position.BUFFER + i] = buffer + i <= words ? buffer + i : NOTHING;
        }
        lookAtChildren(top, tokens, Position.CHILDREN_OF_TOP);
        lookAtChildren(second, tokens, Position.CHILDREN_OF_SECOND);
    }

    private int onStack(int fromTop) {
        return fromTop < depth ? stack[depth - 1 - fromTop] : NOTHING;
    }

    private void lookAtChildren(int token, int[] tokens, int position) {
        tokens[position] = of(outermostLeft, token);
        tokens[position + 1] = of(outermostRight, token);
        tokens[position + 2] = of(nextLeft, token);
        tokens[position + 3] = of(nextRight, token);
        tokens[position + 4] = of(outermostLeft, tokens[position]);
        tokens[position + 5] = of(outermostRight, tokens[position + 1]);
    }

    private static int of(int[] children, int token) {
        return token == NOTHING ? NOTHING : children[token];
    }
}
