// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.model.DocumentId;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;
import org.rashomon.reading.gazetteer.PlaceTable;
import org.rashomon.reading.place.Gazetteer;

/**
 * What to read with.
 *
 * @param packs files of theatre packs of one's own, loaded in order after those that come with the product; a later one refines an
 *     earlier one
 * @param places a table of places that {@link org.rashomon.reading.gazetteer.GeoNamesImport} made, in place of the bundled one
 */
public record ReaderOptions(List<Path> packs, Optional<Path> places) {
    public ReaderOptions {
        packs = List.copyOf(packs);
    }

    /** The packs that come with the product. */
    public static ReaderOptions usual() {
        return new ReaderOptions(List.of(), Optional.empty());
    }

    /** Tells packs and places of one's own apart in the reader's version: empty without any, else {@code +} and eight digits of their hash. */
    String fingerprint(Gazetteer gazetteer) {
        Optional<String> imported = places.map(file -> gazetteer.digest());
        if (packs.isEmpty() && imported.isEmpty()) {
            return "";
        }
        String texts = packTexts().stream().map(Map.Entry::getValue).collect(Collectors.joining("\n"));
        String hash = DocumentId.ofText(texts + imported.orElse("")).value();
        return "+" + hash.substring("sha256:".length(), "sha256:".length() + 8);
    }

    /** The places to read with: the bundled ones, or those of one's own; fails when the file is none. */
    public Gazetteer gazetteer() {
        return places.map(ReaderOptions::table).map(Gazetteer::of).orElseGet(Gazetteer::bundled);
    }

    private static PlaceTable table(Path file) {
        try {
            return PlaceTable.open(file);
        } catch (IOException unreadable) {
            throw new RashomonException(
                    ProblemCode.RULES_BROKEN,
                    file + ": cannot be read as a gazetteer (rashomon gazetteer import makes one): "
                            + unreadable.getMessage(),
                    unreadable);
        }
    }

    /** The packs' text by file name. */
    List<Map.Entry<String, String>> packTexts() {
        List<Map.Entry<String, String>> texts = new ArrayList<>();
        for (Path pack : packs) {
            try {
                texts.add(Map.entry(pack.toString(), Files.readString(pack, StandardCharsets.UTF_8)));
            } catch (IOException unreadable) {
                throw new RashomonException(ProblemCode.RULES_BROKEN, pack + ": cannot be read as a pack", unreadable);
            }
        }
        return texts;
    }
}
