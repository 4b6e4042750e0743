using static Governance.Model.Institutions.Tests.Questions.Telling;

namespace Governance.Model.Institutions.Tests.Questions;

/// <summary>Questions 8 to 14: who takes part, who supplies, what can be inspected.</summary>
internal static class QuestionsOfPower
{
    public static IEnumerable<QuestionAnswer> All => [Affiliation(), Suppliers(), CivilSociety(), Levers(), BlackBox(), Weights(), Stacks()];

    private static QuestionAnswer Affiliation()
    {
        var evidence = Whole.Of("AUD102").ToList();
        return new("Q8",
        [
            $"Affiliation authorises nobody: a roll call with shares of firms or academics as evidence gives the same effects, party by party, as one without (`RollCall.Evidence`, `Determination.Effects`).",
            $"{evidence.Count} figures of attendance or turnout are on record for bodies in {evidence.Select(finding => finding.Subject).Distinct().Count()} places whose decisions reach somebody who gave no mandate (AUD102).",
        ], "Who sends whom, and what that does to a community: nobody has recorded it here. The narrower question, who has decisive control, is answered under Q9 and Q15.");
    }

    private static QuestionAnswer Suppliers()
    {
        var model = In("compute-chips");
        var markets = model.MarketConcentrations().OrderBy(market => market.Market, StringComparer.Ordinal);
        var suppliers = model.Chokepoints.Where(chokepoint => chokepoint.Id.StartsWith("hbm-", StringComparison.Ordinal) || chokepoint.Share is not null)
            .Select(chokepoint => model.FindParty(chokepoint.Controller)!).GroupBy(party => party.Region!).OrderBy(group => group.Key, StringComparer.Ordinal);
        return new("Q9",
        [
            $"Markets: {List(markets.Select(market => $"{market.Market}, {Names(model, market.Shares.Select(share => share.Controller))} with {Percent(market.Shares[0].Share)} (index {Percent(market.Index)} of a monopoly)"))} (`MarketConcentrations`, AUD405).",
            $"Suppliers by region: {List(suppliers.Select(group => $"{group.Key} {group.Count()} ({List(group.Select(party => party.DisplayName).Order(StringComparer.Ordinal))})"))}. No region has two that make the same leading-edge chip or machine; only memory has several (`Chokepoints`, `Party.Region`).",
            $"Countries with suppliers of AI: {Figure(model, "ai/compute", "countries-with-suppliers-before")} before, {Figure(model, "ai/compute", "countries-with-suppliers")} now, and for people in low- and middle-income countries a supplier's decision is still {Word(Ceiling(model, "nvidia-allocation", "ai/compute", "low-income-regions", Today))}: they have no chain to it (`Effect.AtMost`).",
        ], "Whether dependence is colonial, and whether a second pole lessens it: a reply says that it does.");
    }

    private static QuestionAnswer CivilSociety()
    {
        var powerless = Whole.Of("AUD306").ToList();
        var civil = powerless.Where(finding => finding.Message.Contains("civil-society", StringComparison.Ordinal)).ToList();
        var forum = In("itu-wtpf");
        return new("Q10",
        [
            $"Civil society is affected and has no vote that matters in {civil.Count} of {powerless.Count} bodies of which this was found for any group (AUD306).",
            $"Inside ICANN it has one seat of five in the Empowered Community and six of twenty in the GNSO Council; in the forum of the IGF nobody votes (`Seats`).",
            $"Recorded acceptance is rare: of {Figure(forum, "wtpf", "proposals/government")} proposal on the role of governments {Figure(forum, "wtpf", "adopted/government")} was adopted at the policy forum of the ITU; for civil society no count is on record (AUD508).",
            $"A firm's constitution for its models: the issuer decides alone (AUD305), users can end only their own contract, and recourse is on record as {Value(In("anthropic-constitution"), "anthropic-management", "recourse")} (`EndableBy`, observation `recourse`).",
        ], "Whether a voice without a vote is worth having: those who use it.");
    }

    private static QuestionAnswer Levers()
    {
        var names = In("icann-board", "ietf");
        return new("Q11",
        [
            $"A standards room can address registrants, and what it says is {Word(Ceiling(names, "ietf-working-group", "protocols", "registrants", Today))}; by contract the ICANN Board's decision on generic names is {Word(Ceiling(names, "icann-directors", "names/gtld", "contracted-parties", Today))} on contracted parties (`Effect.AtMost`).",
            $"In the whole catalogue {Whole.Of("AUD403").Count()} bodies have a procedure and nobody whom their decisions bind (AUD403), and {Whole.Of("AUD402").Count()} levers are held over somebody who never authorised the holder (AUD402).",
        ], "Whether rough consensus failed on abuse, or was never meant for it.");
    }

    private static QuestionAnswer BlackBox()
    {
        var closed = In("anthropic-constitution");
        return new("Q12",
        [
            $"A closed model on record: inspectable {Value(closed, "anthropic-models", "inspectable")}, output measurable {Value(closed, "anthropic-models", "output-measurable")}. It can be governed by what it puts out, or by the compute beneath it (observations `inspectable`, `output-measurable`).",
            $"A standard to govern by is present for a web page ({Value(In("w3c"), "w3c-recommendation", "standard-present")}) and for certificates ({Value(In("ca-browser-forum"), "ca-browser-ballot", "standard-present")}), not for weights ({Value(In("open-weights"), "ai/weights", "standard-present")}) (observation `standard-present`).",
        ], "Whether measuring output suffices: evaluators, and there is no agreed test here.");
    }

    private static QuestionAnswer Weights()
    {
        var proposal = Catalogue.Find("ietf-for-weights");
        return new("Q13",
        [
            $"Interoperability needed: {Value(proposal.Model, "ai/weights/standards", "interoperability-needed")} for weights; {Value(In("ietf"), "ietf", "interoperability-needed")} for Internet protocols, {Value(In("w3c"), "w3c-recommendation", "interoperability-needed")} for the web (observation `interoperability-needed`).",
            $"Grants to the proposed body: {proposal.Part.Mandates.Count}. Nothing shared forces anybody to come (`Mandates`).",
        ], "Whether agents that talk to one another will create the need.");
    }

    private static QuestionAnswer Stacks()
    {
        var model = In("compute-chips", "open-weights");
        return new("Q14",
        [
            $"{Whole.Answer("Q14")!.Findings.Count(finding => finding.Code == "AUD405")} markets of the stack are concentrated: {List(Whole.Answer("Q14")!.Findings.Select(finding => finding.Subject).Order(StringComparer.OrdinalIgnoreCase))} (AUD405). Open standard between its parts: {Value(model, "ai/weights", "open-standard")}.",
            $"Of {model.Chokepoints.Count(chokepoint => chokepoint.Id.EndsWith("-hosted", StringComparison.Ordinal))} hosted model families {model.Observations.Count(observation => observation is { Name: "open-weights", Value: AttributeValue.Flag { Value: true } } && observation.About!.EndsWith("-hosted", StringComparison.Ordinal))} have open weights, so that what runs on one can be moved; the rest are islands (observation `open-weights`).",
            $"Over one asset, chips for buyers under control, two regimes already bind at once (AUD106, see Q16).",
        ], "Which components count as compatible is nowhere recorded, so that the number of pieces is not computed.");
    }
}
