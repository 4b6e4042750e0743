namespace Governance.Model.Serialization;

/// <summary>How a file says what it expects.</summary>
internal static class ExpectationFormats
{
    public static ObjectFormat<Expectation> Expectation { get; } = new("an expectation", "What is expected of one decision. What is left out is not compared.", DescribeExpectation);

    private static WordFormat<OutcomeKind> Outcome { get; } = new("outcome",
        ("open", OutcomeKind.Open), ("no-decision", OutcomeKind.NoDecision), ("advice", OutcomeKind.Advice), ("consensus", OutcomeKind.Consensus), ("binding", OutcomeKind.Binding));

    private static WordFormat<Verdict> Verdict { get; } = new("verdict", ("passed", Model.Verdict.Passed), ("failed", Model.Verdict.Failed), ("open", Model.Verdict.Open));

    private static WordFormat<Agreement> Agreement { get; } = new("degree of agreement",
        ("none", Model.Agreement.None), ("carried", Model.Agreement.Carried), ("consensus", Model.Agreement.Consensus), ("unanimity", Model.Agreement.Unanimity));

    private static WordFormat<NoDecisionReason> Reason { get; } = new("reason",
        ("not-carried", NoDecisionReason.NotCarried), ("not-quorate", NoDecisionReason.NotQuorate), ("vetoed", NoDecisionReason.Vetoed),
        ("not-addressed", NoDecisionReason.NotAddressed), ("not-consented", NoDecisionReason.NotConsented), ("no-procedure", NoDecisionReason.NoProcedure),
        ("not-constituted", NoDecisionReason.NotConstituted), ("suspended", NoDecisionReason.Suspended), ("out-of-order", NoDecisionReason.OutOfOrder),
        ("notice-not-given", NoDecisionReason.NoticeNotGiven), ("set-aside", NoDecisionReason.SetAside),
        ("not-chosen", NoDecisionReason.NotChosen));

    /// <summary>The outcome alone, or with more.</summary>
    private static AlternativesFormat<ExpectedEffect> Effect { get; } = new(
        "an expected effect, as an outcome such as binding or as an object",
        new(JsonKind.Text, Outcome.As(outcome => new ExpectedEffect(AnyParty) { Outcome = outcome }, effect => effect.Outcome!.Value),
            writes: effect => effect.Outcome is not null && effect == new ExpectedEffect(effect.Party) { Outcome = effect.Outcome }),
        new(JsonKind.Object, new ObjectFormat<ExpectedEffect>("an expected effect", "What is expected of one decision for one party. What is left out is not compared.", DescribeEffect), writes: _ => true));

    private static EntityId AnyParty { get; } = "party"; // the party is the name of the property, and is given by the map around it

    private static Func<Values, Expectation> DescribeExpectation(ObjectDescription<Expectation> it)
    {
        var effectsByParty = new MapFormat<EntityId, ExpectedEffect, ExpectedEffect>(
            "an object of expected effects by party", ValueFormats.Id, Effect, (party, effect) => effect with { Party = party }, effect => (effect.Party, effect));
        var headline = it.Optional("headline", Outcome, one => one.Headline, "The weakest outcome over those addressed.");
        var verdict = it.Optional("verdict", Verdict, one => one.Verdict, "What the rule says.");
        var reason = it.Optional("reason", Reason, one => one.Reason, "Why nothing was decided, for those addressed.");
        var agreement = it.Optional("agreement", Agreement, one => one.Agreement, "How far those who were asked agreed.");
        var declared = it.Optional("declared", ValueFormats.Flag, one => one.Declared, "Whether the result is declared, not computed.");
        var changesNeeded = it.Optional("changesNeeded", ValueFormats.Count, one => one.ChangesNeeded, "The fewest changed votes that would carry it.");
        var chosen = it.Optional("chosen", new ListFormat<string>(ChoiceFormats.OptionId), one => one.Chosen, "The options chosen, the first one first.");
        var tied = it.Optional("tied", new ListFormat<string>(ChoiceFormats.OptionId), one => one.Tied, "The options among which a tie is left, in the order of the ballot.");
        var effects = it.Optional("effects", effectsByParty, one => one.Effects, [], "What is expected for single parties.");
        return read => new Expectation
        {
            Headline = read.Get(headline),
            Verdict = read.Get(verdict),
            Reason = read.Get(reason),
            Agreement = read.Get(agreement),
            Declared = read.Get(declared),
            ChangesNeeded = read.Get(changesNeeded),
            Chosen = read.Get(chosen),
            Tied = read.Get(tied),
            Effects = read.Get(effects),
        };
    }

    private static Func<Values, ExpectedEffect> DescribeEffect(ObjectDescription<ExpectedEffect> it)
    {
        var outcome = it.Optional("outcome", Outcome, effect => effect.Outcome, "The outcome.");
        var reason = it.Optional("reason", Reason, effect => effect.Reason, "Why nothing was decided.");
        var atMost = it.Optional("atMost", Outcome, effect => effect.AtMost, "What the outcome would be had the proposal carried and addressed this party.");
        var unsolicited = it.Optional("unsolicited", ValueFormats.Flag, effect => effect.Unsolicited, "Whether it has no mandate for the advice it gets.");
        var chainLength = it.Optional("chainLength", ValueFormats.SmallCount, effect => effect.ChainLength, "How many mandates the chain has.");
        var revocable = it.Optional("revocableByParty", ValueFormats.Flag, effect => effect.RevocableByParty, "Whether the party alone may end what binds it.");
        return read => new ExpectedEffect(AnyParty)
        {
            Outcome = read.Get(outcome),
            Reason = read.Get(reason),
            AtMost = read.Get(atMost),
            Unsolicited = read.Get(unsolicited),
            ChainLength = read.Get(chainLength),
            RevocableByParty = read.Get(revocable),
        };
    }
}
