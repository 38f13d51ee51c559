// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small news site on the loopback that knows its pages' versions. */
final class NewsSite implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> answers = new CopyOnWriteArrayList<>();

    private record Page(String type, String content) {
        String etag() {
            return "\"" + Integer.toHexString(content.hashCode()) + "\"";
        }
    }

    NewsSite() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    String url(String path) {
        return "http://" + address() + path;
    }

    NewsSite put(String path, String type, String content) {
        pages.put(path, new Page(type, content));
        return this;
    }

    /** A page with a report of one sentence. */
    NewsSite report(String path, String headline, String sentence) {
        return put(
                path,
                "text/html; charset=utf-8",
                "<!doctype html><html lang=en><head><title>" + headline + "</title>"
                        + "<meta property=\"article:published_time\" content=\"2026-02-23T09:00:00Z\"></head><body>"
                        + "<nav><a href=/>Home</a> <a href=/war>War</a></nav><article><h1>" + headline + "</h1><p>"
                        + sentence + "</p></article></body></html>");
    }

    NewsSite redirect(String path, String target) {
        return put(path, "redirect", target);
    }

    /** The answers so far: {@code 304 /1}. */
    List<String> answers() {
        return answers;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = client.getOutputStream()) {
            String path = in.readLine().split(" ")[1];
            String known = "";
            for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
                known = line.startsWith("If-None-Match: ") ? line.substring(15) : known;
            }
            String answer = answer(path, known);
            answers.add(answer.substring(9, 12) + " " + path);
            out.write(answer.getBytes(StandardCharsets.UTF_8));
        } catch (IOException hungUp) {
            // The client has had enough.
        }
    }

    private String answer(String path, String known) {
        Page page = pages.get(path);
        if (page == null) {
            return "HTTP/1.1 404 Not Found\r\n\r\n";
        } else if (page.type().equals("redirect")) {
            return "HTTP/1.1 301 Moved Permanently\r\nLocation: " + page.content() + "\r\n\r\n";
        } else if (page.etag().equals(known)) {
            return "HTTP/1.1 304 Not Modified\r\nETag: " + known + "\r\n\r\n";
        }
        return "HTTP/1.1 200 OK\r\nContent-Type: " + page.type() + "\r\nETag: " + page.etag() + "\r\n\r\n"
                + page.content();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
