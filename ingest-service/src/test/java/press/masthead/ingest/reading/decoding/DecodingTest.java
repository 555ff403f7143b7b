package press.masthead.ingest.reading.decoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {
    private static final String CHINESE = "阿里巴巴发布通义千问新模型，股价上涨。".repeat(5);

    @ParameterizedTest
    @CsvSource(textBlock = """
        UTF-8,       utf-8,        text/xml
        UTF-8,       iso-8859-1,   text/xml
        UTF-8,       gb2312,       text/xml; charset=windows-1252
        UTF-8,       utf-16,       text/xml
        GB18030,     gb2312,       text/xml
        GB18030,     utf-8,        text/xml; charset=gbk
        GB18030,     utf-8,        text/xml
        Big5,        big5,         text/xml
        UTF-16LE,    utf-8,        text/xml; charset=utf-8
        UTF-16BE,    utf-8,        ''
        UTF-32LE,    utf-8,        ''
        """)
    void chineseIsChineseWhateverItsLabelSays(String real, String prolog, String contentType) {
        var text = "<?xml version=\"1.0\" encoding=\"%s\"?><rss>%s</rss>"
                .formatted(prolog, real.equals("Big5") ? "通義千問發布新模型" : CHINESE);

        assertThat(Decoding.decode(text.getBytes(Charset.forName(real)), contentType))
                .isEqualTo(text);
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(Decoding.decode("\uFEFF<rss/>".getBytes(UTF_8), "")).isEqualTo("<rss/>");
        assertThat(Decoding.decode("\uFEFF<rss/>".getBytes(UTF_16LE), "")).isEqualTo("<rss/>");
        assertThat(Decoding.decode("\uFEFF<rss/>".getBytes(UTF_16BE), "")).isEqualTo("<rss/>");
    }

    @Test
    void latin1MeansWindows1252() {
        var text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss>“naïve” – €5</rss>";

        assertThat(Decoding.decode(text.getBytes(Charset.forName("windows-1252")), "text/xml"))
                .isEqualTo(text);
    }

    @Test
    void aLabelThatLiesAboutItsOwnMarkIsNotFollowed() {
        var marked = "\uFEFF<rss>".getBytes(UTF_8);
        var broken = Arrays.copyOf(marked, marked.length + 1);
        broken[marked.length] = (byte) 0xE9;

        assertThat(Decoding.decode(broken, "text/xml; charset=iso-8859-1")).isEqualTo("<rss>é");
    }

    @Test
    void utf8WithABrokenLetterStaysUtf8() {
        var whole = ("<rss>" + CHINESE).getBytes(UTF_8);

        assertThat(Decoding.decode(Arrays.copyOf(whole, whole.length - 1), "text/xml"))
                .startsWith("<rss>" + CHINESE.substring(0, CHINESE.length() - 1));
    }

    @Test
    void sevenBitCharsetsAreNotTakenForAscii() {
        var text = "<?xml version=\"1.0\" encoding=\"iso-2022-jp\"?><rss>日本語</rss>";

        assertThat(Decoding.decode(text.getBytes(Charset.forName("ISO-2022-JP")), "text/xml"))
                .isEqualTo(text);
    }

    @Test
    void aMainframesDocumentIsRead() {
        var text = "<?xml version=\"1.0\" encoding=\"cp037\"?><rss>plain</rss>";

        assertThat(Decoding.decode(text.getBytes(Charset.forName("IBM037")), ""))
                .isEqualTo(text);
    }

    @Test
    void nothingDecodesToNothing() {
        assertThat(Decoding.decode(new byte[0], "")).isEmpty();
    }
}
