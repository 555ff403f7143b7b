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
import press.masthead.profile.desk.candidates.OutletCandidate;
import press.masthead.profile.desk.pages.Pages;
import press.masthead.profile.desk.queue.ReviewQueue;
import press.masthead.profile.desk.suggestions.OutletSuggestion;
import press.masthead.profile.desk.suggestions.OutletSuggestions;
import press.masthead.profile.lists.ListView;

/// Outlets that the register may lack, each with the register as it would be, to be tried and applied from the command
/// line. Nothing is applied here.
record SuggestionRoutes(
        ListView lists,
        Supplier<Registers> registers,
        Supplier<RegisterHistory> history,
        DeskRecord record,
        Frames frames,
        Pages pages) {
    void add(RoutesConfig routes) {
        routes.get("/suggestions", this::all);
        routes.get("/suggestions/{host}", this::one);
        routes.get("/suggestions/{host}/outlets.yaml", this::file);
    }

    private void all(Context context) {
        var frame = frames.of(context, "Suggestions", "registers");
        pages.show(context, "desk/suggestions.jte", SuggestionsPage.of(frame, suggestions()));
    }

    private void one(Context context) {
        var outlet = outlet(context);
        var tier = tier(context);
        var frame = frames.of(context, "Add " + outlet.host(), "registers");
        var page = new SuggestionPage(
                frame,
                outlet,
                tier,
                candidate(outlet, tier).orElse(null),
                OutletChanges.verdict(registers.get(), tier));
        pages.show(context, "desk/suggestion.jte", page);
    }

    private void file(Context context) {
        OutletChanges.download(context, candidate(outlet(context), tier(context)));
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
