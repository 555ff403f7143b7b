package press.masthead.standalone.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import press.masthead.platform.registers.RegisterPublisher;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.Environment;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.standalone.Edits;
import press.masthead.standalone.newsstand.Newsstand;
import press.masthead.standalone.newsstand.Samples;

/// The sample feeds for services that run apart.
@Command(
        name = "newsstand",
        description = "Serves the sample feeds and applies their registers and edits to a broker, for the demo apart.",
        mixinStandardHelpOptions = true)
final class NewsstandCommand implements Callable<Integer> {
    @Option(
            names = "--host",
            description = "Address to listen on (default: ${DEFAULT-VALUE}).",
            defaultValue = "127.0.0.1")
    private String host = "127.0.0.1";

    @Option(names = "--port", description = "Port to listen on (default: ${DEFAULT-VALUE}).", defaultValue = "8470")
    private int port;

    @Option(
            names = "--address",
            description = "Where the services reach it (default: where it listens).",
            defaultValue = "")
    private String address = "";

    @Override
    public Integer call() throws InterruptedException {
        var samples = new Samples(Home.path());
        try (var newsstand = Newsstand.open(host, port, samples.feeds())) {
            var settings = ServiceSettings.of(new Environment(System.getenv()), 0);
            Broker.prepare(settings);
            RegisterPublisher.apply(
                    settings,
                    samples.registers(address.isEmpty() ? newsstand.address() : address),
                    Clock.systemUTC().instant());
            Edits.publish(settings, samples.edits());
            System.err.printf("masthead: newsstand open at %s%n", newsstand.address());
            new CountDownLatch(1).await();
            return 0;
        }
    }
}
