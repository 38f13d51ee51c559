// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresAddressTest {
    private static PostgresAddress parse(String told) {
        return PostgresAddress.parse(told, Map.of());
    }

    @Test
    void everyPartIsRead() {
        PostgresAddress address = parse(
                "postgresql://desk:pass%40word+1@db.example.org:6000/war%20room?schema=sahel&sslmode=require&application_name=night");
        assertThat(address.hosts()).isEqualTo("db.example.org:6000");
        assertThat(address.database()).isEqualTo("war room");
        assertThat(address.schema()).isEqualTo("sahel");
        assertThat(address.login().user()).isEqualTo("desk");
        assertThat(address.login().password()).contains("pass@word+1");
        assertThat(address.options()).containsEntry("sslmode", "require").containsEntry("ApplicationName", "night");
        assertThat(address).hasToString("postgresql://desk@db.example.org:6000/war%20room?schema=sahel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://desk@db/war",
                "jdbc:postgresql://db/war?user=desk",
                "postgresql:///war?host=db&user=desk",
                "postgresql://desk@db/?dbname=war",
                "postgresql://desk@db/war?schema=rashomon"
            })
    void anAddressIsWrittenInSeveralForms(String told) {
        assertThat(PostgresAddress.isOne(told)).isTrue();
        assertThat(parse(told)).hasToString("postgresql://desk@db/war");
    }

    @Test
    void whatIsLeftOutIsToldByTheEnvironment() {
        Map<String, String> environment = Map.of(
                "PGHOST",
                "db",
                "PGPORT",
                "6001",
                "PGUSER",
                "desk",
                "PGPASSWORD",
                "sesame",
                "PGDATABASE",
                "war",
                "PGSSLMODE",
                "verify-full");
        PostgresAddress address = PostgresAddress.parse("postgresql://", environment);
        assertThat(address).hasToString("postgresql://desk@db:6001/war");
        assertThat(address.login().password()).contains("sesame");
        assertThat(address.options()).containsEntry("sslmode", "verify-full");
        assertThat(PostgresAddress.parse("postgresql://me:other@here:1/there?sslmode=disable", environment))
                .hasToString("postgresql://me@here:1/there")
                .extracting(
                        told -> told.login().password().orElse(""),
                        told -> told.options().get("sslmode"))
                .containsExactly("other", "disable");
        assertThat(PostgresAddress.parse("postgresql://desk@db", Map.of()).database())
                .isEqualTo("desk");
    }

    @Test
    void severalHostsAndNumbersOfHostsAreUnderstood() {
        assertThat(parse("postgresql://desk@[::1]:6000,db-2.example.org/war").hosts())
                .isEqualTo("[::1]:6000,db-2.example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://desk:sesame@db:port/war",
                "postgresql://desk:ses/ame@db/war",
                "postgresql://desk:sesame%zz@db/war",
                "postgresql://desk:ses#ame@db/war",
                "postgresql://desk:sesame@db/war?schema=Sahel",
                "postgresql://desk:sesame@db/war?schema=a;drop",
                "postgresql://desk:sesame@db/war?socketFactory=x",
                "postgresql://desk:sesame@db/war/two",
                "postgresql:desk:sesame@db",
                "postgresql://desk:sesame@/war?host=/var/run/postgresql"
            })
    void whatIsNoAddressIsRefusedAndItsPasswordNotRepeated(String told) {
        assertThat(PostgresAddress.isOne(told)).isTrue();
        assertThatThrownBy(() -> parse(told))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not an address like postgresql://")
                .hasMessageNotContaining("sesame")
                .hasMessageNotContaining("ses/")
                .hasMessageNotContaining("ses#");
    }

    @Test
    void aPasswordIsNotInWhatIsPrinted() {
        PostgresAddress address = parse("postgresql://desk:sesame@db/war");
        assertThat(address.toString() + address.login()).doesNotContain("sesame");
        assertThat(address.jdbcUrl()).doesNotContain("sesame");
        assertThat(address.driverProperties()).containsEntry("password", "sesame");
    }

    @Test
    void filesOfALedgerAreNamedForIt() {
        assertThat(parse("postgresql://db/war").shortName()).isEqualTo("war");
        assertThat(parse("postgresql://db/war%2F..?schema=sahel").shortName()).isEqualTo("war___-sahel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"war.db", "/tmp/postgresql", "./postgresql://x", "C:\\war.db", "postgresql"})
    void aFileIsNoAddress(String told) {
        assertThat(PostgresAddress.isOne(told)).isFalse();
    }
}
