// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What pages call their encoding, and what is meant by it. Browsers read {@code latin1} as windows-1252 and {@code gb2312} as gb18030
 * (Encoding Standard of the WHATWG), and pages are written for browsers.
 */
final class CharsetLabels {
    private static final Map<String, Charset> CHARSETS = load();

    private CharsetLabels() {}

    /** The charset that a label means; empty for a label that nobody knows. */
    static Optional<Charset> charset(String label) {
        return Optional.ofNullable(CHARSETS.get(label.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Charset> load() {
        Map<String, Charset> charsets = new HashMap<>();
        for (List<String> row : CharsetTable.rows("charset-labels.tsv", 2)) {
            Charset charset = Charset.forName(row.getFirst());
            for (String label : row.getLast().split(" ", -1)) {
                charsets.put(label, charset);
            }
        }
        return charsets;
    }
}
