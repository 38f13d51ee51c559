// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/** A YAML file as a tree in which every value knows its file and line, so that a mistake in a pack can be named by them. */
sealed interface PackNode {
    /** Where the value stands. */
    Position at();

    /**
     * A place in a pack.
     *
     * @param file its name
     * @param line from 1
     */
    record Position(String file, int line) {
        /** The exception that stops the load. */
        RashomonException error(String message) {
            return new RashomonException(ProblemCode.READING_FAILED, file + ":" + line + ": " + message);
        }
    }

    record Scalar(String text, Position at) implements PackNode {
        /** The same words after others: the surname after its title. */
        Scalar after(String words) {
            return new Scalar(words + " " + text, at);
        }
    }

    record Listing(List<PackNode> items, Position at) implements PackNode {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** Keys to values, in the order of the file. */
    record Mapping(Map<String, PackNode> entries, Position at) implements PackNode {
        /** This mapping, when it has no key but these. */
        Mapping withOnly(Set<String> known) {
            entries.forEach((key, value) -> {
                if (!known.contains(key)) {
                    throw value.at()
                            .error("unknown key '" + key + "'; known: "
                                    + String.join(", ", known.stream().sorted().toList()));
                }
            });
            return this;
        }

        boolean has(String key) {
            return entries.containsKey(key);
        }

        PackNode value(String key) {
            PackNode found = entries.get(key);
            if (found == null) {
                throw at.error("key '" + key + "' is missing");
            }
            return found;
        }

        /** The mapping under a key; empty when the key is not there. */
        Mapping mapping(String key) {
            return has(key) ? value(key).asMapping() : new Mapping(Map.of(), at);
        }

        /** The values of the list under a key; none when the key is not there. */
        List<PackNode> items(String key) {
            return has(key) ? value(key).asListing().items() : List.of();
        }

        Scalar scalar(String key) {
            return value(key).asScalar();
        }

        List<Scalar> scalars(String key) {
            return items(key).stream().map(PackNode::asScalar).toList();
        }
    }

    default Scalar asScalar() {
        if (this instanceof Scalar scalar) {
            return scalar;
        }
        throw at().error("a single value is wanted here");
    }

    default Mapping asMapping() {
        if (this instanceof Mapping mapping) {
            return mapping;
        }
        throw at().error("keys with values are wanted here");
    }

    default Listing asListing() {
        if (this instanceof Listing listing) {
            return listing;
        }
        throw at().error("a list is wanted here");
    }

    /** Opens the tokens of a file. */
    @FunctionalInterface
    interface Tokens {
        JsonParser open() throws IOException;
    }

    /** The tree of a file's tokens. */
    static PackNode parse(String file, Tokens tokens) {
        try (JsonParser parser = tokens.open()) {
            if (parser.nextToken() == null) {
                throw new Position(file, 1).error("the file is empty");
            }
            return value(file, parser);
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new Position(file, line).error(broken.getOriginalMessage());
        } catch (IOException unreadable) {
            throw new RashomonException(ProblemCode.READING_FAILED, file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static PackNode value(String file, JsonParser parser) throws IOException {
        Position at = new Position(file, parser.currentTokenLocation().getLineNr());
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(at, parser);
            case START_ARRAY -> listing(at, parser);
            case VALUE_NULL -> throw at.error("a value is missing");
            default -> new Scalar(parser.getText(), at); // every scalar of YAML, read as its text
        };
    }

    private static Mapping mapping(Position at, JsonParser parser) throws IOException {
        Map<String, PackNode> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int line = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            if (entries.put(key, value(at.file(), parser)) != null) {
                throw new Position(at.file(), line).error("key '" + key + "' stands twice");
            }
        }
        return new Mapping(entries, at);
    }

    private static Listing listing(Position at, JsonParser parser) throws IOException {
        List<PackNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(at.file(), parser));
        }
        return new Listing(items, at);
    }
}
