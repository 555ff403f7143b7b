package press.masthead.profile;

import java.util.List;
import java.util.Random;
import press.masthead.model.Decision;
import press.masthead.model.Facts;
import press.masthead.model.Provenance;
import press.masthead.model.Sketch;

/// Decisions with the sketch of some text, or the credit of some source.
public final class Texts {
    private static final int SHINGLES = 1_000;

    private Texts() {}

    /// The decision on an article whose text is that of number `text`, all but some bins of its sketch.
    public static Decision with(Decision decision, int text, int changedBins) {
        var bins = new byte[Sketch.BINS];
        new Random(text).nextBytes(bins);
        for (var bin = 0; bin < bins.length; bin++) {
            bins[bin] = (byte) (1 + Math.floorMod(bins[bin] + (bin < changedBins ? 1 : 0), 100));
        }
        return with(decision, Sketch.of(bins, SHINGLES), decision.facts().provenance());
    }

    public static Decision crediting(Decision decision, String source) {
        return with(
                decision, decision.facts().sketch(), new Provenance(Provenance.Kind.ORIGINAL, "", source, List.of()));
    }

    /// The decision on an article in another language.
    public static Decision in(String language, Decision decision) {
        return with(decision, decision.facts().sketch(), decision.facts().provenance(), language);
    }

    private static Decision with(Decision decision, Sketch sketch, Provenance provenance) {
        return with(decision, sketch, provenance, decision.facts().language());
    }

    private static Decision with(Decision decision, Sketch sketch, Provenance provenance, String language) {
        var facts = decision.facts();
        return new Decision(
                decision.article(),
                new Facts(
                        facts.byline(),
                        provenance,
                        facts.genre(),
                        facts.sourcing(),
                        language,
                        facts.languages(),
                        facts.covers(),
                        sketch,
                        facts.extractors()),
                decision.outlet(),
                decision.companies(),
                decision.verdicts(),
                decision.reasons(),
                decision.rules(),
                decision.registers());
    }
}
