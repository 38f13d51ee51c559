// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.time.InstantSource;
import java.util.function.Function;
import org.rashomon.reading.NewsReader;
import org.rashomon.reading.ReaderOptions;

/**
 * What the commands need from the machine they run on.
 *
 * @param terminal where they read and write
 * @param clock tells when a ledger learns something
 * @param reader opens the reader, for the commands that read; its models load in the background from then on
 */
public record Surroundings(Terminal terminal, InstantSource clock, Function<ReaderOptions, NewsReader> reader) {}
