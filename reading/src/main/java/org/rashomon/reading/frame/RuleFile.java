// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.frame;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Locale;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;
import org.rashomon.reading.yaml.YamlTokens;

/** Reads the data files that rules are kept in. A bad one stops the program, with file and line. */
public final class RuleFile {
    private static final ObjectMapper RULES = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private RuleFile() {}

    /**
     * Reads a YAML resource.
     *
     * @param owner the class beside which the resource lies
     * @param name of the resource
     * @param form what its content is read as
     * @throws RashomonException when it is missing or does not have the form
     */
    public static <T> T read(Class<?> owner, String name, Class<T> form) {
        try (JsonParser tokens = YamlTokens.ofResource(owner, name)) {
            return RULES.readValue(tokens, form);
        } catch (JsonProcessingException malformed) {
            JsonLocation at = malformed.getLocation();
            String line = at == null ? "?" : String.format(Locale.ROOT, "%d", at.getLineNr());
            throw new RashomonException(
                    ProblemCode.RULES_BROKEN, name + ":" + line + ": " + malformed.getOriginalMessage(), malformed);
        } catch (FileNotFoundException missing) {
            throw new RashomonException(ProblemCode.RULES_BROKEN, name + ": no such rule file", missing);
        } catch (IOException unreadable) {
            throw new RashomonException(ProblemCode.RULES_BROKEN, name + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
