// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rashomon.model.Place;
import org.rashomon.reading.ReaderOptions;
import org.rashomon.reading.place.Gazetteer;

/** Every place of a name. The gazetteer is loaded when it is first asked for, which takes a moment. */
final class BundledPlaces implements Function<String, List<Place>> {
    private Optional<Gazetteer> gazetteer = Optional.empty();

    @Override
    public List<Place> apply(String name) {
        return gazetteer().find(name);
    }

    private synchronized Gazetteer gazetteer() {
        Gazetteer loaded = gazetteer.orElseGet(() -> ReaderOptions.usual().gazetteer());
        gazetteer = Optional.of(loaded);
        return loaded;
    }
}
