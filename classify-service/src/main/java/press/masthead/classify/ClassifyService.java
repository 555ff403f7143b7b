package press.masthead.classify;

import java.util.function.Supplier;
import org.apache.kafka.streams.StreamsConfig;
import press.masthead.model.register.Registers;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.runtime.StreamsService;
import press.masthead.platform.runtime.StreamsSettings;

/// classify-service, running.
public final class ClassifyService {
    /// Part of its application id.
    public static final String NAME = "classify";

    private ClassifyService() {}

    public static StreamsService start(ServiceSettings settings, Supplier<Registers> registers) {
        var config = new StreamsConfig(StreamsSettings.of(NAME, settings));
        return StreamsService.start(NAME, ClassifyTopology.build(registers, config), settings);
    }
}
