package press.masthead.profile.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import press.masthead.model.register.RegisterVersion;
import press.masthead.model.register.Registers;
import press.masthead.platform.registers.RegisterChange;
import press.masthead.platform.registers.RegisterDiff;
import press.masthead.platform.registers.RegisterHistory;
import press.masthead.platform.registers.RegisterParser;
import press.masthead.platform.registers.RegisterReading;
import press.masthead.profile.desk.pages.Pages;
import press.masthead.profile.desk.pages.Words;

/// The registers as they were applied, one version after the other.
final class RegisterRoutes {
    private static final Comparator<RegisterVersion> LATEST_FIRST = Comparator.comparing(RegisterVersion::applied)
            .reversed()
            .thenComparing(RegisterVersion::kind)
            .thenComparing(Comparator.comparingInt(RegisterVersion::version).reversed());

    private final Supplier<RegisterHistory> histories;
    private final Frames frames;
    private final Pages pages;

    RegisterRoutes(Supplier<RegisterHistory> histories, Frames frames, Pages pages) {
        this.histories = histories;
        this.frames = frames;
        this.pages = pages;
    }

    void add(RoutesConfig routes) {
        routes.get("/registers", this::all);
        routes.get("/registers/{kind}/{version}", this::one);
    }

    private void all(Context context) {
        var history = histories.get();
        var rows = history.versions().stream()
                .sorted(LATEST_FIRST)
                .map(version -> new RegistersPage.Row(version, history.isInForce(version)))
                .toList();
        var frame = frames.of(context, "Registers", "registers");
        pages.show(context, "desk/registers.jte", new RegistersPage(frame, rows));
    }

    private void one(Context context) {
        var history = histories.get();
        var version = named(history, context.pathParam("kind"), context.pathParam("version"))
                .orElseThrow(() -> new NotFoundResponse("There is no such version of a register."));
        var before = named(history, version.kind().name(), Integer.toString(version.version() - 1));
        var changes = before.flatMap(earlier -> changes(history, earlier, version));
        var fault = before.isEmpty()
                ? "It is the first version: all of it is new."
                : "It cannot be compared: with the other registers in force, one of the two is refused today.";
        var frame = frames.of(context, Words.plain(version.kind()) + " " + version.version(), "registers");
        var page = new RegisterVersionPage(
                frame,
                version,
                history.isInForce(version),
                changes.orElse(List.of()),
                changes.isPresent() ? "" : fault);
        pages.show(context, "desk/register.jte", page);
    }

    private static Optional<List<RegisterChange>> changes(
            RegisterHistory history, RegisterVersion before, RegisterVersion after) {
        return read(history, before)
                .flatMap(earlier -> read(history, after).map(later -> RegisterDiff.between(earlier, later)));
    }

    private static Optional<Registers> read(RegisterHistory history, RegisterVersion version) {
        return RegisterParser.parse(history.withEarlier(List.of(version))) instanceof RegisterReading.Accepted accepted
                ? Optional.of(accepted.registers())
                : Optional.empty();
    }

    private static Optional<RegisterVersion> named(RegisterHistory history, String kind, String number) {
        return history.versions().stream()
                .filter(version -> version.kind().name().equals(kind)
                        && Integer.toString(version.version()).equals(number))
                .findFirst();
    }
}
