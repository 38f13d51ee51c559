// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Coordinates;
import org.rashomon.model.Place;

class ReachTest {
    private static JsonNode drawn(double latitude, double longitude, double radiusKm) {
        return Reach.of(new Place.Location(new Coordinates(latitude, longitude), radiusKm));
    }

    @Test
    void aSpotIsAPointWithItsLongitudeFirst() {
        JsonNode point = drawn(34.5, 69.25, 0);
        assertThat(point.path("type").asText()).isEqualTo("Point");
        assertThat(point.path("coordinates")).extracting(JsonNode::asDouble).containsExactly(69.25, 34.5);
    }

    @Test
    void anAreaIsAClosedRingAsFarAsItReaches() {
        JsonNode ring = drawn(34.5, 69.25, 100).path("coordinates").path(0);
        assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
        assertThat(ring)
                .allSatisfy(corner -> assertThat(new Coordinates(
                                        corner.path(1).asDouble(),
                                        corner.path(0).asDouble())
                                .kilometresTo(new Coordinates(34.5, 69.25)))
                        .isCloseTo(100, within(2.0)));
    }

    @Test
    void theOuterRingRunsCounterClockwise() {
        JsonNode ring = drawn(34.5, 69.25, 100).path("coordinates").path(0);
        double area = 0;
        for (int corner = 0; corner + 1 < ring.size(); corner++) {
            JsonNode from = ring.path(corner);
            JsonNode to = ring.path(corner + 1);
            area += from.path(0).asDouble() * to.path(1).asDouble()
                    - to.path(0).asDouble() * from.path(1).asDouble();
        }
        assertThat(area).isPositive();
    }

    @Test
    void whatWouldCrossTheAntimeridianOrAPoleIsAPoint() {
        assertThat(drawn(0, 179.9, 100).path("type").asText()).isEqualTo("Point");
        assertThat(drawn(89, 0, 300).path("type").asText()).isEqualTo("Point");
    }
}
