// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.intake.html.AlignmentCheck;
import org.rashomon.model.ByteContent;
import org.rashomon.model.Capture;
import org.rashomon.model.ContentType;
import org.rashomon.model.Masthead;
import org.rashomon.model.MediaType;
import org.rashomon.model.Problem;

/** A page says nothing, the truth or something wrong about its encoding, and is read all the same. */
class CharsetTest {
    private static final String RUSSIAN =
            "Паром на остров в пятницу не вышел, сказал капитан, потому что гавань была полна льда. Рыбаки рассказали другое: перед рассветом на паром поднялись солдаты.";
    private static final String UKRAINIAN =
            "Пором на острів у п’ятницю не вийшов, сказав капітан, бо гавань була повна криги. Рибалки розповіли інше: перед світанком на пором зійшли солдати.";
    private static final String GREEK =
            "Το πλοίο για το νησί δεν έφυγε την Παρασκευή, είπε ο καπετάνιος, επειδή το λιμάνι ήταν γεμάτο πάγο. Οι ψαράδες είπαν κάτι άλλο.";
    private static final String HEBREW =
            "המעבורת אל האי לא יצאה ביום שישי, אמר הקברניט, כי הנמל היה מלא קרח. הדייגים סיפרו דבר אחר: לפני עלות השחר עלו חיילים על המעבורת.";
    private static final String ARABIC =
            "قال القبطان إن العبارة المتجهة إلى الجزيرة لم تغادر يوم الجمعة لأن الميناء كان مليئا بالجليد. وروى الصيادون قصة أخرى.";
    private static final String TURKISH =
            "Kaptan, limanın buzla dolu olduğu için adaya giden vapurun cuma günü kalkmadığını söyledi. Balıkçılar ise şafaktan önce askerlerin gemiye çıktığını anlattı.";
    private static final String FRENCH =
            "Le bac pour l’île n’est pas parti vendredi, a déclaré le capitaine, car le port était plein de glace. Les pêcheurs ont raconté autre chose.";
    private static final String GERMAN =
            "Die Fähre zur Insel sei am Freitag nicht ausgelaufen, erklärte der Kapitän, weil der Hafen voller Eis gewesen sei. Die Fischer erzählten später etwas anderes über Männer in Grün.";
    private static final String ICELANDIC =
            "Ferjan út í eyju fór ekki á föstudaginn, sagði skipstjórinn, því að höfnin var full af ís. Það þótti sjómönnunum ótrúlegt.";
    private static final String POLISH =
            "Prom na wyspę nie wypłynął w piątek, powiedział kapitan, ponieważ port był pełen lodu. Rybacy opowiedzieli coś innego: przed świtem weszli na niego żołnierze.";
    private static final String THAI =
            "กัปตันกล่าวว่าเรือข้ามฟากไปเกาะไม่ได้ออกเดินทางในวันศุกร์เพราะท่าเรือเต็มไปด้วยน้ำแข็ง ชาวประมงเล่าอีกอย่างหนึ่ง";
    private static final String JAPANESE =
            "船長によると、島への連絡船は金曜日に出港しなかった。港が氷でいっぱいだったからだという。漁師たちは別の話をした。夜明け前に兵士が船に乗り込んだというのだ。";
    private static final String CHINESE = "船长说，开往岛上的渡轮星期五没有出发，因为港口里都是冰。渔民们说的是另外一个故事：天亮之前，他们看到士兵上了船，带走了两个人。";
    private static final String TAIWANESE = "船長說，開往島上的渡輪星期五沒有出發，因為港口裡都是冰。漁民們說的是另外一個故事：天亮之前，他們看到士兵上了船，帶走了兩個人。";
    private static final String KOREAN = "선장은 항구가 얼음으로 가득 찼기 때문에 섬으로 가는 연락선이 금요일에 떠나지 않았다고 말했다. 어부들은 다른 이야기를 했다.";

    private static final List<String> WRONG = List.of(
            "utf-8",
            "iso-8859-1",
            "windows-1251",
            "big5",
            "euc-kr",
            "shift_jis",
            "gb2312",
            "windows-1256",
            "no-such-thing",
            "utf-16");

    /**
     * A text in an encoding.
     *
     * @param charset Java's name
     * @param label as pages write it
     * @param text that can be written in it
     */
    record Written(String charset, String label, String text) {
        byte[] page(Optional<String> meta) {
            String head = meta.map(label -> "<meta charset=\"" + label + "\">").orElse("");
            return ("<html><head>" + head + "<title>x</title></head><body><p>" + text + "</p></body></html>")
                    .getBytes(Charset.forName(charset));
        }
    }

    static List<Written> all() {
        return List.of(
                new Written("windows-1251", "windows-1251", RUSSIAN),
                new Written("windows-1251", "cp1251", UKRAINIAN),
                new Written("KOI8-R", "koi8-r", RUSSIAN),
                new Written("ISO-8859-5", "iso-8859-5", RUSSIAN),
                new Written("IBM866", "cp866", RUSSIAN),
                new Written("windows-1253", "windows-1253", GREEK),
                new Written("ISO-8859-7", "greek", GREEK),
                new Written("windows-1255", "windows-1255", HEBREW),
                new Written("windows-1256", "windows-1256", ARABIC),
                new Written("windows-1254", "iso-8859-9", TURKISH),
                new Written("windows-1252", "iso-8859-1", FRENCH),
                new Written("windows-1252", "latin1", GERMAN),
                new Written("windows-1252", "windows-1252", ICELANDIC),
                new Written("windows-1250", "windows-1250", POLISH),
                new Written("ISO-8859-2", "latin2", POLISH),
                new Written("x-windows-874", "tis-620", THAI),
                new Written("EUC-JP", "euc-jp", JAPANESE),
                new Written("windows-31j", "shift_jis", JAPANESE),
                new Written("ISO-2022-JP", "iso-2022-jp", JAPANESE),
                new Written("GB18030", "gb2312", CHINESE),
                new Written("Big5", "big5", TAIWANESE),
                new Written("x-windows-949", "ks_c_5601-1987", KOREAN),
                new Written("UTF-16LE", "utf-16", RUSSIAN),
                new Written("UTF-16BE", "utf-16be", FRENCH),
                new Written("UTF-8", "utf-8", ARABIC));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsDeclaredRightlyIsReadWithoutAProblem(Written written) {
        for (Extracted extracted : List.of(
                read(written, Optional.of(written.label()), Optional.empty()),
                read(written, Optional.empty(), Optional.of(written.label())),
                read(written, Optional.of("no-such-thing"), Optional.of(written.label())))) {
            mustBe(written, extracted);
            assertThat(extracted.document().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aMissingDeclarationIsSurvived(Written written) {
        mustBe(written, read(written, Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aWrongDeclarationIsSurvivedAndTold(Written written) {
        for (String label : WRONG) {
            if (CharsetLabels.charset(label).equals(CharsetLabels.charset(written.label()))) {
                continue;
            }
            for (Extracted extracted : List.of(
                    read(written, Optional.of(label), Optional.empty()),
                    read(written, Optional.empty(), Optional.of(label)))) {
                assertThat(extracted.document().text()).as(label).isEqualTo(written.text());
                assertThat(extracted.document().problems())
                        .extracting(Problem::message)
                        .singleElement()
                        .asString()
                        .contains(label, extracted.encoding().toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyCharacterIsFoundAmongTheBytes(Written written) {
        byte[] bytes = written.page(Optional.empty());
        Extracted extracted = read(written, Optional.empty(), Optional.empty());
        Charset charset = extracted.encoding().charset();
        if (charset.name().equals("ISO-2022-JP")) {
            // Its bytes mean something only after the escape before them.
            assertThat(extracted.bytes().length()).isEqualTo(written.text().length());
            return;
        }
        assertThat(AlignmentCheck.faults(
                        extracted.document().text(),
                        extracted.bytes(),
                        bytes.length,
                        range -> new String(bytes, range.begin(), range.length(), charset)))
                .isEmpty();
    }

    @Test
    void aByteOrderMarkIsBelievedBeforeAnythingElse() {
        byte[] page = ("\uFEFF<meta charset=latin1><p>" + RUSSIAN).getBytes(UTF_8);
        Extracted extracted = read(page, Optional.of("windows-1251"));
        assertThat(extracted.document().text()).isEqualTo(RUSSIAN);
        assertThat(extracted.document().problems()).isEmpty();
        assertThat(extracted.bytes().run(0).page().begin()).isEqualTo(page.length - RUSSIAN.getBytes(UTF_8).length);
    }

    @Test
    void everyWayToDeclareIsRead() {
        Map<String, String> ways = Map.of(
                "<meta charset=koi8-r>", "meta",
                "<META CHARSET = 'KOI8-R' >", "meta",
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=koi8-r\">", "meta",
                "<meta content='text/html;charset=\"koi8-r\"' http-equiv=content-type>", "meta",
                "<!-- <meta charset=big5> --><meta name=charset><meta charset=\"koi8-r\"/>", "meta",
                "<?xml version=\"1.0\" encoding='koi8-r'?><html>", "XML declaration");
        ways.forEach((head, where) -> assertThat(
                        DeclaredCharset.all(head.getBytes(UTF_8), ContentType.of(MediaType.HTML)))
                .as(head)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.label()).isEqualTo("koi8-r");
                    assertThat(found.where()).isEqualTo(where);
                }));
    }

    @Test
    void whatIsNoDeclarationIsNone() {
        for (String head : List.of(
                "<meta charset>",
                "<meta charset=",
                "<meta charset=''>",
                "<!-- <meta charset=big5>",
                "<p charset=big5>",
                "<meta",
                "<?xml encoding=big5")) {
            assertThat(DeclaredCharset.all(head.getBytes(UTF_8), ContentType.of(MediaType.HTML)))
                    .as(head)
                    .isEmpty();
        }
    }

    @Test
    void aPageGivenAsAStringOfJsonSaysNothingOfItsCharset() {
        byte[] page = ("<meta charset=windows-1251><p>" + RUSSIAN).getBytes(UTF_8);
        Extracted extracted = read(page, Optional.of("UTF-8"));
        assertThat(extracted.document().text()).isEqualTo(RUSSIAN);
        assertThat(extracted.document().problems()).isEmpty();
    }

    @Test
    void someBrokenBytesDoNotChangeTheEncoding() {
        byte[] page = ("<meta charset=gb2312><p>" + CHINESE).getBytes(Charset.forName("GBK"));
        page[page.length - 20] = (byte) 0xFF;
        Extracted extracted = read(page, Optional.empty());
        assertThat(extracted.document().text())
                .startsWith(CHINESE.substring(0, 30))
                .contains("\uFFFD");
        assertThat(extracted.document().problems().getFirst().message()).contains("GB18030", "replaced");
    }

    @Test
    void everyLabelMeansACharset() {
        assertThat(Stream.of("latin1", "GB2312", " utf8 ", "ks_c_5601-1987", "Shift_JIS", "us-ascii")
                        .map(label -> CharsetLabels.charset(label).orElseThrow().name()))
                .containsExactly("windows-1252", "GB18030", "UTF-8", "x-windows-949", "windows-31j", "windows-1252");
        assertThat(CharsetLabels.charset("klingon")).isEmpty();
    }

    private static void mustBe(Written written, Extracted extracted) {
        assertThat(extracted.document().text()).isEqualTo(written.text());
    }

    private static Extracted read(Written written, Optional<String> header, Optional<String> meta) {
        return read(written.page(meta), header);
    }

    private static Extracted read(byte[] page, Optional<String> header) {
        Capture capture = new Capture(
                "page",
                ByteContent.of(page),
                new ContentType(MediaType.HTML, header),
                Masthead.nothingTold(),
                Optional.empty());
        return switch (new Intake().document(capture)) {
            case Extracted extracted -> extracted;
            case Refused refused -> throw new AssertionError(refused.problem());
        };
    }
}
