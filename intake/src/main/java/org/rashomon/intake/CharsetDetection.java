// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Which encoding bytes are in that are no UTF-8: the declared one if it fits them, else the one that fits best. */
final class CharsetDetection {
    private static final int SAMPLE = 1 << 13;

    /** So much better must another encoding fit before a declaration is not believed. */
    private static final double DOUBT = 0.25;

    /** What the detector's statistics are worth beside the letters. */
    private static final double DETECTED = 0.15;

    /** Below this nothing fits. */
    private static final double LEAST = 0.2;

    private final byte[] sample;
    private final Optional<Charset> detected;

    private CharsetDetection(byte[] sample) {
        this.sample = sample;
        this.detected = detect(sample);
    }

    /**
     * The encoding; empty when nothing fits and nothing was declared.
     *
     * @param declared in the order in which they are believed
     */
    static Optional<Charset> of(byte[] bytes, List<Charset> declared) {
        return new CharsetDetection(sample(bytes)).best(declared);
    }

    private Optional<Charset> best(List<Charset> declared) {
        Optional<Charset> best = Optional.empty();
        double most = LEAST;
        for (CharsetFit candidate : CharsetFit.all()) {
            double fit = fit(candidate);
            if (fit > most) {
                best = Optional.of(candidate.charset());
                most = fit;
            }
        }
        for (Charset charset : declared) {
            if (fit(charset) + DOUBT >= most) {
                return Optional.of(charset);
            }
        }
        return best;
    }

    private double fit(CharsetFit candidate) {
        return candidate.of(sample)
                + (detected.filter(candidate.charset()::equals).isPresent() ? DETECTED : 0);
    }

    /** How an encoding fits of which no letters are known: as far as it decodes. */
    private double fit(Charset charset) {
        return CharsetFit.all().stream()
                .filter(candidate -> candidate.charset().equals(charset))
                .findFirst()
                .map(this::fit)
                .orElse(LEAST);
    }

    private static Optional<Charset> detect(byte[] sample) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample, 0, sample.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(CharsetLabels::charset);
    }

    /** The first words with a byte beyond ASCII. Neither white space nor the marks of a tag are part of a longer character. */
    private static byte[] sample(byte[] bytes) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        int begin = 0;
        boolean isBeyondAscii = false;
        for (int at = 0; at <= bytes.length && sample.size() < SAMPLE; at++) {
            if (at == bytes.length || isBetweenWords(bytes[at])) {
                if (isBeyondAscii) {
                    sample.write(bytes, begin, Math.min(at - begin, SAMPLE));
                    sample.write(' ');
                }
                begin = at + 1;
                isBeyondAscii = false;
            } else {
                isBeyondAscii |= bytes[at] < 0;
            }
        }
        return sample.toByteArray();
    }

    private static boolean isBetweenWords(byte value) {
        return value == ' ' || value == '\n' || value == '\r' || value == '\t' || value == '<' || value == '>';
    }
}
