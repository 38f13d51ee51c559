// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.io.entity.NullEntity;
import org.apache.hc.core5.util.Timeout;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.rashomon.model.ProblemCode;

/**
 * Sends one request and takes its answer, nothing else: no redirect, no retry, no cookie, no log-in, no proxy, no referrer, no decoding.
 * Each request has a connection of its own, so that an answer's surplus bytes are nobody's next answer.
 */
final class WebClient implements AutoCloseable {
    /** As much is kept of what a host says beside a failure. */
    static final long LARGEST_FAILURE = 1L << 20;

    private final CloseableHttpClient client;
    private final Timeouts timeouts;
    private final Budgets budgets;
    private final InstantSource clock;
    private final Path folder;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

    /**
     * A client.
     *
     * @param hosts knows the checked addresses of every host that will be asked
     * @param folder for answers until they are closed
     */
    WebClient(FetchOptions options, DnsResolver hosts, InstantSource clock, Path folder) {
        this.timeouts = options.timeouts();
        this.budgets = options.budgets();
        this.clock = clock;
        this.folder = folder;
        this.client = HttpClientBuilder.create()
                .setConnectionManager(Connections.to(hosts, options.timeouts()))
                .setRoutePlanner(new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(options.manners().userAgent())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setRedirectsEnabled(false)
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .setConnectionRequestTimeout(
                                Timeout.of(options.timeouts().page()))
                        .setResponseTimeout(Timeout.of(options.timeouts().silence()))
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableConnectionState()
                .build();
    }

    /**
     * What is asked.
     *
     * @param address whose host was checked
     * @param headers beyond the usual ones
     * @param most bytes of the answer that are read where it is cut and not refused; none where empty
     */
    record Ask(WebAddress address, Map<String, String> headers, OptionalLong most) {
        static Ask whole(WebAddress address, Map<String, String> headers) {
            return new Ask(address, headers, OptionalLong.empty());
        }

        static Ask upTo(long most, WebAddress address) {
            return new Ask(address, Map.of(), OptionalLong.of(most));
        }
    }

    /**
     * Asks.
     *
     * @return to be closed
     * @throws IOException when the answer cannot be written to the disk
     */
    Answer get(Ask ask) throws UnfetchableException, IOException {
        Spool body = Spool.in(folder);
        boolean isWhole = false;
        try {
            Answer answer = get(ask, body);
            isWhole = true;
            return answer;
        } finally {
            if (!isWhole) {
                body.close();
            }
        }
    }

    private Answer get(Ask ask, Spool body) throws UnfetchableException {
        WebAddress address = ask.address();
        HttpGet request = request(address.uri(), ask.headers());
        Deadline deadline = new Deadline(request::cancel, deadlines);
        deadline.set(timeouts.page());
        HttpClientContext context = HttpClientContext.create();
        Instant asked = clock.instant();
        HttpHost host = new HttpHost(
                address.uri().getScheme(), address.host(), address.uri().getPort());
        try (ClassicHttpResponse response = client.executeOpen(host, request, context)) {
            ResponseHead head = head(response);
            try {
                copy(ask, head, response.getEntity(), body, deadline);
            } finally {
                // Closing an answer that is not read to its end would read it to its end, and some have none or break
                // off.
                request.cancel();
                response.setEntity(NullEntity.INSTANCE);
            }
            return new Answer(address, asked, remote(context), lines(context.getRequest()), head, body);
        } catch (IOException failed) {
            throw deadline.hasPassed()
                    ? UnfetchableException.unreadable("the answer took longer than " + seconds(deadline.patience()))
                    : Faults.of(failed);
        } finally {
            deadline.lift();
        }
    }

    private static HttpGet request(URI address, Map<String, String> headers) {
        HttpGet request = new HttpGet(address);
        request.setHeader("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        request.setHeader("Accept-Encoding", "gzip, deflate, br");
        request.setHeader("Connection", "close");
        headers.forEach(request::setHeader);
        return request;
    }

    private static ResponseHead head(ClassicHttpResponse response) {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        for (Header header : response.getHeaders()) {
            headers.add(Map.entry(
                    header.getName(), Optional.ofNullable(header.getValue()).orElse("")));
        }
        return new ResponseHead(
                response.getCode(),
                Optional.ofNullable(response.getReasonPhrase()).orElse(""),
                headers);
    }

    private void copy(Ask ask, ResponseHead head, HttpEntity entity, Spool body, Deadline deadline)
            throws IOException, UnfetchableException {
        if (entity == null) {
            return;
        }
        if (head.isFailure() && ask.most().isEmpty()) {
            copyFailure(entity.getContent(), body, deadline);
        } else if (head.isSuccess()) {
            copyPage(ask, entity.getContent(), body, deadline);
        }
        // What a redirect says beside its head, and a host that has no robots.txt, nobody reads.
    }

    /** What a host says beside a failure is kept for whoever asks what it said; that it breaks off is no second failure. */
    private void copyFailure(InputStream content, Spool body, Deadline deadline) throws IOException {
        deadline.set(timeouts.silence());
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        try {
            if (copy(content, words, LARGEST_FAILURE)) {
                body.cutOff(WarcTruncationReason.LENGTH);
            }
        } catch (IOException brokenOff) {
            body.cutOff(deadline.hasPassed() ? WarcTruncationReason.TIME : WarcTruncationReason.DISCONNECT);
        }
        try (OutputStream out = body.write()) {
            words.writeTo(out);
        }
    }

    private void copyPage(Ask ask, InputStream content, Spool body, Deadline deadline)
            throws IOException, UnfetchableException {
        try (OutputStream out = body.write()) {
            byte[] first = content.readNBytes(ContentKind.PEEK);
            ContentKind kind = ContentKind.of(ask.address(), first);
            deadline.set(kind.patience(timeouts));
            out.write(first);
            if (ask.most().isPresent()) {
                copy(content, out, ask.most().getAsLong() - first.length);
            } else if (copy(content, out, kind.budget(budgets) - first.length)) {
                throw new UnfetchableException(ProblemCode.INPUT_TOO_LARGE, "larger than is read of one address");
            }
        }
    }

    /** True when there was more. */
    private static boolean copy(InputStream content, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long left = most;
        for (int got = content.read(buffer); got >= 0; got = content.read(buffer)) {
            out.write(buffer, 0, (int) Math.min(got, left));
            left -= got;
            if (left < 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<InetAddress> remote(HttpClientContext context) {
        EndpointDetails endpoint = context.getEndpointDetails();
        return endpoint != null && endpoint.getRemoteAddress() instanceof InetSocketAddress remote
                ? Optional.ofNullable(remote.getAddress())
                : Optional.empty();
    }

    private static String lines(HttpRequest sent) {
        StringBuilder lines = new StringBuilder();
        lines.append(sent.getMethod()).append(' ').append(sent.getPath()).append(" HTTP/1.1\r\n");
        for (Header header : sent.getHeaders()) {
            lines.append(header.getName())
                    .append(": ")
                    .append(header.getValue())
                    .append("\r\n");
        }
        return lines.append("\r\n").toString();
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1_000.0);
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }
}
