// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoordinatesTest {
    private static final Coordinates LONDON = new Coordinates(51.5074, -0.1278);
    private static final Coordinates PARIS = new Coordinates(48.8566, 2.3522);
    private static final Coordinates NEW_YORK = new Coordinates(40.7128, -74.0060);
    private static final Coordinates SYDNEY = new Coordinates(-33.8688, 151.2093);
    private static final Coordinates SUVA = new Coordinates(-18.1416, 178.4419);
    private static final Coordinates APIA = new Coordinates(-13.8333, -171.7667);

    @Test
    void knownCitiesLieAsFarApartAsTheAtlasSays() {
        assertThat(LONDON.kilometresTo(PARIS)).isCloseTo(344, within(2.0));
        assertThat(LONDON.kilometresTo(NEW_YORK)).isCloseTo(5570, within(10.0));
        assertThat(LONDON.kilometresTo(SYDNEY)).isCloseTo(16_994, within(20.0));
    }

    @Test
    void theDateLineIsNoDetour() {
        assertThat(SUVA.kilometresTo(APIA)).isLessThan(1200);
    }

    @Test
    void distanceIsTheSameBothWaysAndNothingToItself() {
        for (Coordinates one : List.of(LONDON, PARIS, NEW_YORK, SYDNEY, SUVA, APIA)) {
            assertThat(one.kilometresTo(one)).isZero();
            assertThat(one.kilometresTo(LONDON)).isCloseTo(LONDON.kilometresTo(one), within(1e-9));
        }
    }

    @Test
    void halfTheEarthIsTheFarthest() {
        double antipodes = new Coordinates(0, 0).kilometresTo(new Coordinates(0, 180));
        assertThat(antipodes).isCloseTo(Math.PI * 6371.0088, within(1e-6));
        assertThat(new Coordinates(90, 0).kilometresTo(new Coordinates(-90, 77)))
                .isCloseTo(antipodes, within(1e-6));
    }

    @Test
    void aPointOffTheGlobeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(90.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(0, -180.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(0, Double.POSITIVE_INFINITY));
    }
}
