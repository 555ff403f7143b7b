package press.masthead.classify;

import press.masthead.classify.facts.Extraction;
import press.masthead.classify.matching.CompanyMatcher;
import press.masthead.classify.outlets.OutletIndex;
import press.masthead.classify.policy.PolicyEngine;
import press.masthead.model.Article;
import press.masthead.model.Decision;
import press.masthead.model.Facts;
import press.masthead.model.register.Registers;

/// Everything that is decided on an article under one set of registers. Pure; may be used by many threads.
public final class Classifier {
    private final Registers registers;
    private final OutletIndex outlets;
    private final PolicyEngine policy;
    private final CompanyMatcher companies;

    private Classifier(Registers registers) {
        this.registers = registers;
        outlets = OutletIndex.of(registers.outlets());
        policy = PolicyEngine.of(registers.policy());
        companies = CompanyMatcher.of(registers.companies());
    }

    public static Classifier of(Registers registers) {
        return new Classifier(registers);
    }

    public Registers registers() {
        return registers;
    }

    public Decision decide(Article article) {
        return decide(article, Extraction.of(article));
    }

    /// Facts, then policy, then companies.
    public Decision decide(Article article, Facts facts) {
        var outlet = outlets.outletOf(article, facts.provenance());
        var judgement = policy.judge(facts, outlet);
        return new Decision(
                article,
                facts,
                outlet,
                companies.matches(article),
                judgement.verdicts(),
                judgement.reasons(),
                judgement.rules(),
                registers.digests());
    }
}
