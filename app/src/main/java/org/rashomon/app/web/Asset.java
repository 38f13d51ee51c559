// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Locale;

/** A file that pages load: a script, a style sheet, the base map. */
final class Asset {
    private final String name;
    private final byte[] bytes;
    private final String hash;
    private final boolean namedByContent;

    /**
     * @param namedByContent whether the name has a hash of the content in it, so that it never stands for anything else
     */
    Asset(String name, byte[] bytes, String hash, boolean namedByContent) {
        this.name = name;
        this.bytes = bytes.clone();
        this.hash = hash;
        this.namedByContent = namedByContent;
    }

    /** The address that pages give, which changes when the content does. */
    String address() {
        return "/assets/" + name + "?v=" + hash;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Whether what is asked for under this version, or under none (""), may be kept for good. */
    boolean isForGood(String version) {
        return version.equals(hash) || (namedByContent && version.isEmpty());
    }

    String type() {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "js" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "json" -> "application/json";
            case "txt" -> "text/plain; charset=utf-8";
            default -> "application/octet-stream";
        };
    }
}
