// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.InputStream;

/**
 * Bytes that have a name: a file, an entry of an archive, the answer of a server.
 *
 * @param name as the user named it; inside of an archive {@code news.zip!/a.html}
 * @param bytes belongs to who opens the content: closing the stream made of it closes this
 * @param told what is said about the bytes
 */
record Content(String name, InputStream bytes, Told told) {}
