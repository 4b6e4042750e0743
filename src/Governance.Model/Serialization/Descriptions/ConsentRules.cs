namespace Governance.Model.Serialization;

/// <summary>Rules of consent, consensus and unanimity.</summary>
internal static class ConsentRules
{
    public static Func<Values, ConsentRule> Consent(ObjectDescription<ConsentRule> it) => _ => new ConsentRule();

    public static Func<Values, RoughConsensusRule> RoughConsensus(ObjectDescription<RoughConsensusRule> it) => _ => new RoughConsensusRule();

    public static Func<Values, SilenceRule> Silence(ObjectDescription<SilenceRule> it)
    {
        var brokenBy = it.Optional("brokenBy", ValueFormats.OneOrMore, rule => rule.BrokenBy, 1, "How many sustained objections break it, in seats.");
        var windowDays = it.Optional("windowDays", ValueFormats.SmallCount, rule => rule.WindowDays, "How many days there are to object.");
        return read => new SilenceRule(read.Get(brokenBy), read.Get(windowDays));
    }

    public static Func<Values, ConsensusRule> Consensus(ObjectDescription<ConsensusRule> it)
    {
        var support = it.Required("support", ValueFormats.Share, rule => rule.Support, "The least share in favour, from 0 to 1.");
        var @base = it.Optional("base", CountingRules.Base, rule => rule.Of, ShareBase.Present, "What it is a share of.");
        return read => new ConsensusRule(read.Get(support), read.Get(@base));
    }

    public static Func<Values, UnanimityRule> Unanimity(ObjectDescription<UnanimityRule> it)
    {
        var @base = it.Optional("base", CountingRules.Base, rule => rule.Of, ShareBase.Cast, "All of whom.");
        return read => new UnanimityRule(read.Get(@base));
    }
}
