package press.masthead.benchmarks;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import press.masthead.classify.Classifier;
import press.masthead.classify.facts.Extraction;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.Dating;
import press.masthead.model.FeedId;
import press.masthead.platform.registers.RegisterFiles;

/// Facts, policy, companies and sketch of an article of 2 KB, English and Chinese, under the project's own registers.
public final class DecideBenchmark {
    private static final int ARTICLES = 64;
    private static final int BYTES = 2_000;
    private static final String[] ENGLISH = {
        "The maker of the model said on Tuesday that its data centre in the north opens a year early.",
        "Alibaba told customers that Qwen will be moved there by the end of the summer, according to a filing.",
        "Two people who know the plan said that the price of a token falls by a third.",
        "Nvidia’s H20 chip stays on the list of the export controls against China, the department wrote.",
        "A spokesperson for OpenAI declined to comment on the terms; see https://harbour.example/terms for more.",
        "Analysts expect that the quarter brings more orders, though margins stay where they were.",
        "The harbour was quiet, and the cranes of the old yard stood against a pale sky."
    };
    private static final String[] CHINESE = {
        "这家公司周二表示，位于北方的数据中心将提前一年启用。",
        "阿里巴巴告诉客户，通义千问将在夏季结束前完成迁移，公告称服务不会中断。",
        "两位知情人士透露，词元价格将下降三分之一。",
        "英伟达的H20芯片仍在对华出口管制清单上，据商务部消息。",
        "OpenAI发言人拒绝就条款置评。",
        "分析师预计本季度订单增加，利润率大致持平。",
        "港口很安静，旧船厂的吊车立在灰白的天空下。"
    };

    private DecideBenchmark() {}

    public static void main(String[] arguments) {
        var root = Path.of(arguments.length == 0 ? "." : arguments[0]);
        var classifier = Classifier.of(RegisterFiles.accepted(RegisterFiles.sources(root.resolve("registers"))));
        measure("English", articles(ENGLISH, "en", " ", 1), classifier);
        measure("Chinese", articles(CHINESE, "zh", "", 3), classifier);
    }

    private static void measure(String language, List<Article> articles, Classifier classifier) {
        var facts = Extraction.of(articles.getFirst());
        Medians.print(language + ": facts with sketch", articles, Extraction::of);
        Medians.print(
                language + ": outlet, policy and companies", articles, article -> classifier.decide(article, facts));
        Medians.print(language + ": all of it", articles, classifier::decide);
    }

    /// @param bytesOfCharacter in UTF-8, so that the articles weigh the same
    private static List<Article> articles(String[] sentences, String language, String space, int bytesOfCharacter) {
        var random = new Random(1);
        var articles = new ArrayList<Article>();
        for (var i = 0; i < ARTICLES; i++) {
            var body = new StringBuilder();
            while (body.length() < BYTES / bytesOfCharacter) {
                body.append(sentences[random.nextInt(sentences.length)]).append(space);
            }
            articles.add(article(i, sentences[i % sentences.length], body.toString(), language));
        }
        return articles;
    }

    private static Article article(int number, String headline, String body, String language) {
        var url = "https://www.cnbc.com/2026/05/11/article-" + number + ".html";
        return new Article(
                new ArticleId("benchmark-" + number),
                0,
                new FeedId("benchmark"),
                "",
                url,
                url,
                "cnbc",
                headline,
                body.substring(0, 160),
                body,
                "Jane Doe",
                new Dating.Undated(""),
                new Dating.Undated(""),
                language,
                List.of(),
                Instant.EPOCH);
    }
}
