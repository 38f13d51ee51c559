// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Alignment;
import org.rashomon.model.AlignmentBuilder;
import org.rashomon.model.RashomonException;

class AlignmentCodecTest {
    private static final List<Alignment.Kind> KINDS = List.of(Alignment.Kind.values());

    private static Alignment random(Random random) {
        AlignmentBuilder runs = new AlignmentBuilder();
        int many = random.nextInt(40);
        for (int i = 0; i < many; i++) {
            Alignment.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
            int units = 1 + random.nextInt(300);
            // Mostly on, and at times back: a browser moves what stands wrongly inside of a table.
            int begin = Math.max(0, runs.pageEnd() + random.nextInt(400) - 100);
            int length = kind == Alignment.Kind.VERBATIM ? units : 1 + random.nextInt(20_000);
            runs.add(units, begin, begin + length, kind);
        }
        return runs.build();
    }

    @Test
    void everyAlignmentComesBack() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            Alignment alignment = random(random);
            assertThat(AlignmentCodec.decode(AlignmentCodec.encode(alignment))).isEqualTo(alignment);
        }
    }

    @Test
    void cutAndChangedBytesAreRefusedOrReadAsAnother() {
        Random random = new Random(8);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = AlignmentCodec.encode(random(random));
            byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            random.ints(3, 0, Math.max(1, cut.length))
                    .filter(at -> at < cut.length)
                    .forEach(at -> cut[at] ^= 0x55);
            try {
                assertThat(AlignmentCodec.decode(cut).size()).isLessThanOrEqualTo(cut.length);
            } catch (RashomonException refused) {
                assertThat(refused).hasMessageContaining("alignment");
            }
        }
    }

    @Test
    void bytesAreInflatedToTheLengthThatIsToldAndNoFurther() {
        byte[] bytes = "raid after raid after raid".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(Deflated.inflated(Deflated.of(bytes), bytes.length)).isEqualTo(bytes);
        assertThat(Deflated.inflated(Deflated.of(new byte[0]), 0)).isEmpty();
        for (int wrong : new int[] {0, 1, bytes.length - 1, bytes.length + 1}) {
            assertThatThrownBy(() -> Deflated.inflated(Deflated.of(bytes), wrong))
                    .isInstanceOf(RashomonException.class);
        }
    }
}
