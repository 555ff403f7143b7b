package press.masthead.standalone.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import press.masthead.model.FeedId;
import press.masthead.model.register.Feed;
import press.masthead.model.register.RegisterVersion;
import press.masthead.platform.json.Json;
import press.masthead.platform.runtime.UnusableSettings;
import press.masthead.standalone.feeds.FeedsYaml;
import press.masthead.standalone.feeds.Joining;

/// Feeds that joined the register, all of them or none.
///
/// @param known feeds that were there
/// @param duplicates URLs that were named twice
record JoinRegister(List<Feed> added, List<FeedId> known, List<String> duplicates, List<RegisterVersion> applied) {
    static JoinRegister of(
            FeedsRegister register, List<Joining.Candidate> candidates, List<String> duplicates, String otherwise) {
        var registers = register.registers();
        var joining = Joining.of(candidates, registers, otherwise);
        if (!joining.faults().isEmpty()) {
            throw new UnusableSettings(joining.faults());
        }
        if (joining.feeds().isEmpty()) {
            return new JoinRegister(List.of(), joining.known(), duplicates, List.of());
        }
        var meant = new ArrayList<>(registers.feeds());
        meant.addAll(joining.feeds());
        var applied = register.change(FeedsYaml.with(register.text(), joining.feeds()), meant);
        return new JoinRegister(joining.feeds(), joining.known(), duplicates, applied);
    }

    void tell(boolean json) {
        var versions = applied.stream().map(ApplyRegisters::brief).toList();
        if (json) {
            var object = new LinkedHashMap<String, Object>();
            object.put("added", added);
            object.put("known", known);
            object.put("duplicates", duplicates);
            object.put("applied", versions);
            System.out.println(Json.MAPPER.writeValueAsString(object));
            return;
        }
        added.forEach(feed -> System.out.printf("added %s: %s, of %s%n", feed.id(), feed.url(), feed.outlet()));
        known.forEach(id -> System.out.printf("known already: %s%n", id));
        duplicates.forEach(url -> System.out.printf("listed twice: %s%n", url));
        versions.forEach(System.out::println);
    }
}
