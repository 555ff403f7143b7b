package press.masthead.classify.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.CompanyMatch;
import press.masthead.model.MatchType;

/// What `about` means, a sentence per row: which companies the headline is about, and which it only mentions.
class AboutnessTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    # actors and targets of the main claim
                    OpenAI launches a browser | openai | -
                    Penguin sues OpenAI over a children's book | openai | -
                    Pentagon bans Anthropic from its networks | anthropic | -
                    Nvidia invests in Mistral AI | mistral nvidia | -
                    月之暗面完成新一轮融资 | moonshot-kimi | -
                    英伟达向OpenAI投资一千亿美元 | nvidia openai | -
                    # yardsticks
                    A new coding model beats Claude Sonnet 4.5 and GPT-5.1 | - | anthropic openai
                    Mistral AI catches up with OpenAI | mistral | openai
                    阿里开源QwQ-32B，比肩DeepSeek-R1 | alibaba-qwen | deepseek
                    国产芯片叫板英伟达 | - | nvidia
                    # symmetrical tests
                    Claude Opus vs. Gemini 2.5 Pro: which one writes better code? | anthropic google-gemini | -
                    # a product as the subject, and as a tool
                    Running Qwen3 on an old laptop | alibaba-qwen | -
                    How to use Claude Code | anthropic | -
                    I mapped my reading list using ChatGPT | - | openai
                    Show HN: A menu bar clock, written by Claude Code | - | anthropic
                    A plugin for ChatGPT sorts recipes | - | openai
                    利用ChatGPT写一个水印工具 | - | openai
                    某手机助手接入DeepSeek | - | deepseek
                    """)
    void theHeadlineTellsOfClaimsAndProducts(String headline, @Nullable String about, @Nullable String mentioned) {
        tells(headline, about, mentioned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    # parents
                    Alibaba earnings beat forecasts on AI demand | alibaba-qwen | -
                    Google Maps adds bicycle lanes | - | google-gemini
                    Google releases a new AI model | google-gemini | -
                    腾讯财报：AI收入翻倍 | tencent-hunyuan | -
                    腾讯派对游戏姗姗来迟 | - | tencent-hunyuan
                    # people
                    黄仁勋：下一代芯片已投产 | nvidia | -
                    梁文锋罕见露面 | deepseek | -
                    Musk bought another yacht | - | -
                    # former employees
                    Former OpenAI researchers raise $40M for a startup | - | openai
                    # idioms
                    Robotics waits for its ChatGPT moment | - | openai
                    An OpenAI-compatible server in Rust | - | openai
                    谁能扛起中国英伟达的大旗 | - | nvidia
                    # topics
                    Nvidia's H20 chips for China are on hold | alibaba-qwen nvidia | -
                    # scenes
                    After Nvidia's deal, chip startup Groq looks for money | - | nvidia
                    谷歌nano banana成功后，OpenAI买了一家公司 | openai | google-gemini
                    # lists and round-ups
                    2026年横评：Copilot / Cursor / Claude Code / Trae，该用哪个 | - | anthropic bytedance-doubao
                    晚报｜MiniMax递交招股书；某车企召回三万辆；咖啡店涨价 | minimax | -
                    四大厂争夺春节入口 | - | -
                    """)
    void theHeadlineTellsOfParentsPeopleAndLists(String headline, @Nullable String about, @Nullable String mentioned) {
        tells(headline, about, mentioned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    # who is left, and the nouns that a name only belongs to
                    谷歌前主管加盟一家芯片公司 | - | google-gemini
                    月之暗面前产品负责人离职创业 | - | moonshot-kimi
                    OpenAI的竞争对手搬进新办公楼 | - | openai
                    OpenAI竞争对手搬进新办公楼 | - | openai
                    阿里眼镜供应商冲刺上市 | - | alibaba-qwen
                    微软、英伟达为其站台，一家芯片公司开业 | - | nvidia
                    OpenAI retires an old model | openai | -
                    # settings of another's news
                    OpenAI raises prices amid a court fight against Anthropic | openai | anthropic
                    Amid a court fight Anthropic ships a model | anthropic | -
                    OpenAI发布新模型后，DeepSeek降价 | deepseek | openai
                    DeepSeek走红后，苹果改了日程 | - | deepseek
                    DeepSeek走红后，邻居也来问 | deepseek | -
                    # nicknames
                    “法律界ChatGPT”完成融资 | - | openai
                    “ChatGPT”商标被驳回 | openai | -
                    """)
    void theHeadlineTellsOfBystandersAndSettings(String headline, @Nullable String about, @Nullable String mentioned) {
        tells(headline, about, mentioned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    # means in a row, and what another deploys
                    A Claude Code and Codex plugin sorts photographs | - | anthropic openai
                    DeepSeek+Dify搭建一个问答机器人 | - | deepseek
                    在DeepSeek的帮助下，我修好了收音机 | - | deepseek
                    Uber uses Nvidia chips in its vans | nvidia | -
                    My neighbour uses Nvidia chips as coasters | - | nvidia
                    # ranges, tags, targets of understanding, and who is only left
                    从腾讯到OpenAI，一位设计师的十年 | - | openai tencent-hunyuan
                    一份旅游攻略（coze） | - | bytedance-doubao
                    通过源码了解ChatGPT | openai | -
                    前OpenAI研究员谈教育 | - | openai
                    抢先OpenAI，一家公司发布语音模型 | - | openai
                    五年花掉一个英伟达，OpenAI会怎样 | openai | nvidia
                    OpenAI changes its terms, days after an Anthropic ban | openai | anthropic
                    # a subject before a list, and a list
                    OpenAI announces a restructuring + a timeline + a cloud + a lab | openai | -
                    # a parent's other business
                    腾讯净利润增长，小游戏流水上升 | tencent-hunyuan | -
                    Google removes a shop from its search results | - | google-gemini
                    阿里巴巴停止分拆云业务 | alibaba-qwen | -
                    """)
    void theHeadlineTellsOfMeansAndTargets(String headline, @Nullable String about, @Nullable String mentioned) {
        tells(headline, about, mentioned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    # rows of more than three, with one that nobody knows
                    Where ChatGPT, Claude, Grok and Copilot keep their logs | - | anthropic openai xai
                    A cook compares ChatGPT, Claude, Recipebot, and Gemini | - | anthropic google-gemini openai
                    ChatGPT, Claude and Gemini answer a tax question | anthropic google-gemini openai | -
                    # measures
                    A toy model crushes GPT-OSS-120B and DeepSeek R1 | - | deepseek openai
                    Typing lessons are down since the launch of ChatGPT | - | openai
                    一家小厂的芯片与英伟达相当 | - | nvidia
                    这台车的训练成本仅为GPT-4的1/50 | - | openai
                    某学校的选课办法借鉴DeepSeek | - | deepseek
                    # use as the claim
                    A city tells its clerks to stop using Claude Code | anthropic | -
                    Nurses who use ChatGPT write longer notes | openai | -
                    两成中学生用ChatGPT | openai | -
                    # own work, a maker's as well
                    Show HN: A small database for OpenAI replies | - | openai
                    Launch HN: A test runner on top of Mistral AI | - | mistral
                    # tools and places of work
                    Coze+Nano Banana画一本菜谱 | - | bytedance-doubao google-gemini
                    Trae 一键生成请柬 | - | bytedance-doubao
                    OpenAI面试那天下着雨 | - | openai
                    """)
    void theHeadlineTellsOfRowsMeasuresAndUse(String headline, @Nullable String about, @Nullable String mentioned) {
        tells(headline, about, mentioned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    # a parent's money and what it builds
                    Google plans a data center by the lake | google-gemini | -
                    Google Ads raises a fee | - | google-gemini
                    阿里巴巴宣布回购 | alibaba-qwen | -
                    字节跳动的利润从何而来 | bytedance-doubao | -
                    谷歌学术改版 | - | google-gemini
                    # who looks on, and who has left
                    某展会开幕，黄仁勋捧场 | - | nvidia
                    OpenAI的投资人去爬山 | - | openai
                    他被OpenAI开除后成立一家茶馆 | - | openai
                    # a scene ends at its first comma
                    继苹果之后，英伟达也开了店，还送伞 | nvidia | -
                    # another business of a chief
                    Sam Altman shows a new orb for World ID | - | -
                    # a version of its own
                    在旧电脑上部署满血版DeepSeek | deepseek | -
                    """)
    void theHeadlineTellsOfMoneyAndOnlookers(String headline, @Nullable String about, @Nullable String mentioned) {
        tells(headline, about, mentioned);
    }

    private static void tells(String headline, @Nullable String about, @Nullable String mentioned) {
        var matches = DefaultCompanies.matches(headline, "");

        assertThat(slugs(matches, true)).as("about").isEqualTo(sorted(about));
        assertThat(slugs(matches, false)).as("mentioned").isEqualTo(sorted(mentioned));
    }

    @Test
    void aRoundUpIsAboutTheSubjectOfItsFirstSentence() {
        var matches = DefaultCompanies.matches(
                "Not much happened today", "DeepSeek opened the weights of a model that rivals GPT-4o. More on cats.");

        assertThat(slugs(matches, true)).containsExactly("deepseek");
        assertThat(slugs(matches, false)).containsExactly("openai");
    }

    @Test
    void aDotAfterOneLetterEndsNoSentence() {
        var matches =
                DefaultCompanies.matches("The jury goes home", "The lawyers rested in Musk v. Altman, OpenAI said.");

        assertThat(slugs(matches, true)).containsExactly("openai");
    }

    @Test
    void aLineOfADigestsContentsIsNoPartOfItsFirstSentence() {
        var contents = "今日热点导览 某市的地铁公司开通了一条新的线路 通义千问发布新模型 咖啡店涨价 ";

        assertThat(slugs(DefaultCompanies.matches("早报：地铁开通", contents), true)).isEmpty();
    }

    @Test
    void aParentsNewsNeedsItsBusinessInTheFirstSentenceAtLeast() {
        assertThat(slugs(DefaultCompanies.matches("Alibaba returns", "The group presses on with its AI push."), true))
                .containsExactly("alibaba-qwen");
        assertThat(slugs(DefaultCompanies.matches("Alibaba returns", "The group opens a shopping mall."), true))
                .isEmpty();
    }

    @Test
    void aProductIsNoToolOnItsMakersOwnPage() {
        var headline = "Live translation with Gemini 3.5";

        assertThat(slugs(DefaultCompanies.matches(headline, "", "https://deepmind.google/1"), true))
                .containsExactly("google-gemini");
        assertThat(slugs(DefaultCompanies.matches(headline, "", "https://example.org/1"), true))
                .isEmpty();
    }

    @Test
    void anAliasThatIsTheCompanyOnceIsItThroughout() {
        var far = "Somebody wrote a long text about a house and a roof. ".repeat(3);

        assertThat(DefaultCompanies.matches("Claude is not your architect", far + "The Claude app drew a plan."))
                .extracting(CompanyMatch::about)
                .containsExactly(true);
    }

    @Test
    void theIssuersOwnAddressAccompaniesAWeakAlias() {
        assertThat(DefaultCompanies.matches("Kimi, tomorrow", "", "https://www.moonshot.cn/blog/1"))
                .extracting(CompanyMatch::identity)
                .containsExactly(0.9);
        assertThat(DefaultCompanies.matches("Kimi, tomorrow", "", "https://example.org/1"))
                .extracting(CompanyMatch::identity)
                .containsExactly(0.3);
    }

    @ParameterizedTest
    @CsvSource({
        "Shares of the group (NYSE: BABA) rose,true",
        "$BABA earnings tonight,true",
        "（09988.HK）公布季度业绩,true",
        "BABA black sheep,false"
    })
    void aTickerNeedsItsExchangeOrACashtag(String headline, boolean named) {
        assertThat(DefaultCompanies.matches(headline, "")).hasSize(named ? 1 : 0);
    }

    @Test
    void theTypeIsThatOfTheClosestName() {
        assertThat(DefaultCompanies.matches("Alibaba opens Qwen", "").getFirst().type())
                .isEqualTo(MatchType.PRODUCT);
        assertThat(DefaultCompanies.matches("Alibaba earnings", "Qwen is mentioned")
                        .getFirst()
                        .type())
                .isEqualTo(MatchType.PARENT);
    }

    private static List<String> slugs(List<CompanyMatch> matches, boolean about) {
        return matches.stream()
                .filter(match -> match.about() == about && match.identity() >= 0.5)
                .map(match -> match.slug().value())
                .sorted()
                .toList();
    }

    private static List<String> sorted(@Nullable String slugs) {
        return slugs == null
                ? List.of()
                : Arrays.stream(slugs.split(" ")).sorted().toList();
    }
}
