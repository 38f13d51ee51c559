// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

/**
 * The eighteen positions of a configuration that the network looks at, and how its 48 inputs are numbered: the words of all positions, their tags,
 * and the labels of those that are children (Chen and Manning 2014, table 1; the order is that of the model files).
 *
 * <p>Positions 0 to 2 are the third, second and first of the stack from its top, 3 to 5 the first three of the buffer. Then six children of the
 * first of the stack and six of the second: outermost left, outermost right, next left, next right, outermost left of the outermost left,
 * outermost right of the outermost right.
 */
final class Position {
    static final int COUNT = 18;
    static final int STACK_THIRD = 0;
    static final int STACK_SECOND = 1;
    static final int STACK_TOP = 2;
    static final int BUFFER = 3;
    static final int BUFFERED = 3;
    static final int CHILDREN_OF_TOP = 6;
    static final int CHILDREN_OF_SECOND = 12;

    /** Inputs of the network: one for the word, one for the tag of each position, one for the label of each child. */
    static final int INPUTS = COUNT + COUNT + (COUNT - CHILDREN_OF_TOP);

    private Position() {}

    static int tagInput(int position) {
        return COUNT + position;
    }

    /** The input of a child's label. */
    static int labelInput(int position) {
        return 2 * COUNT + position - CHILDREN_OF_TOP;
    }
}
