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
            "Affiliation authorises nobody: a roll call with shares of firms or academics as evidence gives the same effects, party by party, as one without "
                + "(`RollCall.Evidence`, `Determination.Effects`).",
            $"{evidence.Count} figures of attendance or turnout are on record for {evidence.Select(finding => finding.Subject).Distinct().Count()} bodies whose decisions "
                + "reach somebody who gave no mandate (AUD102).",
        ], "Who sends whom, and what that does to a community: nobody has recorded it here. The narrower question, who has decisive control, is answered under Q9 and Q15.");
    }

    private static QuestionAnswer Suppliers()
    {
        var model = In("compute-chips");
        var markets = model.MarketConcentrations().OrderBy(market => market.Market, StringComparer.Ordinal);
        var suppliers = model.Chokepoints.Where(chokepoint => chokepoint.Id.StartsWith("hbm-", StringComparison.Ordinal) || chokepoint.Share is not null)
            .Select(chokepoint => model.FindParty(chokepoint.Controller)!).GroupBy(party => party.Region!).OrderBy(group => group.Key, StringComparer.Ordinal);
        var told = markets.Select(market =>
            $"{market.Market}, {Names(model, market.Shares.Select(share => share.Controller))} with {Percent(market.Shares[0].Share)}"
                + $" (index {Percent(market.Index)} of a monopoly)");
        return new("Q9",
        [
            "Markets: "
                + $"{List(told)} "
                + "(`MarketConcentrations`, AUD405).",
            "Suppliers by region: "
                + $"{List(suppliers.Select(group => $"{group.Key} {group.Count()} ({List(group.Select(party => party.DisplayName).Order(StringComparer.Ordinal))})"))}. Of the "
                + $"{model.MarketConcentrations().Count} markets, "
                + $"{model.MarketConcentrations().Count(market => market.Shares.GroupBy(share => model.FindParty(share.Controller)!.Region).Any(group => group.Count() > 1))} "
                + "have two suppliers on record in one region; of memory there are several (`Chokepoints`, `Party.Region`).",
            $"Countries with suppliers of AI: {Figure(model, "ai/compute", "countries-with-suppliers-before")} before, "
                + $"{Figure(model, "ai/compute", "countries-with-suppliers")} now, and for people in low- and middle-income countries a supplier's decision is still "
                + $"{Word(Ceiling(model, "nvidia-allocation", "ai/compute", "low-income-regions", Today))}: they have no chain to it (`Effect.AtMost`).",
        ], "Whether dependence is colonial, and whether a second pole lessens it: a reply says that it does.");
    }

    private static QuestionAnswer CivilSociety()
    {
        var powerless = Whole.Of("AUD306").ToList();
        var civil = powerless.Where(finding => finding.Message.Contains("civil-society", StringComparison.Ordinal)).ToList();
        var forum = In("itu-wtpf");
        return new("Q10",
        [
            $"In {powerless.Count} bodies some affected group has no vote that matters; in {civil.Count} of them civil society is such a group (AUD306).",
            $"Its votes inside ICANN: {Votes(In("empowered-community"), "empowered-community", StakeholderGroup.CivilSociety)} in the Empowered Community, "
                + $"{Votes(In("gnso-council"), "gnso-council", StakeholderGroup.CivilSociety)} in the GNSO Council. In the forum of the IGF there are "
                + $"{Votes(In("igf"), "igf-forum", StakeholderGroup.CivilSociety)}: nobody votes (`Seats`).",
            $"Proposals and adoptions are counted in {Whole.Model.Observations.Count(observation => observation.Name.StartsWith("proposals/", StringComparison.Ordinal))} "
                + $"body, and there for governments: at the policy forum of the ITU {Figure(forum, "wtpf", "adopted/government")} of "
                + $"{Figure(forum, "wtpf", "proposals/government")} adopted (AUD508). For civil society no count is on record.",
            "A firm's constitution for its models: the issuer decides alone (AUD305), users can end only their own contract; recourse: "
                + $"{YesNo(In("anthropic-constitution"), "anthropic-management", "recourse")} (`EndableBy`, observation `recourse`).",
        ], "Whether a voice without a vote is worth having: those who use it.");
    }

    private static QuestionAnswer Levers()
    {
        var names = In("icann-board", "ietf");
        return new("Q11",
        [
            $"A standards room can address registrants, and what it says is {Word(Ceiling(names, "ietf-working-group", "protocols", "registrants", Today))}; by contract "
                + $"the ICANN Board's decision on generic names is {Word(Ceiling(names, "icann-directors", "names/gtld", "contracted-parties", Today))} on contracted parties "
                + "(`Effect.AtMost`).",
            $"In the whole catalogue {Whole.Of("AUD403").Count()} bodies have a procedure and nobody whom their decisions bind (AUD403), and {Whole.Of("AUD402").Count()} "
                + "levers are held over somebody who never authorised the holder (AUD402).",
        ], "Whether rough consensus failed on abuse, or was never meant for it.");
    }

    private static QuestionAnswer BlackBox()
    {
        var closed = In("anthropic-constitution");
        return new("Q12",
        [
            $"A closed model on record: inspectable {YesNo(closed, "anthropic-models", "inspectable")}, output measurable "
                + $"{YesNo(closed, "anthropic-models", "output-measurable")}. It can be governed by what it puts out, or by the compute beneath it (observations `inspectable`, "
                + "`output-measurable`).",
            $"Is there a standard to govern by? For the web {YesNo(In("w3c"), "w3c-recommendation", "standard-present")}, for certificates "
                + $"{YesNo(In("ca-browser-forum"), "ca-browser-ballot", "standard-present")}, for weights {YesNo(In("open-weights"), "ai/weights", "standard-present")} "
                + "(observation `standard-present`).",
        ], "Whether measuring output suffices: evaluators, and there is no agreed test here.");
    }

    private static QuestionAnswer Weights()
    {
        var proposal = Catalogue.Find("ietf-for-weights");
        return new("Q13",
        [
            $"Must things work together? For weights {YesNo(proposal.Model, "ai/weights/standards", "interoperability-needed")}, for Internet protocols "
                + $"{YesNo(In("ietf"), "ietf", "interoperability-needed")}, for the web {YesNo(In("w3c"), "w3c-recommendation", "interoperability-needed")} (observation "
                + "`interoperability-needed`).",
            $"Grants to the proposed body: {proposal.Part.Mandates.Count}. Nothing shared forces anybody to come (`Mandates`).",
        ], "Whether agents that talk to one another will create the need.");
    }

    private static QuestionAnswer Stacks()
    {
        var model = In("compute-chips", "open-weights");
        var open = model.Observations.Where(observation => observation is { Name: "open-weights", Value: AttributeValue.Flag { Value: true } })
            .Where(observation => observation.About!.EndsWith("-hosted", StringComparison.Ordinal));
        return new("Q14",
        [
            $"{Whole.Answer("Q14")!.Findings.Count(finding => finding.Code == "AUD405")} markets of the stack are concentrated: "
                + $"{List(Whole.Answer("Q14")!.Findings.Select(finding => finding.Subject).Order(StringComparer.OrdinalIgnoreCase))} (AUD405). An open standard for weights: "
                + $"{YesNo(model, "ai/weights", "open-standard")} (observation `open-standard`).",
            $"Of {model.Chokepoints.Count(chokepoint => chokepoint.Id.EndsWith("-hosted", StringComparison.Ordinal))} hosted model families "
                + $"{open.Count()} "
                + "have open weights, so that what runs on one can be moved elsewhere (observation `open-weights`).",
            $"Over one asset, chips for buyers under control, two regimes already bind at once (AUD106, see Q16).",
        ], "Which components count as compatible is nowhere recorded, so that the number of pieces is not computed.");
    }
}
