// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.IOException;
import java.util.Optional;

/** A stream whose content is looked at when it is first asked. */
final class Opening implements ArrivalStream {
    /** Finds out what content is. */
    @FunctionalInterface
    interface Opener {
        ArrivalStream open(Content content) throws IOException;
    }

    private final Content content;
    private final Opener opener;
    private Optional<ArrivalStream> opened = Optional.empty();

    Opening(Content content, Opener opener) {
        this.content = content;
        this.opener = opener;
    }

    @Override
    public String name() {
        return opened.map(ArrivalStream::name).orElse(content.name());
    }

    @Override
    public Optional<Offer> next() throws IOException {
        if (opened.isEmpty()) {
            opened = Optional.of(opener.open(content));
        }
        return opened.get().next();
    }

    @Override
    public void close() {
        opened.ifPresent(ArrivalStream::close);
        try {
            content.bytes().close();
        } catch (IOException alreadyRead) {
            // Whatever was wanted of it has been read.
        }
    }
}
