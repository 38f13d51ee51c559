// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.rashomon.intake.archive.ContentCoding;

/** Reads a kept answer's content out of its WARC. */
final class StoredContent {
    private StoredContent() {}

    /** The decoded content; closing it closes the file. */
    static InputStream open(Path folder, StoredCapture capture, Budgets budgets) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(capture.place().file()));
        boolean isOpen = false;
        try {
            channel.position(capture.place().offset());
            InputStream content = open(channel, capture, budgets);
            isOpen = true;
            return content;
        } finally {
            if (!isOpen) {
                channel.close();
            }
        }
    }

    private static InputStream open(FileChannel channel, StoredCapture capture, Budgets budgets) throws IOException {
        WarcRecord record = new WarcReader(channel).next().orElseThrow(() -> new IOException("no record there"));
        boolean isIt =
                record instanceof WarcResponse response && response.targetURI().equals(capture.address());
        if (!isIt) {
            throw new IOException("another record stands at " + capture.place());
        }
        HttpResponse http = ((WarcResponse) record).http();
        return new FilterInputStream(decoded(http, budgets)) {
            @Override
            public void close() throws IOException {
                super.close();
                channel.close();
            }
        };
    }

    static InputStream decoded(HttpResponse http, Budgets budgets) throws IOException {
        ContentCoding coding = ContentCoding.of(head(http).joined("Content-Encoding"), ContentCoding.Tolerance.STRICT);
        InputStream decoded = coding.decoded(http.body().stream());
        return new BudgetedStream(decoded, http.body().size(), budgets.archive(), budgets.ratio());
    }

    static ResponseHead head(HttpResponse http) {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        http.headers().map().forEach((name, values) -> values.forEach(value -> headers.add(Map.entry(name, value))));
        return new ResponseHead(http.status(), http.reason(), headers);
    }
}
