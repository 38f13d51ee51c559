// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rashomon.app.json.PlaceJson;
import org.rashomon.model.Coordinates;
import org.rashomon.model.Labels;
import org.rashomon.model.Place;
import org.rashomon.reading.ReaderOptions;
import org.rashomon.reading.place.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rashomon gazetteer find}: what a name may mean. */
@Command(
        name = "find",
        description = "Show every place of a name, the best known first: what a name means when a text is silent.",
        footer = {
            "",
            "Examples:",
            "  rashomon gazetteer find Jalalabad",
            "  rashomon gazetteer find --gazetteer pk.places --format jsonl \"Jani Khel\" Thal",
            "",
            "Exit codes: 0 all were found; 1 a name is not known; 2 wrong usage."
        })
final class GazetteerFindCommand implements Callable<Integer> {
    private static final List<String> HEADER =
            List.of("place", "kind", "division", "country", "latitude", "longitude", "radius km", "record");

    private final Surroundings surroundings;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "Names of places.")
    private List<String> names = List.of();

    @Mixin
    private final GazetteerFile file = new GazetteerFile();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
    private Format format = Format.TABLE;

    GazetteerFindCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Gazetteer gazetteer = new ReaderOptions(List.of(), file.path()).gazetteer();
        List<Place> found = new ArrayList<>();
        boolean allKnown = true;
        for (String name : names) {
            List<Place> places = gazetteer.find(name);
            if (places.isEmpty()) {
                allKnown = false;
                surroundings.terminal().tell("no place of that name: " + name);
            }
            found.addAll(places);
        }
        print(found);
        return allKnown ? CommandLineInterface.DONE : CommandLineInterface.SOME_FAILED;
    }

    private void print(List<Place> found) throws IOException {
        Terminal terminal = surroundings.terminal();
        switch (format) {
            case TABLE -> {
                if (!found.isEmpty()) {
                    List<List<String>> rows =
                            found.stream().map(GazetteerFindCommand::row).toList();
                    terminal.print(new TextTable(HEADER, rows).render(terminal.screen()));
                }
            }
            case JSONL -> {
                for (Place place : found) {
                    terminal.print(PlaceJson.place(place) + "\n");
                }
            }
        }
    }

    private static List<String> row(Place place) {
        Optional<Coordinates> point = place.location().map(Place.Location::point);
        return List.of(
                place.name(),
                Labels.of(place.kind()),
                place.within().admin1().orElse(""),
                place.within().country().orElse(""),
                point.map(at -> degrees(at.latitude())).orElse(""),
                point.map(at -> degrees(at.longitude())).orElse(""),
                place.location().map(at -> Math.round(at.radiusKm()) + "").orElse(""),
                place.gazetteer());
    }

    private static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.3f", degrees);
    }
}
