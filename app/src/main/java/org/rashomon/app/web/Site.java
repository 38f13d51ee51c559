// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Optional;

/**
 * The files that pages are made with, by their addresses.
 *
 * @param style the style sheet
 * @param script what makes a page more than its words; every page is whole without it
 * @param map what the map needs besides
 */
public record Site(String style, String script, MapFiles map) {
    /**
     * The base map, what draws it beside the page's own work, and the map's style sheet.
     *
     * @param tiles the archive that is drawn in the place of the bundled base map; empty for none
     */
    public record MapFiles(String world, String worker, String style, String tiles) {}

    static Site of(String style, Assets assets, Optional<BaseMap> baseMap) {
        return new Site(
                style,
                assets.address("main.js"),
                new MapFiles(
                        assets.address("world.json"),
                        assets.address("maplibre-worker.js"),
                        assets.address("map.css"),
                        baseMap.isPresent() ? BaseMap.ADDRESS : ""));
    }
}
