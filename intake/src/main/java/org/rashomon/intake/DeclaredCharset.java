// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.model.ContentType;
import org.rashomon.model.MediaType;

/**
 * An encoding that was declared; often a wrong one.
 *
 * @param label as written
 * @param where it was written: the header of the answer, a {@code meta} element, the XML declaration
 */
record DeclaredCharset(String label, String where) {
    /** Browsers look at 1024 bytes; some pages put styles before their meta elements. */
    private static final int HEAD = 8192;

    private static final int LONGEST_LABEL = 40;

    /** What is meant; empty for a label that nobody knows. */
    Optional<Charset> charset() {
        return CharsetLabels.charset(label);
    }

    /** All declarations, the one outside of the page first. */
    static List<DeclaredCharset> all(byte[] bytes, ContentType contentType) {
        List<DeclaredCharset> declared = new ArrayList<>();
        contentType.charset().map(label -> new DeclaredCharset(label, "header")).ifPresent(declared::add);
        if (contentType.mediaType() == MediaType.HTML) {
            // Without its zeros the markup of UTF-16 is legible.
            String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                    .replace("\0", "")
                    .toLowerCase(Locale.ROOT);
            meta(head).ifPresent(declared::add);
            xml(head).ifPresent(declared::add);
        }
        return declared;
    }

    private static Optional<DeclaredCharset> xml(String head) {
        int begin = head.indexOf("<?xml");
        int end = head.indexOf("?>", Math.max(begin, 0));
        return begin < 0 || end < 0
                ? Optional.empty()
                : label(head.substring(begin, end), "encoding")
                        .map(label -> new DeclaredCharset(label, "XML declaration"));
    }

    private static Optional<DeclaredCharset> meta(String head) {
        int at = 0;
        while (at >= 0 && at < head.length()) {
            if (head.startsWith("<!--", at)) {
                int end = head.indexOf("-->", at);
                at = end < 0 ? -1 : end;
            } else if (head.startsWith("<meta", at)) {
                int end = head.indexOf('>', at);
                Optional<String> label = label(head.substring(at, end < 0 ? head.length() : end), "charset");
                if (label.isPresent()) {
                    return label.map(found -> new DeclaredCharset(found, "meta"));
                }
            }
            at = at < 0 ? at : head.indexOf('<', at + 1);
        }
        return Optional.empty();
    }

    /** The value after {@code name=}, with or without quotes; of {@code http-equiv} too, where it stands within the content. */
    private static Optional<String> label(String tag, String name) {
        int at = tag.indexOf(name);
        while (at >= 0) {
            int next = skip(tag, at + name.length(), " \t\r\n\f");
            if (next < tag.length() && tag.charAt(next) == '=') {
                int begin = skip(tag, next + 1, " \t\r\n\f\"'");
                int end = begin;
                while (end < tag.length() && end - begin < LONGEST_LABEL && isLabel(tag.charAt(end))) {
                    end++;
                }
                return Optional.of(tag.substring(begin, end)).filter(label -> !label.isEmpty());
            }
            at = tag.indexOf(name, next);
        }
        return Optional.empty();
    }

    private static int skip(String tag, int from, String what) {
        int at = from;
        while (at < tag.length() && what.indexOf(tag.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isLabel(char unit) {
        return Character.isLetterOrDigit(unit) || "-_:.".indexOf(unit) >= 0;
    }
}
