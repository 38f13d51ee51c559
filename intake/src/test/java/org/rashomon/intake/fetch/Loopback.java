// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;

/** A server on the loopback that answers in any way a test likes, also against all rules. */
final class Loopback implements AutoCloseable {
    /** Writes an answer, from the status line on. */
    @FunctionalInterface
    interface Behaviour {
        void answer(String request, OutputStream out) throws IOException, InterruptedException;
    }

    private static final int BACKLOG = 50;

    private final ServerSocket socket;
    private final Map<String, Behaviour> pages = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Long> times = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Loopback(ServerSocket socket) {
        this.socket = socket;
        threads.execute(this::accept);
    }

    static Loopback server() throws IOException {
        return at("127.0.0.1");
    }

    static Loopback at(String address) throws IOException {
        return new Loopback(new ServerSocket(0, BACKLOG, InetAddress.getByName(address)));
    }

    static Loopback secure(SSLContext context) throws IOException {
        return new Loopback(
                context.getServerSocketFactory().createServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()));
    }

    int port() {
        return socket.getLocalPort();
    }

    /** An address on this server, under the name of a host. */
    String url(String host, String path) {
        return "http://" + host + ":" + port() + path;
    }

    Loopback with(String path, Behaviour behaviour) {
        pages.put(path, behaviour);
        return this;
    }

    Loopback page(String path, String html) {
        return with(path, (request, out) -> out.write(ok("Content-Type: text/html; charset=utf-8", bytes(html))));
    }

    Loopback robots(String rules) {
        return with("/robots.txt", (request, out) -> out.write(ok("Content-Type: text/plain", bytes(rules))));
    }

    Loopback redirect(String path, String location) {
        return with(
                path,
                (request, out) -> out.write(
                        bytes("HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n")));
    }

    Loopback status(String path, String status, String... headers) {
        return with(
                path,
                (request, out) -> out.write(bytes("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n"
                        + String.join(
                                "",
                                List.of(headers).stream()
                                        .map(header -> header + "\r\n")
                                        .toList()) + "\r\n")));
    }

    static byte[] ok(String headers, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("HTTP/1.1 200 OK\r\n" + headers + "\r\nContent-Length: " + body.length + "\r\n\r\n"));
        out.writeBytes(body);
        return out.toByteArray();
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The requests so far, each with its headers. */
    List<String> requests() {
        return requests;
    }

    /** The paths that were asked for, robots.txt left out. */
    List<String> paths() {
        return requests.stream()
                .map(request -> request.split(" ")[1])
                .filter(path -> !path.equals("/robots.txt"))
                .toList();
    }

    /** When each request came, in nanoseconds. */
    List<Long> times() {
        return times;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                threads.execute(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                InputStream in = client.getInputStream();
                OutputStream out = client.getOutputStream()) {
            String request = head(in);
            times.add(System.nanoTime());
            requests.add(request);
            String path = request.split(" ")[1];
            pages.getOrDefault(
                            path, (asked, to) -> to.write(bytes("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")))
                    .answer(request, out);
            out.flush();
        } catch (IOException hungUp) {
            // The client has had enough.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int value = in.read();
            if (value < 0) {
                throw new IOException("no request");
            }
            head.write(value);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
