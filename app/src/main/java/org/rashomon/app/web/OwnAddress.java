// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Under which names the workbench is called, and how it tells its own pages from those of others. */
final class OwnAddress {
    private final String boundTo;
    private final Optional<URI> publicUrl;

    /**
     * @param boundTo the host the server was told to bind to, by which it may be called as well
     * @param publicUrl the address of the proxy before it
     */
    OwnAddress(String boundTo, Optional<URI> publicUrl) {
        this.boundTo = boundTo.toLowerCase(Locale.ROOT);
        this.publicUrl = publicUrl;
    }

    /**
     * True for the names under which this machine calls itself, and for the public one. Any other name is a page elsewhere that pointed
     * its own name at this machine ("DNS rebinding").
     */
    boolean isOwnName(Optional<String> host, int port) {
        String asked = host.orElse("").toLowerCase(Locale.ROOT);
        return isPublicName(asked)
                || List.of("localhost", "127.0.0.1", "[::1]", bracketed(boundTo)).stream()
                        .anyMatch(name -> asked.equals(name + ":" + port) || (port == 80 && asked.equals(name)));
    }

    private boolean isPublicName(String host) {
        return publicUrl
                .filter(url -> host.equals(authority(url))
                        || (port(url).isEmpty() && host.equals(authority(url) + usualPort(url))))
                .isPresent();
    }

    private static String usualPort(URI url) {
        return isHttps(url) ? ":443" : ":80";
    }

    /** As browsers write it: a scheme's usual port is left out. */
    private static String authority(URI url) {
        return (url.getHost() + port(url)).toLowerCase(Locale.ROOT);
    }

    private static String port(URI url) {
        String told = ":" + url.getPort();
        return url.getPort() < 0 || told.equals(usualPort(url)) ? "" : told;
    }

    /** Whether {@code Origin}, or else {@code Referer}, is of the name that the request itself was made under. */
    boolean isOwnOrigin(Context request) {
        return Optional.ofNullable(request.header("Origin"))
                .or(() -> Optional.ofNullable(request.header("Referer")).flatMap(OwnAddress::origin))
                .map(origin -> origin.toLowerCase(Locale.ROOT))
                .filter(ownOrigin(request)::equals)
                .isPresent();
    }

    private String ownOrigin(Context request) {
        String host = Optional.ofNullable(request.header("Host")).orElse("").toLowerCase(Locale.ROOT);
        return publicUrl
                .filter(url -> isPublicName(host))
                .map(url -> url.getScheme().toLowerCase(Locale.ROOT) + "://" + authority(url))
                .orElse("http://" + host);
    }

    private static Optional<String> origin(String referer) {
        try {
            URI url = URI.create(referer);
            return url.getHost() == null ? Optional.empty() : Optional.of(url.getScheme() + "://" + authority(url));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** Whether browsers see TLS, which a proxy does. */
    boolean isHttps() {
        return publicUrl.filter(OwnAddress::isHttps).isPresent();
    }

    private static boolean isHttps(URI url) {
        return url.getScheme().equalsIgnoreCase("https");
    }

    /** Cookies are shared by all ports of a host, so the name tells the port; with TLS the prefix binds it to this very host. */
    String cookie(Context request) {
        return isHttps() ? "__Host-rashomon" : "rashomon-" + request.req().getLocalPort();
    }

    /**
     * Who asks: the other end, or when that is the proxy on this machine, the address that the proxy put down, which is the last one. What
     * stands before it, in the same line or in one of its own, came along with the request.
     */
    String visitor(Context request) {
        String peer = request.req().getRemoteAddr();
        return Collections.list(request.req().getHeaders("X-Forwarded-For")).stream()
                .reduce((earlier, last) -> last)
                .filter(told -> publicUrl.isPresent() && isLoopback(peer))
                .map(told -> told.substring(told.lastIndexOf(',') + 1).strip())
                .filter(told -> told.matches("[0-9A-Fa-f.:]{2,45}"))
                .orElse(peer);
    }

    /** Whether a host is this machine alone; false for names that cannot be looked up. */
    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** IPv6 addresses stand in brackets in a URL and in {@code Host}. */
    static String bracketed(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }
}
