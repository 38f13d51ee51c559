// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;

/** No address, name, redirect or name server leads the fetcher to a machine that is not of the public web. */
class ForbiddenAddressTest {
    @TempDir
    Path folder;

    /** What must not be reached. */
    private Loopback secret;

    /** A page of the web, as it were: its address is allowed. */
    private Loopback open;

    @BeforeEach
    void start() throws IOException {
        secret = Loopback.server().page("/", "secret").page("/key", "secret");
        open = Loopback.server();
    }

    @AfterEach
    void stop() throws IOException {
        secret.close();
        open.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT/key",
                "http://localhost:PORT/key",
                "http://LOCALHOST.:PORT/key",
                "http://[::1]:PORT/key",
                "http://[::ffff:127.0.0.1]:PORT/key",
                "http://[::ffff:7f00:1]:PORT/key",
                "http://[::127.0.0.1]:PORT/key",
                "http://[64:ff9b::127.0.0.1]:PORT/key",
                "http://[2002:7f00:1::]:PORT/key",
                "http://0.0.0.0:PORT/key",
                "http://[::]:PORT/key",
                "http://0:PORT/key",
                "http://127.1:PORT/key",
                "http://2130706433:PORT/key",
                "http://0x7f000001:PORT/key",
                "http://0177.0.0.1:PORT/key",
                "http://１２７.０.０.１:PORT/key",
                "http://127。0。0。1:PORT/key",
                "http://127.0.0.1.:PORT/key",
                "http://127.0.0.2:PORT/key",
                "http://public@127.0.0.1:PORT/key",
                "http://127.0.0.1:PORT\\@public.example/key",
                "http://[fe80::1%25lo]:PORT/key",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fd00:ec2::254]/latest/meta-data/",
                "http://10.0.0.1/",
                "http://192.168.0.1/",
                "http://8.8.8.8:22/"
            })
    void isRefusedAsGivenAndBehindARedirect(String written) throws IOException {
        String address = written.replace("PORT", Integer.toString(secret.port()));
        open.redirect("/lure", address);
        NameLookup lookup = host -> List.of(InetAddress.getLoopbackAddress());
        try (Fetching fetching = Fetching.of(folder, lookup, Fetching.options(open))) {
            Problem given = fetching.refused(address);
            Problem lured = fetching.refused(open.url("open.example", "/lure"));

            assertThat(given.code()).isEqualTo(ProblemCode.ADDRESS_REFUSED);
            assertThat(given.message()).startsWith(address + ": ");
            assertThat(lured.code()).isEqualTo(ProblemCode.ADDRESS_REFUSED);
            assertThat(lured.message()).contains("after 1 redirect, at ");
        }
        assertThat(secret.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://open.example/",
                "jar:file:/x!/",
                "gopher://open.example/",
                "data:text/html,x"
            })
    void aRedirectToAnotherSchemeIsRefused(String address) throws IOException {
        open.redirect("/lure", address);
        try (Fetching fetching = Fetching.in(folder, open)) {
            assertThat(fetching.refused(open.url("open.example", "/lure")).code())
                    .isEqualTo(ProblemCode.ADDRESS_REFUSED);
        }
    }

    /** DNS rebinding: the first answer passes the check, every later one leads to the secret server. */
    @Test
    void aNameServerThatChangesItsMindLeadsNowhere() throws IOException {
        try (Loopback other = Loopback.at("127.0.0.2")) {
            other.page("/a", "public").page("/b", "public");
            List<String> lookups = new ArrayList<>();
            Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.2"));
            NameLookup fickle = host -> {
                lookups.add(host);
                return List.of(InetAddress.getByName(answers.isEmpty() ? "127.0.0.1" : answers.pop()));
            };
            FetchOptions options =
                    Fetching.options().allowing(List.of(AllowedAddress.parse("127.0.0.2:" + other.port())));
            try (Fetching fetching = Fetching.of(folder, fickle, options)) {
                assertThat(Fetching.text(fetching.fetched(other.url("fickle.example", "/a"))))
                        .isEqualTo("public");
                assertThat(Fetching.text(fetching.fetched(other.url("fickle.example", "/b"))))
                        .isEqualTo("public");
            }
            assertThat(lookups).containsExactly("fickle.example");
            assertThat(secret.requests()).isEmpty();
        }
    }

    @Test
    void oneForbiddenAddressAmongPublicOnesIsEnough() throws IOException {
        NameLookup mixed = host -> List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1"));
        try (Fetching fetching = Fetching.of(folder, mixed, Fetching.options())) {
            assertThat(fetching.refused("http://mixed.example/").message()).contains("10.0.0.1", "a private network");
        }
    }

    @Test
    void aNameThatLeadsInsideIsRefused() throws IOException {
        NameLookup names = Fetching.names(Map.of("inside.example", "127.0.0.1"));
        try (Fetching fetching = Fetching.of(folder, names, Fetching.options())) {
            assertThat(fetching.refused(secret.url("inside.example", "/key")).message())
                    .contains("inside.example (127.0.0.1) is not of the public web: this machine");
            assertThat(fetching.refused("http://nowhere.example/").code()).isEqualTo(ProblemCode.INPUT_MISSING);
        }
        assertThat(secret.requests()).isEmpty();
    }

    @Test
    void robotsTxtLeadsNowhereEither() throws IOException {
        open.redirect("/robots.txt", secret.url("127.0.0.1", "/key")).page("/a", "<p>page</p>");
        try (Fetching fetching = Fetching.in(folder, open)) {
            assertThat(fetching.refused(open.url("open.example", "/a")).message())
                    .contains("robots.txt could not be had");
        }
        assertThat(secret.requests()).isEmpty();
    }

    @Test
    void anAddressOfTheNewKindIsReachedWhereItIsAllowed() throws IOException {
        assumeTrue(NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .anyMatch(address -> address instanceof Inet6Address && address.isLoopbackAddress()));
        try (Loopback six = Loopback.at("::1")) {
            six.page("/a", "<p>six</p>");
            FetchOptions options =
                    Fetching.options().allowing(List.of(AllowedAddress.parse("[::1/128]:" + six.port())));
            try (Fetching fetching = Fetching.of(folder, Fetching.names(Map.of()), options)) {
                assertThat(Fetching.text(fetching.fetched("http://[::1]:" + six.port() + "/a")))
                        .isEqualTo("<p>six</p>");
            }
        }
    }

    @Test
    void aProxyOfTheMachineIsNotUsed() throws IOException {
        open.page("/a", "<p>page</p>");
        List<String> names = List.of("http.proxyHost", "http.proxyPort", "socksProxyHost", "socksProxyPort");
        try (Fetching fetching = Fetching.in(folder, open)) {
            System.setProperty("http.proxyHost", "127.0.0.1");
            System.setProperty("http.proxyPort", Integer.toString(secret.port()));
            System.setProperty("socksProxyHost", "127.0.0.1");
            System.setProperty("socksProxyPort", Integer.toString(secret.port()));
            fetching.fetched(open.url("open.example", "/a"));
        } finally {
            names.forEach(System::clearProperty);
        }
        assertThat(secret.requests()).isEmpty();
    }
}
