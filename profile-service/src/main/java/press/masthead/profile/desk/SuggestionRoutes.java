package press.masthead.profile.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import press.masthead.model.Tier;
import press.masthead.model.register.Registers;
import press.masthead.platform.registers.OutletEntry;
import press.masthead.platform.registers.RegisterHistory;
import press.masthead.profile.desk.actions.EditLog;
import press.masthead.profile.desk.backtests.BackTests;
import press.masthead.profile.desk.backtests.TrialView;
import press.masthead.profile.desk.candidates.OutletCandidate;
import press.masthead.profile.desk.pages.Pages;
import press.masthead.profile.desk.queue.ReviewQueue;
import press.masthead.profile.desk.suggestions.OutletSuggestion;
import press.masthead.profile.desk.suggestions.OutletSuggestions;
import press.masthead.profile.lists.ListView;

/// Outlets that the register may lack, each with the register as it would be, to be tried here or on the command
/// line, and applied there.
record SuggestionRoutes(
        ListView lists,
        Supplier<Registers> registers,
        Supplier<RegisterHistory> history,
        DeskRecord record,
        BackTests tests,
        Frames frames,
        Pages pages) {
    void add(RoutesConfig routes) {
        routes.get("/suggestions", this::all);
        routes.get("/suggestions/{host}", this::one);
        routes.get("/suggestions/{host}/outlets.yaml", this::file);
        routes.post("/suggestions/{host}/backtest", this::backTest);
    }

    private void all(Context context) {
        var frame = frames.of(context, "Suggestions", "registers");
        pages.show(context, "desk/suggestions.jte", SuggestionsPage.of(frame, suggestions()));
    }

    private void one(Context context) {
        var outlet = outlet(context);
        var tier = tier(context);
        var frame = frames.of(context, "Add " + outlet.host(), "registers");
        var candidate = candidate(outlet, tier).orElse(null);
        var page = new SuggestionPage(
                frame,
                outlet,
                tier,
                candidate,
                OutletChanges.verdict(registers.get(), tier),
                TrialView.of(tests, candidate, address(outlet, tier, "/backtest")));
        pages.show(context, "desk/suggestion.jte", page);
    }

    private void file(Context context) {
        OutletChanges.download(context, candidate(outlet(context), tier(context)));
    }

    private void backTest(Context context) {
        var outlet = outlet(context);
        var tier = tier(context);
        OutletChanges.backTest(context, tests, candidate(outlet, tier), address(outlet, tier, ""));
    }

    private static String address(OutletSuggestion outlet, Tier tier, String part) {
        return "/suggestions/%s%s?tier=%s".formatted(outlet.host(), part, tier.name());
    }

    private List<OutletSuggestion> suggestions() {
        EditLog log = record.log();
        ReviewQueue queue = record.queue();
        return OutletSuggestions.of(log.latest(_ -> true, log.size()), queue::review);
    }

    private OutletSuggestion outlet(Context context) {
        OutletChanges.editorsOnly(context);
        var host = context.pathParam("host");
        return suggestions().stream()
                .filter(outlet -> outlet.host().equals(host))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("Editors do not approve this host often enough yet."));
    }

    private Optional<OutletCandidate> candidate(OutletSuggestion outlet, Tier tier) {
        var language = outlet.examples().getFirst().review().language();
        var entry = OutletEntry.of(outlet.host(), name(outlet), language, tier);
        return OutletCandidate.adding(history.get().inForce(), OutletEntry.id(outlet.host()), entry);
    }

    /// What the feed of the first example calls it, where that is a name.
    private String name(OutletSuggestion outlet) {
        return lists.decision(outlet.examples().getFirst().key().article())
                .map(decision -> decision.article().outlet().strip())
                .filter(name -> !OutletEntry.isHost(name))
                .orElse("");
    }

    private static Tier tier(Context context) {
        return OutletChanges.tier(context, Tier.NAMED_PRESS);
    }
}
