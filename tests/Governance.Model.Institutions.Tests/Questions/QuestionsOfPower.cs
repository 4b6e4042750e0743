using Governance.Model.Institutions.Tests.Pages;
using static Governance.Model.Institutions.Tests.Questions.Telling;

namespace Governance.Model.Institutions.Tests.Questions;

/// <summary>Questions 8 to 14: who takes part, who supplies, what can be inspected.</summary>
internal static class QuestionsOfPower
{
    public static IEnumerable<QuestionAnswer> All => [Affiliation(), Suppliers(), CivilSociety(), Levers(), BlackBox(), Weights(), Stacks()];

    private static QuestionAnswer Affiliation()
    {
        var evidence = Whole.Of("AUD102").ToList();
        var board = In("icann-board");
        var proposal = new Proposal("icann-directors", "names/gtld", Power.Bind, [new EntityId("contracted-parties"), new EntityId("internet-users")]) { On = Today };
        var vote = new RollCall("icann-directors") { Others = Position.InFavour };
        var plain = board.Decide(proposal, vote).Effects;
        var adorned = board.Decide(proposal, vote with { Evidence = [new("Firms, as a share of those who took part", new Fraction(3, 4))] }).Effects;
        return new("Q8",
        [
            $"A vote of the ICANN Board with the share of firms among those who took part put beside it as evidence has {(adorned == plain ? "the same effects" : "other effects")} for each of "
                + $"{plain.Count} parties as the vote without (`RollCall.Evidence`, `Determination.Effects`): affiliation is shown, and authorises nobody.",
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
                + $" (a concentration of {(market.Known == 1 ? "" : "at least ")}{Percent(market.Index)} of a monopoly's)");
        return new("Q9",
        [
            "Markets: "
                + $"{List(told)} "
                + "(`MarketConcentrations`, AUD405).",
            "Suppliers on record, those of memory chips included, by region: "
                + $"{List(suppliers.Select(group => $"{PageWords.Region(group.Key)} {group.Count()} ({List(group.Select(party => party.DisplayName).Order(StringComparer.Ordinal))})"))}. Of the "
                + $"{model.MarketConcentrations().Count} markets "
                + $"{model.MarketConcentrations().Count(market => market.Shares.GroupBy(share => model.FindParty(share.Controller)!.Region).Any(group => group.Count() > 1))} "
                + "have two suppliers on record in one region; the shares in the market of memory are not on record (`Chokepoints`, `Party.Region`).",
            $"Countries with suppliers of AI: {Figure(model, "ai/compute", "countries-with-suppliers-before")} before, "
                + $"{Figure(model, "ai/compute", "countries-with-suppliers")} now, and for people in low- and middle-income countries a supplier's decision is "
                + $"{Word(Ceiling(model, "nvidia-allocation", "ai/compute", "low-income-regions", Today))} all the same, as they gave it no mandate (`Effect.AtMost`).",
        ], "Whether dependence is colonial, and whether a second pole lessens it: those who depend. A reply points to China as the second.");
    }

    private static QuestionAnswer CivilSociety()
    {
        var binding = Whole.Model.Mandates.Where(mandate => mandate.Power == Power.Bind && HasNoEnd(mandate)).Select(mandate => mandate.To).ToHashSet();
        var told = Whole.Model.Bodies.Where(body => body.Term.Until is null && (binding.Contains(body.Id) || (body.Of is { } owner && binding.Contains(owner))))
            .Where(body => Voting(body).Any() && Voting(body).All(seat => IsTold(Whole.Model, seat))).Select(body => body.Id.Value).ToHashSet(StringComparer.Ordinal);
        var powerless = Whole.Of("AUD306").Where(finding => told.Contains(finding.Subject)).ToList();
        var civil = powerless.Where(finding => finding.Message.Contains("civil-society", StringComparison.Ordinal)).ToList();
        var forum = In("itu-wtpf");
        return new("Q10",
        [
            $"Of {told.Count} bodies that somebody lets bind, and of which it is on record for which group each vote counts, {powerless.Count} leave a group that is affected without a vote "
                + $"that can matter; in {civil.Count} of them civil society is such a group (AUD306). Bodies with a vote of which that is not told are left out.",
            $"Its votes inside ICANN: {Votes(In("empowered-community"), "empowered-community", StakeholderGroup.CivilSociety)} in the Empowered Community, "
                + $"{Votes(In("gnso-council"), "gnso-council", StakeholderGroup.CivilSociety)} in the GNSO Council. The forum of the IGF has "
                + $"{Voting(In("igf").FindBody("igf-forum")!).Sum(seat => seat.Count)} seats with a vote (`Seats`).",
            $"How often proposals of one group are adopted is counted nowhere (`proposals/…`). At the policy forum of the ITU {Figure(forum, "wtpf", "opinions-adopted")} opinions "
                + $"were adopted and {Figure(forum, "wtpf", "drafts-not-endorsed")} draft was not, all by governments; by what group each was proposed is not on record.",
            "A firm's constitution for its models: the issuer decides alone (AUD305), users can end only their own contract; recourse: "
                + $"{YesNo(In("anthropic-constitution"), "anthropic-management", "recourse")} (`EndableBy`, observation `recourse`).",
        ], "Whether a voice without a vote is worth having: those who use it.");
    }

    private static QuestionAnswer Levers()
    {
        var names = In("icann-board", "ietf");
        return new("Q11",
        [
            $"What a standards room says to registrants is {Word(Ceiling(names, "ietf-working-group", "protocols", "registrants", Today))}. By contract "
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
                + $"{YesNo(closed, "anthropic-models", "output-measurable")}. What can be checked is what it puts out, and not how it comes to it (observations `inspectable`, "
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
            $"Grants to the proposed body: {proposal.Part.Mandates.Count}. Nothing on record makes anybody come (`Mandates`).",
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
                + "have open weights, so that their users can run them elsewhere (observation `open-weights`).",
            "Over one asset, chips for buyers under control, two regimes already bind at once (AUD106, see Q16).",
        ], "Which components count as compatible is nowhere recorded, so that the number of pieces is not computed.");
    }
}
