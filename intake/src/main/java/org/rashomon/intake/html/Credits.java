// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.List;
import java.util.Locale;

/** Captions of pictures, told by the credit in them. */
final class Credits {
    private static final int LONGEST = 300;
    /** Wordings that stand anywhere in a caption, never in a line of running text that ends in no full stop. */
    private static final List<String> WITHIN = List.of(
            "\u00a9",
            "getty images",
            "/getty",
            "/afp",
            "afp/",
            "/reuters",
            "reuters/",
            "ap photo",
            "/ap)",
            "via ap",
            "/epa",
            "shutterstock",
            "istock",
            "picture alliance",
            "picture-alliance",
            "imago images",
            "imago/",
            "/imago",
            "/dpa",
            "dpa/",
            "(credit",
            "credit:",
            "photo:",
            "photo by",
            "(photo",
            "foto:",
            "(foto",
            "fotos:",
            "image:",
            "picture:",
            "bild:",
            "fotograf:",
            "cr\u00e9dit photo",
            "file photo",
            "\u0444\u043e\u0442\u043e:");

    private Credits() {}

    static boolean isCredit(Block block) {
        if (block.length() > LONGEST || endsInFullStop(block.words())) {
            return false;
        }
        String words = block.words().toLowerCase(Locale.ROOT);
        return WITHIN.stream().anyMatch(words::contains);
    }

    private static boolean endsInFullStop(String words) {
        return words.endsWith(".") || words.endsWith(".\u201d") || words.endsWith(".\"");
    }
}
