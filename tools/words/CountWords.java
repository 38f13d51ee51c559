// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.stats.Counter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Writes the word counts that tell common words from rare ones. README.md says how it is called. */
public final class CountWords {
    private static final String MODEL = "edu/stanford/nlp/models/coref/statistical/word_counts.ser.gz";
    private static final int FEWEST = 2;

    private CountWords() {}

    public static void main(String[] arguments) throws Exception {
        Counter<String> counts = IOUtils.readObjectFromURLOrClasspathOrFileSystem(MODEL);
        TreeMap<String, Long> words = new TreeMap<>();
        for (String entry : counts.keySet()) {
            long count = (long) counts.getCount(entry);
            if (count >= FEWEST && entry.matches("[a-z]+")) {
                words.put(entry, count);
            }
        }
        List<String> lines = new ArrayList<>();
        words.forEach((word, count) -> lines.add(word + "\t" + count));
        Files.write(Path.of(arguments[0]), lines, StandardCharsets.UTF_8);
    }
}
