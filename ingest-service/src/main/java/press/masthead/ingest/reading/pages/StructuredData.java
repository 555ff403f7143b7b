package press.masthead.ingest.reading.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import press.masthead.ingest.reading.PlainText;
import press.masthead.platform.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// The article of a page's JSON-LD (schema.org), as far as it can be read.
///
/// @param article a missing node when there is none
record StructuredData(JsonNode article) {
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:https?://schema\\.org/)?(\\w{0,40}Article|BlogPosting|Report|LiveBlogPosting|Review|SocialMediaPosting)");
    /// What is looked for where there is no article.
    private static final Pattern OTHER = Pattern.compile(
            "(?:https?://schema\\.org/)?(Recipe|HowTo|QAPage|DiscussionForumPosting|JobPosting|Course)");
    /// What old templates put around a script, for readers that do not know the element.
    private static final List<String> OPENINGS = List.of("//", "<![CDATA[", "<!--");

    private static final List<String> CLOSINGS = List.of("]]>", "//", "-->");
    private static final int MOST_NODES = 2_000;

    static StructuredData of(Document page) {
        var objects = page.select("script[type*=ld+json]").stream()
                .flatMap(script -> objects(script.data()).stream())
                .toList();
        return Stream.of(ARTICLE, OTHER)
                .flatMap(kinds ->
                        objects.stream().filter(object -> !type(object, kinds).isEmpty()))
                .findFirst()
                .map(StructuredData::new)
                .orElseGet(() -> new StructuredData(MissingNode.getInstance()));
    }

    /// Those of the outermost level, of lists and of graphs.
    private static List<JsonNode> objects(String script) {
        var objects = new ArrayList<JsonNode>();
        var open = new ArrayDeque<JsonNode>();
        open.add(parsed(bare(script).replaceAll("\\p{Cntrl}", " ")));
        while (!open.isEmpty() && objects.size() < MOST_NODES) {
            var node = open.removeFirst();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                objects.add(node);
                open.add(node.path("@graph"));
                open.add(node.path("mainEntity"));
            }
        }
        return objects;
    }

    private static String bare(String script) {
        var bare = script.strip();
        for (var opening : OPENINGS) {
            bare = bare.startsWith(opening) ? bare.substring(opening.length()).strip() : bare;
        }
        for (var closing : CLOSINGS) {
            bare = bare.endsWith(closing)
                    ? bare.substring(0, bare.length() - closing.length()).strip()
                    : bare;
        }
        return bare;
    }

    private static JsonNode parsed(String json) {
        try {
            return json.isBlank() ? MissingNode.getInstance() : Json.MAPPER.readTree(json);
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }

    private static String type(JsonNode object, Pattern kinds) {
        var type = object.path("@type");
        return (type.isArray() ? StreamSupport.stream(type.spliterator(), false) : Stream.of(type))
                .map(each -> each.asString(""))
                .filter(each -> kinds.matcher(each).matches())
                .findFirst()
                .orElse("");
    }

    String kind() {
        var kind = type(article, ARTICLE);
        return (kind.isEmpty() ? type(article, OTHER) : kind).replaceFirst("^.*/", "");
    }

    /// A field as one line; of an object its name, of a list the first.
    String text(String field) {
        return names(field).stream().findFirst().orElse("");
    }

    List<String> names(String field) {
        var value = article.path(field);
        return (value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value))
                .map(each -> each.isObject() ? name(each) : plain(each))
                .map(PlainText::line)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /// The address of what a field names, else its name.
    String address(String field) {
        var value = article.path(field);
        var first = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        return Stream.of(plain(first.path("url")), plain(first.path("@id")), plain(first), text(field))
                .map(PlainText::plainLine)
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    String body() {
        return PlainText.text(plain(article.path("articleBody")));
    }

    private static String name(JsonNode object) {
        var name = object.path("name");
        var named = name.isArray() && !name.isEmpty() ? name.get(0) : name;
        var text = plain(named);
        return text.isEmpty() ? plain(object.path("@id")) : text;
    }

    private static String plain(JsonNode node) {
        return node.isString() || node.isNumber() ? node.asString("") : "";
    }
}
