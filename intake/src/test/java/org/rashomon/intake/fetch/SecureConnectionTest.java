// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secure connection goes to the checked address and is trusted for the host's name. */
class SecureConnectionTest {
    private static final char[] SECRET = "secret".toCharArray();

    @TempDir
    Path folder;

    private Loopback server;
    private SSLContext usual;
    private SSLContext trusting;

    @BeforeEach
    void start() throws IOException, InterruptedException, GeneralSecurityException {
        usual = SSLContext.getDefault();
        trusting = context(keys());
        server = Loopback.secure(trusting).page("/a", "<p>safe</p>");
    }

    @AfterEach
    void stop() throws IOException {
        SSLContext.setDefault(usual);
        server.close();
    }

    private KeyStore keys() throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve("keys.p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=secure.example",
                        "-ext",
                        "san=dns:secure.example",
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(SECRET),
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream content = Files.newInputStream(store)) {
            keys.load(content, SECRET);
        }
        return keys;
    }

    private static SSLContext context(KeyStore keys) throws GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        try {
            trusted.load(null, SECRET);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        KeyManagerFactory keyManagers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keyManagers.init(keys, SECRET);
        TrustManagerFactory trustManagers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trustManagers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keyManagers.getKeyManagers(), trustManagers.getTrustManagers(), null);
        return context;
    }

    private Fetching fetching() throws IOException {
        FetchOptions options = Fetching.options().allowing(List.of(AllowedAddress.parse("127.0.0.1:" + server.port())));
        return Fetching.of(
                folder.resolve("captures"),
                host -> List.of(InetAddress.getLoopbackAddress()),
                options.with(options.manners().withRobots(false)));
    }

    private String url(String host) {
        return "https://" + host + ":" + server.port() + "/a";
    }

    @Test
    void aTrustedHostIsRead() throws IOException {
        SSLContext.setDefault(trusting);
        try (Fetching fetching = fetching()) {
            assertThat(Fetching.text(fetching.fetched(url("secure.example")))).isEqualTo("<p>safe</p>");
        }
    }

    @Test
    void aCertificateOfAnotherHostIsRefused() throws IOException {
        SSLContext.setDefault(trusting);
        try (Fetching fetching = fetching()) {
            assertThat(fetching.refused(url("other.example")).message()).contains("no secure connection");
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() throws IOException {
        try (Fetching fetching = fetching()) {
            assertThat(fetching.refused(url("secure.example")).message()).contains("no secure connection");
        }
    }
}
