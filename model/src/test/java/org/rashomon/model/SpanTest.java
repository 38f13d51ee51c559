// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void anEmptyOrBackwardRangeIsNoSpan() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 3)).withMessageContaining("[3, 3)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3));
    }

    @Test
    void theWordsAtASpanAreAsLongAsIt() {
        Span border = new Span(4, 10);
        assertThat(border.of("the border fell")).isEqualTo("border").hasSize(border.length());
    }

    @Test
    void aSpanBeyondTheTextHasNoWords() {
        assertThatThrownBy(() -> new Span(0, 9).of("short")).isInstanceOf(StringIndexOutOfBoundsException.class);
    }

    /** Every pair of spans in a text of six characters. */
    @Test
    void theSpansOfATextObeyTheAlgebraOfRanges() {
        for (Span one : all()) {
            assertThat(one.contains(one)).isTrue();
            assertThat(one.overlaps(one)).isTrue();
            for (Span other : all()) {
                obeys(one, other);
            }
        }
    }

    private static void obeys(Span one, Span other) {
        Span both = Span.covering(one, other);
        assertThat(both).isEqualTo(Span.covering(other, one));
        assertThat(both.contains(one) && both.contains(other)).isTrue();
        assertThat(one.contains(other)).isEqualTo(both.equals(one));
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        assertThat(one.overlaps(other)).isEqualTo(both.length() < one.length() + other.length());
        assertThat(one.compareTo(other)).isEqualTo(-other.compareTo(one));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Test
    void spansSortByTheirBeginAndTheLongerFirst() {
        assertThat(Stream.of(new Span(2, 3), new Span(0, 2), new Span(0, 9)).sorted())
                .containsExactly(new Span(0, 9), new Span(0, 2), new Span(2, 3));
    }

    private static List<Span> all() {
        List<Span> spans = new ArrayList<>();
        for (int begin = 0; begin < 6; begin++) {
            for (int end = begin + 1; end <= 6; end++) {
                spans.add(new Span(begin, end));
            }
        }
        return spans;
    }
}
