// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcWriter;
import org.rashomon.intake.fetch.WarcRecords.Sameness;

/**
 * A folder of WARC files in which every fetched answer is kept, whole, as it came: {@code captures-00001.warc.gz} and so on. A capture is
 * on the disk before it is handed on. A run that is killed while it writes leaves a last record that is cut off; the next run cuts it away
 * and says so. One run at a time has the folder.
 */
public final class Captures implements AutoCloseable {
    /** From this size on a new file is begun, as the standard advises. */
    static final long FULL = 1L << 30;

    private static final String INDEX = "captures.index.jsonl";
    private static final String LOCK = "captures.lock";

    private final Path folder;
    private final boolean isTemporary;
    private final long full;
    private final FileChannel lock;
    private final CaptureIndex index;
    private int number;
    private Optional<String> unfinished = Optional.empty();
    private Optional<Current> current = Optional.empty();

    /** The file being written. */
    private record Current(String name, FileChannel channel, WarcWriter writer) {}

    private Captures(Path folder, boolean isTemporary, long full, Consumer<String> teller) throws IOException {
        this.folder = folder;
        this.isTemporary = isTemporary;
        this.full = full;
        Files.createDirectories(folder);
        this.lock = lock(folder);
        this.index = new CaptureIndex(folder.resolve(INDEX));
        List<String> warcs = warcs();
        index.keepOnly(warcs);
        for (String warc : warcs) {
            boolean isSound = takeUp(warc, teller);
            unfinished = isSound ? Optional.of(warc) : Optional.empty();
        }
        this.number = warcs.size();
    }

    /**
     * The captures of a folder, made when it is not there.
     *
     * @param teller is told in a sentence what had to be mended
     * @throws IOException when the folder cannot be used, or another run uses it
     */
    public static Captures in(Path folder, Consumer<String> teller) throws IOException {
        return new Captures(folder, false, FULL, teller);
    }

    /** Captures that are gone when closed. */
    public static Captures temporary() throws IOException {
        return new Captures(Files.createTempDirectory("rashomon-captures-"), true, FULL, told -> {});
    }

    static Captures rolledAt(long full, Path folder, Consumer<String> teller) throws IOException {
        return new Captures(folder, false, full, teller);
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock held = channel.tryLock();
            if (held != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldHere) {
            // Told below, as when another process has it.
        }
        channel.close();
        throw new IOException(folder + " is in use by another run");
    }

    private List<String> warcs() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith("captures-") && name.endsWith(".warc.gz"))
                    .sorted()
                    .toList();
        }
    }

    /** Makes sure that the index tells of all that stands in a file; true when more can be written behind it. */
    private boolean takeUp(String warc, Consumer<String> teller) throws IOException {
        Path file = folder.resolve(warc);
        long size = Files.size(file);
        if (size < index.covered(warc)) {
            index.forget(warc);
        }
        if (size == index.covered(warc)) {
            return true;
        }
        WarcScan scan = WarcScan.of(file, index.covered(warc), Budgets.usual());
        scan.damage()
                .ifPresent(damage -> teller.accept(file + " is damaged behind byte " + scan.end() + " (" + damage
                        + "); what stands before it is used, the file is left as it is"));
        if (scan.isCutOff()) {
            cut(file, scan.end());
            teller.accept(
                    file + " ended in the middle of a record; its last " + (size - scan.end()) + " bytes were cut off");
        }
        long end = scan.isCutOff() ? scan.end() : size;
        for (StoredCapture capture : scan.found()) {
            index.add(capture, warc, end);
        }
        for (Map.Entry<URI, StoredCapture.Validators> again : scan.revisited()) {
            Optional<StoredCapture> before = index.latest(again.getKey());
            if (before.isPresent()) {
                StoredCapture.Validators newer =
                        again.getValue().orElse(before.get().validators());
                index.add(before.get().with(newer), warc, end);
            }
        }
        index.cover(warc, end);
        return scan.damage().isEmpty();
    }

    private static void cut(Path file, long end) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(end);
            channel.force(true);
        }
    }

    /** Where the files are. */
    public Path folder() {
        return folder;
    }

    /** The last capture of an address, a page or a redirect. */
    public synchronized Optional<StoredCapture> latest(WebAddress address) {
        return index.latest(address.uri());
    }

    /**
     * The content of a capture, decoded. To be closed.
     *
     * @throws IOException when the WARC cannot be read, or the content goes beyond the budgets
     */
    public InputStream open(StoredCapture capture, Budgets budgets) throws IOException {
        try {
            return StoredContent.open(folder, capture, budgets);
        } catch (RuntimeException broken) {
            // The reader throws unchecked exceptions on broken headers.
            throw new IOException("the capture in " + capture.place() + " is damaged: " + broken.getMessage(), broken);
        }
    }

    /**
     * Keeps an answer.
     *
     * @param digest of its decoded content
     * @param asked the address that led to it
     */
    synchronized StoredCapture add(Answer answer, String digest, String asked) throws IOException {
        Current file = file(answer.asked());
        StoredCapture.Place place = place(file);
        WarcRecords records = new WarcRecords(answer, place);
        write(
                file,
                List.of(
                        records.response(),
                        records.request("response"),
                        records.metadataWithDigest("response", digest, asked)));
        StoredCapture capture = new StoredCapture(
                answer.address().uri(),
                answer.asked(),
                StoredCapture.Head.of(answer.head()),
                StoredCapture.Validators.of(answer.head()),
                digest,
                place);
        index.add(capture, file.name(), file.channel().position());
        return capture;
    }

    /** Keeps what a host said instead of a page. It stands in the file alone: the last page of the address stays the last. */
    synchronized void addFailure(Answer answer, String asked) throws IOException {
        Current file = file(answer.asked());
        WarcRecords records = new WarcRecords(answer, place(file));
        write(file, List.of(records.response(), records.request("response"), records.metadata("response", asked)));
        index.cover(file.name(), file.channel().position());
    }

    /** Keeps that an address gave nothing new, and returns the capture that stands. */
    synchronized StoredCapture revisit(StoredCapture before, Answer answer, Sameness sameness) throws IOException {
        Current file = file(answer.asked());
        WarcRecords records = new WarcRecords(answer, place(file));
        write(file, List.of(records.revisit(before, sameness), records.request("revisit")));
        StoredCapture capture =
                before.with(StoredCapture.Validators.of(answer.head()).orElse(before.validators()));
        index.add(capture, file.name(), file.channel().position());
        return capture;
    }

    private static StoredCapture.Place place(Current file) throws IOException {
        return new StoredCapture.Place(file.name(), file.channel().position());
    }

    private static void write(Current file, List<WarcRecord> records) throws IOException {
        for (WarcRecord record : records) {
            file.writer().write(record);
        }
        file.channel().force(false);
    }

    private Current file(Instant now) throws IOException {
        if (current.isPresent() && current.get().channel().position() >= full) {
            closeCurrent();
        }
        if (current.isEmpty()) {
            current = Optional.of(begin(now));
        }
        return current.get();
    }

    private Current begin(Instant now) throws IOException {
        Optional<String> before = unfinished;
        unfinished = Optional.empty();
        if (before.isPresent() && Files.size(folder.resolve(before.get())) < full) {
            return writing(before.get());
        }
        String name = unusedName();
        Current file = writing(name);
        file.writer().write(WarcRecords.info(name, "Rashomon", now));
        return file;
    }

    private String unusedName() {
        while (true) {
            number++;
            String name = String.format(Locale.ROOT, "captures-%05d.warc.gz", number);
            if (!Files.exists(folder.resolve(name))) {
                return name;
            }
        }
    }

    private Current writing(String name) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.position(channel.size());
        return new Current(name, channel, new WarcWriter(channel, WarcCompression.GZIP));
    }

    private void closeCurrent() throws IOException {
        if (current.isPresent()) {
            current.get().writer().close();
            current = Optional.empty();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closeCurrent();
        index.close();
        lock.close();
        if (isTemporary && Files.exists(folder)) {
            delete();
        }
    }

    private void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
