package press.masthead.classify.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.CompanyMatch;

/// How surely a headline is about its first company, a sentence per row: what is listed or kept out without a question,
/// and what an editor is asked.
class DoubtTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    # who begins a clause is its subject
                    ChatGPT gets a calendar | listed
                    Good news: ChatGPT gets a calendar | listed
                    “ChatGPT gets a calendar” | listed
                    一觉醒来，千问上线日历 | listed
                    # a company's own name is news wherever it stands, except behind a Chinese word
                    The court sides with OpenAI | listed
                    某法院今日约谈OpenAI | listed, asked
                    # a product inside a clause may be a circumstance
                    My laptop crashed and ChatGPT went silent | listed, asked
                    一位厨师与通义千问的约定 | listed, asked
                    # a tool may be what the article explains
                    A watermark made with ChatGPT | asked
                    # a measure, an idiom, a bystander is hardly ever news
                    A toy model beats ChatGPT | kept out
                    Robotics waits for its ChatGPT moment | kept out
                    某展会开幕，黄仁勋捧场 | kept out
                    # another business of a parent: Chinese headlines often hide which it is
                    Google Maps adds bicycle lanes | kept out
                    谷歌卷土重来 | asked
                    """)
    void theHeadlineTellsHowSureItIs(String headline, String answer) {
        assertThat(answer(DefaultCompanies.matches(headline, "").getFirst())).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    A small house | Anthropic sells a house. More on cats. | listed, asked
                    A small house | A house is sold at last for much more than its owners had hoped, a neighbour of Anthropic says. | kept out
                    """)
    void theOpeningAloneLeavesADoubt(String headline, String opening, String answer) {
        assertThat(answer(DefaultCompanies.matches(headline, opening).getFirst()))
                .isEqualTo(answer);
    }

    private static String answer(CompanyMatch match) {
        var asked = match.doubtsAboutness();
        if (match.about()) {
            return asked ? "listed, asked" : "listed";
        }
        return asked ? "asked" : "kept out";
    }
}
