// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not of the public web is not fetched, however it is wrapped. */
class SpecialAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "168.63.129.16",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "::8.8.8.8",
                "64:ff9b::127.0.0.1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:0:4136:e378:8000:63bf:3fff:fdd2",
                "2001:10::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:808:808::",
                "3fff::1",
                "4000::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void anAddressOfNoPublicUseIsRefused(String address) throws UnknownHostException {
        assertThat(SpecialAddresses.objection(InetAddress.getByName(address))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:4860:4860::8888",
                "2606:4700:4700::1111",
                "2a00::1",
                "64:ff9b::8.8.8.8",
                "::ffff:8.8.8.8"
            })
    void anAddressOfThePublicWebIsNot(String address) throws UnknownHostException {
        assertThat(SpecialAddresses.objection(InetAddress.getByName(address))).isEmpty();
    }

    @Test
    void anAllowanceIsForItsAddressesAndPortAlone() throws UnknownHostException {
        AllowedAddress intranet = AllowedAddress.parse("10.1.0.0/16");
        AllowedAddress test = AllowedAddress.parse("127.0.0.1:8080");
        AllowedAddress wide = AllowedAddress.parse("[fd00::/8]:8443");

        assertThat(intranet.allows(AddressRange.parse("10.1.2.3").start(), 443)).isTrue();
        assertThat(intranet.allows(AddressRange.parse("10.1.2.3").start(), 6379))
                .isFalse();
        assertThat(intranet.allows(AddressRange.parse("10.2.2.3").start(), 443)).isFalse();
        assertThat(test.allows(InetAddress.getLoopbackAddress(), 8080)).isTrue();
        assertThat(test.allows(InetAddress.getLoopbackAddress(), 80)).isFalse();
        assertThat(test.allows(AddressRange.parse("127.0.0.2").start(), 8080)).isFalse();
        assertThat(wide.allows(AddressRange.parse("fd12::1").start(), 8443)).isTrue();
        assertThat(AllowedAddress.parse("fd00::/8")
                        .allows(AddressRange.parse("fd12::1").start(), 80))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "intranet", "10.0.0.0/33", "10.0.0/8", "10.0.0.0/x", "10.0.0.1:0", "[fd00::/8", "1.2.3.4:x"})
    void anAllowanceThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> AllowedAddress.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
