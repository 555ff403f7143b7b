package press.masthead.ingest.reading.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss>",
                "<!doctype rss SYSTEM \"http://example.com/rss.dtd\">",
                "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" 'http://example.com/a>b.dtd'>",
                "<!DOCTYPE rss [<!ENTITY a \"b\">]>",
                "<!DOCTYPE rss [<!ENTITY a \"]>\"> <!ENTITY b ']>'>]>",
                "<!DOCTYPE rss [<!-- ]> ' \" --> <?php ]> ?> <!ATTLIST a b CDATA #IMPLIED>]>",
                "<!DOCTYPE rss [%p; <![INCLUDE[<!ENTITY a \"b\">]]>]>"
            })
    void aDocumentTypeIsSkippedWhole(String doctype) {
        assertThat(Cleaning.of("<?xml version=\"1.0\"?>" + doctype + "<rss>a</rss>"))
                .isEqualTo("<?xml version=\"1.0\"?><rss>a</rss>");
    }

    @Test
    void aDocumentTypeThatNeverEndsHidesNothingBehindIt() {
        assertThat(Cleaning.of("<!DOCTYPE rss [<!ENTITY a \"b><rss>a</rss>")).isEqualTo("<rss>a</rss>");
    }

    @Test
    void ampersandsThatBeginNoReferenceAreText() {
        assertThat(Cleaning.of("<a>AT&T & co &amp; &#38; &#x26; &copy=3 &nbsp; a?b=1&c=2&</a>"))
                .isEqualTo("<a>AT&amp;T &amp; co &amp; &#38; &#x26; &amp;copy=3 &nbsp; a?b=1&amp;c=2&amp;</a>");
    }

    @Test
    void cdataAndCommentsKeepTheirs() {
        assertThat(Cleaning.of("<a><![CDATA[AT&T <!DOCTYPE x>]]><!-- a & b --></a>"))
                .isEqualTo("<a><![CDATA[AT&T <!DOCTYPE x>]]><!-- a & b --></a>");
    }

    @Test
    void whatNoXmlMayHoldIsTakenOut() {
        assertThat(Cleaning.legal("a\u0000\u0008\u000B\u001Fb\uFFFE\uD800c\t\n\uD83D\uDE00"))
                .isEqualTo("abc\t\n😀");
    }

    @Test
    void controlsOfIso8859AreWhatWindowsMeantByThem() {
        assertThat(Cleaning.legal("don\u0092t \u0093quote\u0094")).isEqualTo("don’t “quote”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<rss><item>a</item><item>b", "<feed><entry>a</entry><entry>b</ent", "<rss><item><title>a"})
    void anEntryThatBreaksOffIsCut(String text) {
        assertThat(Ending.cutsAnEntry(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<rss><item>a</item>", "<rss><item>a</item><item>b</rss>", "<rss></rss", "<rss><channel>"})
    void aFeedThatEndsBetweenEntriesIsNot(String text) {
        assertThat(Ending.cutsAnEntry(text)).isFalse();
    }
}
