namespace Governance.Model.Serialization;

/// <summary>Rules that compare facts, known before anything is counted.</summary>
internal static class CriterionRules
{
    private static ReadOnlySpan<Comparison> All => [Comparison.MoreThan, Comparison.AtLeast, Comparison.AtMost, Comparison.LessThan, Comparison.EqualTo];

    public static Func<Values, AttributeCriterion> Attribute(ObjectDescription<AttributeCriterion> it)
    {
        var name = it.Required("name", ValueFormats.Name("name of a fact"), rule => rule.Name, "The name of the fact.");
        var bound = it.Bound(PartyFormats.Fact, rule => (rule.Comparison, rule.Value), absent: null, All);
        var party = it.Optional("party", ValueFormats.Id, rule => rule.Party, "Whose fact; that of every party addressed, unless given.");
        return read => bound.In(read) is var (comparison, value)
            ? new AttributeCriterion(read.Get(name), comparison, value, read.Get(party))
            : throw CountingRules.Incomplete();
    }

    public static Func<Values, DateCriterion> Date(ObjectDescription<DateCriterion> it)
    {
        var bound = it.Bound(ValueFormats.Day, rule => (rule.Comparison, rule.Day), absent: null, All);
        return read => bound.In(read) is var (comparison, day) ? new DateCriterion(comparison, day) : throw CountingRules.Incomplete();
    }

    public static Func<Values, DocketCriterion> Earlier(ObjectDescription<DocketCriterion> it)
    {
        var entry = it.Required("entry", ValueFormats.Name("docket id"), rule => rule.Entry, "The id in the docket.");
        var finding = it.Optional("finding", ValueFormats.Name("name of a finding"), rule => rule.Finding, "The finding asked for; whether it carried, unless given.");
        var bound = it.Bound(PartyFormats.Fact, rule => (rule.Comparison, rule.Value), absent: (Comparison.EqualTo, true), All);
        return read => bound.In(read) is var (comparison, value)
            ? new DocketCriterion(read.Get(entry), read.Get(finding), comparison, value)
            : new DocketCriterion(read.Get(entry), read.Get(finding));
    }
}
