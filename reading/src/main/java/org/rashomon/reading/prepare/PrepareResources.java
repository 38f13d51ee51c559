// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.prepare;

import java.io.IOException;
import java.nio.file.Path;
import org.rashomon.reading.language.LanguageModels;
import org.rashomon.reading.yaml.PreparedTokens;

/**
 * Run by the build on the compiled classes. What is missing there is read from its source, where that is on the class path, which takes longer; the
 * product's jar has no published model of the parser.
 */
public final class PrepareResources {
    private PrepareResources() {}

    /**
     * Prepares what lies in a folder of classes.
     *
     * @param arguments that folder
     */
    public static void main(String... arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        PreparedTokens.write(classes);
        LanguageModels.prepare(classes);
    }
}
