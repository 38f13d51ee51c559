// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.ProblemCode;

/** One address has one spelling, and what is spelled to deceive is refused. */
class WebAddressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    HTTP://News.Example              | http://news.example/
                    https://news.example:443/a       | https://news.example/a
                    http://news.example:80/a?b=c#d   | http://news.example/a?b=c
                    http://news.example:/            | http://news.example/
                    http://news.example./a           | http://news.example/a
                    http://news.example/a/../b/./c   | http://news.example/b/c
                    http://news.example/../../x      | http://news.example/x
                    http://news.example/a/%2e%2e/b   | http://news.example/b
                    http://news.example/a b          | http://news.example/a%20b
                    http://news.example/é?q=ö        | http://news.example/%C3%A9?q=%C3%B6
                    http://news.example/100%         | http://news.example/100%25
                    http://news.example?q=1          | http://news.example/?q=1
                    http://bücher.example/           | http://xn--bcher-kva.example/
                    http://８.８.８.８/               | http://8.8.8.8/
                    http://[2001:4860:4860::8888]/a  | http://[2001:4860:4860:0:0:0:0:8888]/a
                    http://news.example/a\\b         | http://news.example/a/b
                    """)
    void anAddressHasOneSpelling(String written, String normal) throws UnfetchableException {
        assertThat(WebAddress.parse(written)).hasToString(normal);
        assertThat(WebAddress.parse(normal)).hasToString(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "news.example",
                "ftp://news.example/",
                "file:///etc/passwd",
                "gopher://news.example/",
                "jar:http://news.example/!/",
                "javascript:alert(1)",
                "data:text/html,x",
                "http:news.example",
                "http:/news.example",
                "http://",
                "http:///path",
                "http://./",
                "http://a..b/",
                "http://user@news.example/",
                "http://user:secret@news.example/",
                "http://news.example@127.0.0.1/",
                "http://127.0.0.1%2f@news.example/",
                "http://news.example%2eevil/",
                "http://news example/",
                "http://news.example:0/",
                "http://news.example:65536/",
                "http://news.example:8o/",
                "http://news.example:80:80/",
                "http://news.example:-1/",
                "http://news.example\\@127.0.0.1/",
                "http://\u0000/",
                "http://news\n.example/",
                // Spellings of 127.0.0.1 that look-up functions of the C tradition understand.
                "http://2130706433/",
                "http://0x7f000001/",
                "http://017700000001/",
                "http://127.1/",
                "http://127.0.1/",
                "http://0x7f.0.0.1/",
                "http://0177.0.0.1/",
                "http://127.0.0.0x1/",
                "http://127.0.0.01/",
                "http://1.1.1.1.1/",
                "http://256.1.1.1/",
                "http://4294967297/",
                "http://0/",
                "http://0x/",
                "http://①②⑦.1/",
                "http://[fe80::1%25eth0]/",
                "http://[fe80::1%eth0]/",
                "http://[::1/",
                "http://[::1]x/",
                "http://[127.0.0.1]/",
                "http://[news.example]/",
                "http://[v1.x]/",
                "http://[1::2::3]/"
            })
    void whatIsSpelledToDeceiveIsRefused(String written) {
        assertThatThrownBy(() -> WebAddress.parse(written))
                .isInstanceOfSatisfying(
                        UnfetchableException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProblemCode.ADDRESS_REFUSED));
    }

    @ParameterizedTest
    @CsvSource({
        "c, http://news.example/a/c",
        "/c, http://news.example/c",
        "../c, http://news.example/c",
        "?c, http://news.example/a/b?c",
        "//other.example/c, http://other.example/c",
        "https://other.example, https://other.example/",
        "a:b, refused",
        "./a:b, http://news.example/a/a:b",
        "http:c, refused"
    })
    void aRedirectIsReadFromWhereItStands(String location, String target) throws UnfetchableException {
        WebAddress base = WebAddress.parse("http://news.example/a/b?q");
        if (target.equals("refused")) {
            assertThatThrownBy(() -> base.resolve(location)).isInstanceOf(UnfetchableException.class);
        } else {
            assertThat(base.resolve(location)).hasToString(target);
        }
    }

    @Test
    void anEndlessAddressIsRefused() {
        assertThatThrownBy(() -> WebAddress.parse("http://news.example/" + "a".repeat(10_000)))
                .hasMessageContaining("longer than");
    }
}
