package press.masthead.standalone.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Validators;
import press.masthead.ingest.reading.FeedJson;
import press.masthead.ingest.reading.FeedReader;
import press.masthead.ingest.reading.Reading;
import press.masthead.ingest.reading.ReadingContext;
import press.masthead.platform.json.Json;
import press.masthead.platform.runtime.CannotStart;

/// One feed, without a broker, as the ingest service would read it.
@Command(
        name = "read",
        description = "Reads one feed and writes it as a JSON object; exits with 1 when it is none.",
        mixinStandardHelpOptions = true)
final class ReadFeed implements Callable<Integer> {
    @Parameters(paramLabel = "FILE|URL", description = "File, or http or https URL, to read.")
    private String source = "";

    @Option(names = "--base", description = "URL that relative links stand on.", defaultValue = "")
    private String base = "";

    @Option(names = "--content-type", description = "The Content-Type that it came with.", defaultValue = "")
    private String contentType = "";

    @Option(names = "--json", description = "As it does without; for scripts that give it to every command.")
    @SuppressWarnings("UnusedVariable") // it is always JSON
    private boolean json;

    @Mixin
    private WebOption web = new WebOption();

    @Override
    public Integer call() {
        var reading = source.startsWith("http://") || source.startsWith("https://") ? fetched() : file();
        System.out.println(Json.MAPPER.writeValueAsString(FeedJson.of(reading)));
        return reading instanceof Reading.Read ? 0 : 1;
    }

    private Reading file() {
        try {
            return read(Files.readAllBytes(Path.of(source)), base, contentType);
        } catch (IOException e) {
            throw new CannotStart("cannot read %s; see that it is there".formatted(source), e);
        }
    }

    private Reading fetched() {
        return switch (web.fetcher()
                .fetch(source, Validators.NONE, Clock.systemUTC().instant())) {
            case Fetch.Changed changed ->
                read(
                        changed.body().toByteArray(),
                        base.isEmpty() ? changed.validators().url() : base,
                        contentType.isEmpty() ? changed.contentType() : contentType);
            case Fetch.Bodiless nothing ->
                throw new CannotStart("cannot fetch %s: %s".formatted(source, nothing.cause()));
        };
    }

    private static Reading read(byte[] body, String base, String contentType) {
        return FeedReader.read(
                body,
                new ReadingContext(base, contentType, "", ""),
                Clock.systemUTC().instant());
    }
}
