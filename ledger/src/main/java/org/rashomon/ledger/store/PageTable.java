// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.rashomon.model.ByteContent;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Labels;
import org.rashomon.model.MediaType;
import org.rashomon.model.PageAddress;
import org.rashomon.model.PageId;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/** The statements on captured pages: {@code page} has the bytes by their id, {@code page_of_document} whose text stands where in them. */
final class PageTable {
    /** More than anybody is let keep; what the table tells is not believed before memory is set aside for it. */
    private static final int LARGEST = 256 << 20;

    private static final String KEYS = "SELECT number, document, page FROM page_of_document WHERE ";

    private PageTable() {}

    static boolean keep(Handle db, KeptPage kept) {
        PageId id = kept.page().id();
        if (isThere(
                db,
                "page_of_document WHERE document = ? AND page = ?",
                kept.document().value(),
                id.value())) {
            return false;
        }
        if (!isThere(db, "page WHERE id = ?", id.value())) {
            insert(db, id, kept.page().content());
        }
        insert(db, kept, id);
        return true;
    }

    private static boolean isThere(Handle db, String where, String... values) {
        return db.select("SELECT count(*) FROM " + where, (Object[]) values)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    private static void insert(Handle db, PageId id, ByteContent content) {
        db.createUpdate("INSERT INTO page (id, size, packed) VALUES (?, ?, ?)")
                .bind(0, id.value())
                .bind(1, content.size())
                .bind(2, Deflated.of(content.toArray()))
                .execute();
    }

    private static void insert(Handle db, KeptPage kept, PageId id) {
        CapturedPage page = kept.page();
        byte[] alignment = AlignmentCodec.encode(page.alignment());
        db.createUpdate(
                        "INSERT INTO page_of_document (number, document, page, media_type, charset, captured, fetched, canonical,"
                                + " runs_size, runs) SELECT coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?"
                                + " FROM page_of_document")
                .bind(0, kept.document().value())
                .bind(1, id.value())
                .bind(2, Labels.of(page.mediaType()))
                .bind(3, page.charset().name())
                .bind(4, page.captured().map(Instant::toString).orElse(""))
                .bind(5, text(page.address().fetched()))
                .bind(6, text(page.address().canonical()))
                .bind(7, alignment.length)
                .bind(8, Deflated.of(alignment))
                .execute();
    }

    private static String text(Optional<URI> address) {
        return address.map(uri -> Row.storable(uri.toString())).orElse("");
    }

    static List<PageKey> after(Handle db, long number, int most) {
        return db.createQuery(KEYS + "number > ? ORDER BY number LIMIT ?")
                .bind(0, number)
                .bind(1, most)
                .map((row, context) -> key(row))
                .list();
    }

    static List<PageKey> of(Handle db, DocumentId document) {
        return db.createQuery(KEYS + "document = ? ORDER BY number")
                .bind(0, document.value())
                .map((row, context) -> key(row))
                .list();
    }

    private static PageKey key(ResultSet row) throws SQLException {
        return new PageKey(
                row.getLong("number"), new DocumentId(row.getString("document")), new PageId(row.getString("page")));
    }

    static Optional<CapturedPage> page(Handle db, PageKey key) {
        return db.createQuery(
                        "SELECT page.size, page.packed, told.media_type, told.charset, told.captured, told.fetched,"
                                + " told.canonical, told.runs_size, told.runs FROM page_of_document told"
                                + " JOIN page ON page.id = told.page WHERE told.document = ? AND told.page = ?")
                .bind(0, key.document().value())
                .bind(1, key.page().value())
                .map((row, context) -> page(row))
                .findFirst()
                .map(page -> checked(page, key));
    }

    private static CapturedPage page(ResultSet row) throws SQLException {
        try {
            return new CapturedPage(
                    Labels.parse(MediaType.class, row.getString("media_type")),
                    Charset.forName(row.getString("charset")),
                    ByteContent.of(unpacked(row, "packed", "size")),
                    Optional.of(row.getString("captured"))
                            .filter(told -> !told.isEmpty())
                            .map(Instant::parse),
                    new PageAddress(address(row, "fetched"), address(row, "canonical")),
                    AlignmentCodec.decode(unpacked(row, "runs", "runs_size")));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException | DateTimeException broken) {
            throw damaged("a kept page cannot be read: " + broken.getMessage());
        } catch (IllegalArgumentException broken) {
            throw damaged("a kept page is of no known kind: " + broken.getMessage());
        }
    }

    private static byte[] unpacked(ResultSet row, String packed, String size) throws SQLException {
        long length = row.getLong(size);
        if (length < 0 || length > LARGEST) {
            throw damaged("a kept page is said to have " + length + " bytes");
        }
        return Deflated.inflated(row.getBytes(packed), (int) length);
    }

    private static Optional<URI> address(ResultSet row, String column) throws SQLException {
        return Optional.of(row.getString(column))
                .filter(told -> !told.isEmpty())
                .map(URI::create);
    }

    private static CapturedPage checked(CapturedPage page, PageKey key) {
        if (!page.id().equals(key.page())) {
            throw damaged("the bytes kept as page " + key.page() + " are others");
        }
        return page;
    }

    private static RashomonException damaged(String message) {
        return new RashomonException(ProblemCode.LEDGER_BROKEN, message);
    }
}
