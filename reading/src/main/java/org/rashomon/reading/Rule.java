// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import java.util.List;
import java.util.Optional;

/**
 * A frame as people may read it.
 *
 * @param id as cells name it: {@code attribution/say}
 * @param meaning the act, type of event or kind of silence it stands for, as in the contract
 * @param words the cues, by lemma, in the order of the file
 * @param looksFor where the other parts stand beside the words, the preferred first
 * @param example a sentence that the build reads by it
 */
public record Rule(String id, String meaning, List<String> words, List<String> looksFor, Optional<String> example) {
    public Rule {
        words = List.copyOf(words);
        looksFor = List.copyOf(looksFor);
    }
}
