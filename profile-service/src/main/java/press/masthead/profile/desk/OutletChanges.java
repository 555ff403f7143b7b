package press.masthead.profile.desk;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Arrays;
import java.util.Optional;
import press.masthead.model.Tier;
import press.masthead.model.Verdict;
import press.masthead.model.register.Registers;
import press.masthead.profile.desk.backtests.BackTests;
import press.masthead.profile.desk.candidates.OutletCandidate;
import press.masthead.profile.desk.sessions.Gate;

/// What the pages have in common that show the outlets register as it would be.
final class OutletChanges {
    private OutletChanges() {}

    static void editorsOnly(Context context) {
        if (!Gate.visitor(context).mayEdit()) {
            throw new ForbiddenResponse("A viewer changes nothing; ask an operator for an editor's account.");
        }
    }

    /// The tier that the request asks for.
    static Tier tier(Context context, Tier otherwise) {
        var word = Optional.ofNullable(context.queryParam("tier")).orElse(otherwise.name());
        return Arrays.stream(Tier.values())
                .filter(tier -> tier != Tier.UNLISTED && tier.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadRequestResponse("tier is one that a register may give"));
    }

    /// What the policy gives the tier, for the list.
    static Verdict verdict(Registers inForce, Tier tier) {
        return Optional.ofNullable(inForce.policy().tiers().get(tier))
                .map(given -> given.verdicts().list())
                .orElse(Verdict.REVIEW);
    }

    /// Begins or stops the change's back-test, as the form says, and leads back to its page.
    static void backTest(Context context, BackTests tests, Optional<OutletCandidate> candidate, String page) {
        var registers = candidate.orElseThrow(OutletChanges::nothing).registers();
        if (ItemRoutes.form(context).text("verb").equals("stop")) {
            tests.stop(registers);
        } else {
            // where another is under way, the page says whose
            var _ = tests.begin(registers, Gate.visitor(context).name());
        }
        context.redirect(page, HttpStatus.SEE_OTHER);
    }

    static void download(Context context, Optional<OutletCandidate> candidate) {
        var file = candidate.orElseThrow(OutletChanges::nothing);
        context.contentType("application/yaml; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"outlets.yaml\"")
                .result(file.source());
    }

    private static NotFoundResponse nothing() {
        return new NotFoundResponse("No such change can be written from here.");
    }
}
