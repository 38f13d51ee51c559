// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.api;

import java.io.IOException;
import java.util.List;

/**
 * One thing that is answered.
 *
 * @param path under {@code /api/v1}, with {@code {name}} for what is asked for
 * @param summary in a sentence
 * @param parameters of the path and the query
 * @param forms in which it is answered, the usual one first
 * @param answer what makes it
 */
record Endpoint(String path, String summary, List<Parameter> parameters, List<Form> forms, Answer answer) {
    Endpoint {
        parameters = List.copyOf(parameters);
        forms = List.copyOf(forms);
    }

    /** A media type, and the schema of what is sent in it; empty for what is no JSON. */
    record Form(String mediaType, String schema) {
        static final String JSON = "application/json";
        static final String GEOJSON = "application/geo+json";
        static final String JSON_LD = "application/ld+json";
        static final String CSV = "text/csv";

        static Form json(String schema) {
            return new Form(JSON, schema);
        }
    }

    /** Answers a request in one of its forms. */
    interface Answer {
        void give(Asked asked) throws IOException;
    }
}
