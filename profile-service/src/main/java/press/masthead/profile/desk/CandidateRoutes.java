package press.masthead.profile.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import press.masthead.model.ArticleId;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageEntry;
import press.masthead.model.Edit.Action;
import press.masthead.model.Tier;
import press.masthead.model.register.Registers;
import press.masthead.platform.registers.RegisterHistory;
import press.masthead.profile.desk.actions.EditLog;
import press.masthead.profile.desk.actions.ItemKey;
import press.masthead.profile.desk.backtests.BackTests;
import press.masthead.profile.desk.backtests.TrialView;
import press.masthead.profile.desk.candidates.OutletCandidate;
import press.masthead.profile.desk.pages.Pages;
import press.masthead.profile.lists.ListView;

/// "Always treat this outlet as …": the register with another tier for an item's outlet, to be tried
/// here or on the command line, and applied there.
record CandidateRoutes(
        ListView lists,
        Supplier<Registers> registers,
        Supplier<RegisterHistory> history,
        EditLog log,
        BackTests tests,
        Frames frames,
        Pages pages) {
    void add(RoutesConfig routes) {
        routes.get("/candidates/{company}/{article}", this::show);
        routes.get("/candidates/{company}/{article}/outlets.yaml", this::file);
        routes.post("/candidates/{company}/{article}/backtest", this::backTest);
    }

    private void show(Context context) {
        var key = key(context);
        var outlet = outlet(context, key);
        var tier = OutletChanges.tier(context, Tier.EXCLUDED);
        var list = lists.coverage(key.company()).orElseThrow(CandidateRoutes::nothing);
        var title = "Always treat " + outlet.name() + " as …";
        var candidate = candidate(outlet, tier);
        var page = new CandidatePage(
                frames.of(context, title, "registers"),
                key.toString(),
                outlet.id(),
                outlet.name(),
                list.name(),
                tier,
                candidate.orElse(null),
                OutletChanges.verdict(registers.get(), tier),
                lines(key.company(), list.entries(), outlet),
                TrialView.of(tests, candidate.orElse(null), address(key, tier, "/backtest")));
        pages.show(context, "desk/candidate.jte", page);
    }

    private void file(Context context) {
        var outlet = outlet(context, key(context));
        var tier = OutletChanges.tier(context, Tier.EXCLUDED);
        OutletChanges.download(context, candidate(outlet, tier));
    }

    private void backTest(Context context) {
        var key = key(context);
        var outlet = outlet(context, key);
        var tier = OutletChanges.tier(context, Tier.EXCLUDED);
        OutletChanges.backTest(context, tests, candidate(outlet, tier), address(key, tier, ""));
    }

    private Optional<OutletCandidate> candidate(ArticleOutlet.Listed outlet, Tier tier) {
        return OutletCandidate.of(history.get().inForce(), outlet.id(), tier);
    }

    private static String address(ItemKey key, Tier tier, String part) {
        return "/candidates/%s%s?tier=%s".formatted(key, part, tier.name());
    }

    private ArticleOutlet.Listed outlet(Context context, ItemKey key) {
        OutletChanges.editorsOnly(context);
        var decision = lists.decision(key.article()).orElseThrow(CandidateRoutes::nothing);
        if (decision.outlet() instanceof ArticleOutlet.Listed listed) {
            return listed;
        }
        throw new NotFoundResponse("The register does not know this outlet; see the suggestions.");
    }

    /// An approval holds whatever the register says.
    private List<CoverageEntry> lines(CompanySlug company, List<CoverageEntry> entries, ArticleOutlet outlet) {
        return entries.stream()
                .filter(entry -> entry.outlet().equals(outlet.name()))
                .filter(entry -> log.holding(new ItemKey(company, entry.article())).stream()
                        .noneMatch(
                                edit -> edit.action() instanceof Action.Approve || edit.action() instanceof Action.Add))
                .toList();
    }

    private static ItemKey key(Context context) {
        return new ItemKey(new CompanySlug(context.pathParam("company")), new ArticleId(context.pathParam("article")));
    }

    private static NotFoundResponse nothing() {
        return new NotFoundResponse("No such article has been decided on, or no such company.");
    }
}
