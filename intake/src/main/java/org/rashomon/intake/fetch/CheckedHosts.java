// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.apache.hc.client5.http.DnsResolver;
import org.rashomon.model.ProblemCode;

/**
 * Looks a host up once, checks every address it has, and gives the client those very addresses to connect to. The client never looks
 * anything up by itself, so a name server that answers differently the second time (DNS rebinding) leads nowhere.
 */
final class CheckedHosts implements DnsResolver, AutoCloseable {
    /** Then a host is looked up, and checked, again: it may have moved during a long run. */
    private static final long KEPT = Duration.ofMinutes(10).toNanos();

    private final BoundedLookup lookup;
    private final List<AllowedAddress> allowed;
    private final LongSupplier nanoseconds;
    private final Map<Endpoint, Checked> checked = new ConcurrentHashMap<>();

    CheckedHosts(BoundedLookup lookup, List<AllowedAddress> allowed, LongSupplier nanoseconds) {
        this.lookup = lookup;
        this.allowed = List.copyOf(allowed);
        this.nanoseconds = nanoseconds;
    }

    private record Endpoint(String host, int port) {}

    private record Checked(List<InetAddress> addresses, long at) {}

    /** Makes sure that the host may be connected to; afterwards the client can. */
    void check(WebAddress address) throws UnfetchableException, InterruptedException {
        Endpoint endpoint = new Endpoint(address.host(), address.port());
        Checked before = checked.get(endpoint);
        if (before == null || nanoseconds.getAsLong() - before.at() > KEPT) {
            checked.remove(endpoint);
            List<InetAddress> found = lookUp(address);
            for (InetAddress one : found) {
                check(one, endpoint);
            }
            checked.put(endpoint, new Checked(found, nanoseconds.getAsLong()));
        }
    }

    private List<InetAddress> lookUp(WebAddress address) throws UnfetchableException, InterruptedException {
        Optional<InetAddress> literal = address.literal();
        if (literal.isPresent()) {
            return List.of(literal.get());
        }
        try {
            List<InetAddress> found = lookup.addresses(address.host());
            if (!found.isEmpty()) {
                return found;
            }
        } catch (UnknownHostException unknown) {
            // Told below, as for a name without any address.
        }
        throw new UnfetchableException(ProblemCode.INPUT_MISSING, "no such host: " + address.host());
    }

    /** One bad address among good ones is enough: which of them is connected to would be chance. */
    private void check(InetAddress address, Endpoint endpoint) throws UnfetchableException {
        if (allowed.stream().anyMatch(one -> one.allows(address, endpoint.port()))) {
            return;
        }
        Optional<String> objection = SpecialAddresses.objection(address);
        if (objection.isPresent()) {
            throw refused(named(endpoint.host(), address) + " is not of the public web: " + objection.get());
        }
        if (!AllowedAddress.USUAL_PORTS.contains(endpoint.port())) {
            throw refused("port " + endpoint.port() + " is none that web pages are served on");
        }
    }

    /** An address that was written as one is not said twice. */
    private static String named(String host, InetAddress address) {
        String number = address.getHostAddress();
        return host.equals(number) ? number : host + " (" + number + ")";
    }

    private static UnfetchableException refused(String reason) {
        return new UnfetchableException(ProblemCode.ADDRESS_REFUSED, reason);
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        Checked found = checked.get(new Endpoint(host, port));
        if (found == null) {
            throw new UnknownHostException("not checked: " + host);
        }
        return found.addresses().stream()
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        throw new UnknownHostException("not checked for a port: " + host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    @Override
    public void close() {
        lookup.close();
    }
}
