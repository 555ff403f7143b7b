package press.masthead.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The examples of RFC 3986, section 5.4, as far as feeds print such links.
class LinksTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            g,                  http://a/b/c/d;p?q, http://a/b/c/g
            ./g,                http://a/b/c/d;p?q, http://a/b/c/g
            /g,                 http://a/b/c/d;p?q, http://a/g
            //g,                http://a/b/c/d;p?q, http://g
            ?y,                 http://a/b/c/d;p?q, http://a/b/c/d;p?y
            g?y,                http://a/b/c/d;p?q, http://a/b/c/g?y
            #s,                 http://a/b/c/d;p?q, http://a/b/c/d;p?q#s
            ../g,               http://a/b/c/d;p?q, http://a/b/g
            ?p=1,               https://a.example,  https://a.example?p=1
            story,              https://a.example,  https://a.example/story
            javascript:alert(), http://a/b,         ''
            mailto:a@b.example, http://a/b,         ''
            """)
    void aLinkStandsOnWhereItWasRead(String link, String base, String absolute) {
        assertThat(Links.absolute(link, base)).isEqualTo(absolute);
    }
}
