package press.masthead.standalone.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.masthead.ingest.reading.FeedJson;
import press.masthead.ingest.reading.FeedReader;
import press.masthead.ingest.reading.Reading;
import press.masthead.ingest.reading.ReadingContext;
import press.masthead.platform.json.Json;
import press.masthead.platform.runtime.CannotStart;

/// Feeds, without a broker.
@Command(
        name = "feeds",
        description = "Reads feeds.",
        mixinStandardHelpOptions = true,
        subcommands = {FeedsCommand.Read.class})
final class FeedsCommand {
    @Command(
            name = "read",
            description = "Reads one feed and writes it as a JSON object; exits with 1 when it is none.",
            mixinStandardHelpOptions = true)
    static final class Read implements Callable<Integer> {
        @Parameters(paramLabel = "FILE|URL", description = "File, or http or https URL, to read.")
        private String source = "";

        @Option(names = "--base", description = "URL that relative links stand on.", defaultValue = "")
        private String base = "";

        @Option(names = "--content-type", description = "The Content-Type that it came with.", defaultValue = "")
        private String contentType = "";

        @Override
        public Integer call() {
            var reading = read();
            System.out.println(Json.MAPPER.writeValueAsString(FeedJson.of(reading)));
            return reading instanceof Reading.Read ? 0 : 1;
        }

        private Reading read() {
            if (source.startsWith("http://") || source.startsWith("https://")) {
                return WebSource.read(source, base, contentType);
            }
            try {
                var context = new ReadingContext(base, contentType, "", "");
                return FeedReader.read(Files.readAllBytes(Path.of(source)), context);
            } catch (IOException e) {
                throw new CannotStart("cannot read %s; see that it is there".formatted(source), e);
            }
        }
    }
}
