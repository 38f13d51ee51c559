// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Optional;

/**
 * What bytes are said to be, by the name of a file or the header of an answer.
 *
 * @param mediaType what they are to be read as
 * @param charset the encoding that was declared outside of them; pages often declare a wrong one
 */
public record ContentType(MediaType mediaType, Optional<String> charset) {
    public static ContentType of(MediaType mediaType) {
        return new ContentType(mediaType, Optional.empty());
    }
}
