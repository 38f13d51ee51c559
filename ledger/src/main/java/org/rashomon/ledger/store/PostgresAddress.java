// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a ledger on a PostgreSQL server is: {@code postgresql://user@host:5432/database?schema=name}. What is left out is told by the
 * environment as for PostgreSQL's own programs (its manual, "Environment Variables" of libpq), a password also by {@code ~/.pgpass},
 * which the driver reads. A password is in no message and in no {@link #toString}.
 *
 * @param hosts {@code host:port}, or several with commas between, of which the first that answers is used
 * @param database on that server
 * @param schema which holds this ledger and nothing else
 * @param login who asks
 * @param options for the driver, by its names for them
 */
public record PostgresAddress(
        String hosts, String database, String schema, Login login, SortedMap<String, String> options) {
    private static final String USUAL_SCHEMA = "rashomon";
    private static final Pattern SCHEME = Pattern.compile("(?i)(?:jdbc:)?postgres(?:ql)?:.*", Pattern.DOTALL);

    /** A user and a password end at the last at-sign. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:jdbc:)?postgres(?:ql)?://(?:(?<login>[^/?#]*)@)?(?<hosts>[^/?#@]*)(?:/(?<database>[^/?#@]*))?(?:\\?(?<query>[^#]*))?");

    private static final Pattern HOSTS = Pattern.compile(
            "HOST(?:,HOST)*".replace("HOST", "(?:[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?"));

    /** Names that need no quotes, so that any tool finds the ledger. */
    private static final Pattern SCHEMA = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    /** What may stand after the question mark beside user, password and schema: as libpq calls it, as the driver does, as the environment. */
    private enum Choice {
        APPLICATION_NAME("ApplicationName", "PGAPPNAME"),
        CONNECT_TIMEOUT("connectTimeout", "PGCONNECT_TIMEOUT"),
        SSLCERT("sslcert", "PGSSLCERT"),
        SSLKEY("sslkey", "PGSSLKEY"),
        SSLMODE("sslmode", "PGSSLMODE"),
        SSLROOTCERT("sslrootcert", "PGSSLROOTCERT");

        private final String driver;
        private final String variable;

        Choice(String driver, String variable) {
            this.driver = driver;
            this.variable = variable;
        }

        private String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who asks. */
    public record Login(String user, Optional<String> password) {
        @Override
        public String toString() {
            return user;
        }
    }

    public PostgresAddress {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        if (!HOSTS.matcher(hosts).matches()) {
            throw wrong(
                    "no host and port after the two slashes (an @, a : or a / in a user or password is written %40, %3A or %2F)");
        }
        if (!SCHEMA.matcher(schema).matches()) {
            throw wrong("a schema is lower-case letters, digits and _");
        }
    }

    /** True for what begins like an address of PostgreSQL. */
    public static boolean isOne(String told) {
        return SCHEME.matcher(told).matches();
    }

    /**
     * Reads an address.
     *
     * @param environment the variables of this process
     * @throws IllegalArgumentException when it is none; the message does not repeat it, for there may be a password in it
     */
    public static PostgresAddress parse(String told, Map<String, String> environment) {
        Matcher parts = ADDRESS.matcher(told);
        if (!parts.matches()) {
            throw wrong("what follows the host is /database?name=value&...");
        }
        String[] login = Optional.ofNullable(parts.group("login")).orElse("").split(":", 2);
        Map<String, String> query =
                query(Optional.ofNullable(parts.group("query")).orElse(""));
        Given given = new Given(query, environment);
        String user = given.any(login[0], "user", "PGUSER").orElse(System.getProperty("user.name", "postgres"));
        Optional<String> password = given.any(login.length > 1 ? login[1] : "", "password", "PGPASSWORD");
        SortedMap<String, String> options = new TreeMap<>();
        for (Choice choice : Choice.values()) {
            given.any("", choice.label(), choice.variable).ifPresent(value -> options.put(choice.driver, value));
        }
        String database = Optional.ofNullable(parts.group("database")).orElse("");
        PostgresAddress address = new PostgresAddress(
                given.hosts(parts.group("hosts")),
                given.any(database, "dbname", "PGDATABASE").orElse(user),
                given.any("", "schema", "").orElse(USUAL_SCHEMA),
                new Login(user, password),
                options);
        given.refuseTheRest();
        return address;
    }

    /** What was told and what the environment tells; what is asked for is taken out. */
    private record Given(Map<String, String> query, Map<String, String> environment) {
        Optional<String> any(String encoded, String name, String variable) {
            Optional<String> asked = Optional.ofNullable(query.remove(name));
            Optional<String> told =
                    Optional.of(encoded).filter(text -> !text.isEmpty()).map(PostgresAddress::decoded);
            return told.or(() -> asked)
                    .or(() -> Optional.ofNullable(environment.get(variable)).filter(value -> !value.isEmpty()));
        }

        String hosts(String told) {
            String host = any(told, "host", "PGHOST").orElse("localhost");
            if (host.startsWith("/")) {
                throw wrong("a ledger is reached by host and port, not by a socket in a folder");
            }
            Optional<String> port = any("", "port", "PGPORT");
            return port.isEmpty() || host.matches(".*:[0-9]+$") ? host : host + ":" + port.get();
        }

        void refuseTheRest() {
            if (!query.isEmpty()) {
                throw wrong("'" + new TreeMap<>(query).firstKey()
                        + "' is none of the names that may follow the question mark");
            }
        }
    }

    private static Map<String, String> query(String told) {
        Map<String, String> query = new TreeMap<>();
        for (String pair : told.split("&")) {
            if (!pair.isEmpty()) {
                String[] sides = pair.split("=", 2);
                query.put(decoded(sides[0]), sides.length > 1 ? decoded(sides[1]) : "");
            }
        }
        if (query.containsKey("currentSchema")) {
            query.putIfAbsent("schema", query.get("currentSchema"));
            query.remove("currentSchema");
        }
        return query;
    }

    /** A plus is a plus, as libpq has it. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException itsMessageRepeatsTheText) {
            throw wrong("a % is written %25");
        }
    }

    private static IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException(
                "not an address like postgresql://user@host:5432/database?schema=name: " + why);
    }

    /** As messages name the ledger. */
    @Override
    public String toString() {
        String name = "postgresql://" + encoded(login.user()) + "@" + hosts + "/" + encoded(database);
        return schema.equals(USUAL_SCHEMA) ? name : name + "?schema=" + schema;
    }

    /** A short name for files that belong to the ledger: the database, and the schema unless it is the usual one. */
    public String shortName() {
        String plain = database.replaceAll("[^\\p{L}\\p{N}_-]", "_");
        return schema.equals(USUAL_SCHEMA) ? plain : plain + "-" + schema;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    String jdbcUrl() {
        return "jdbc:postgresql://" + hosts + "/" + encoded(database);
    }

    Properties driverProperties() {
        Properties properties = new Properties();
        properties.putAll(options);
        properties.putIfAbsent("ApplicationName", "rashomon");
        properties.setProperty("user", login.user());
        login.password().ifPresent(password -> properties.setProperty("password", password));
        properties.setProperty("currentSchema", schema);
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }
}
