using Governance.Model.Institutions.Tests.Pages;
using static Governance.Model.Institutions.Tests.Questions.Telling;

namespace Governance.Model.Institutions.Tests.Questions;

/// <summary>Questions 1 to 7: which design, which scope, who pays and who decides.</summary>
internal static class QuestionsOfDesign
{
    private static readonly string[] Regimes = ["eu-ai-act", "us-ai-regime", "china-ai-regime", "export-controls"];

    public static IEnumerable<QuestionAnswer> All => [OneBody(), Layers(), Harm(), Creep(), Summits(), Capture(), Capital()];

    private static QuestionAnswer OneBody()
    {
        var agency = In("iaea-for-ai");
        var affected = agency.Stakes.Where(stake => stake.Matter.Path.EndsWith("/safeguards", StringComparison.Ordinal)).ToList();
        var bound = affected.Where(stake => Ceiling(agency, "ai-agency-board", stake.Matter.Path, stake.Party.Value, Today) == OutcomeKind.Binding).ToList();
        var states = In(Regimes);
        var statutes = states.Mandates.Where(mandate => mandate is { Power: Power.Bind } && mandate.By == Instrument.Statute
            && states.FindParty(mandate.From)?.Group == StakeholderGroup.PrivateSector)
            .Select(mandate => mandate.From).Distinct().Order().ToList();
        var labs = agency.Capability("train-a-frontier-model").Binding().Single(binding => binding.Party == "frontier-labs").Chokepoints;
        var names = In("icann-board", "root-zone");
        var lost = names.GoDark("icann-directors");
        var weights = agency.Capability("use-an-open-model").Binding().SelectMany(binding => binding.Chokepoints).Count();
        return new("Q1",
        [
            $"One agency after the model of the atomic one (`iaea-for-ai`): of {affected.Count} affected parties "
                + $"({Names(agency, affected.Select(stake => stake.Party).Distinct())}) it binds {bound.Count} today, because nobody has ratified a statute. It would bind each "
                + "state that does, and no other (`Decide`, effect on each party).",
            $"The distributed design that there is (European Union, United States, China, export controls): {statutes.Count} firms and classes of firms are bound by some "
                + $"statute: {Names(states, statutes)} (`Mandates`).",
            $"What one agency could hold on to: frontier laboratories cannot do without {labs.Count} resources "
                + $"({List(labs.Select(id => agency.FindChokepoint(id)!.DisplayName))}); users of open weights cannot do without {weights} (`Capability(...).Binding()`): nobody can "
                + "withhold a copy that was made.",
            "What stops with one body: without the ICANN Board nobody can decide any more on what it holds: "
                + $"{Names(lost.Chokepoints.Select(each => Title(names.FindChokepoint(each.Chokepoint)!.DisplayName)))}. In the model these rest on it: "
                + $"{List(lost.Capabilities.Select(id => Title(names.FindCapability(id)!.DisplayName)))} (`GoDark`, AUD404). What was decided stays: operators run what is signed, and nothing "
                + "on record makes a recognition or an accreditation lapse. It is changes and new entries that cannot be had.",
        ], "Whether states would ratify, and which losses weigh more: states and those who bear the loss.");
    }

    private static QuestionAnswer Layers()
    {
        var model = In("icann-board");
        var matters = (string[])["names/root", "names/gtld", "names/content", "ai/weights", "ai/applications"];
        var both = Catalogue.Model.Mandates.Where(mandate => mandate.Power == Power.Bind && HasNoEnd(mandate) && Covers(mandate, "ai/weights") && Covers(mandate, "ai/applications")).ToList();
        var above = both.Where(mandate => !mandate.Over.Over.IsEmpty).ToList();
        return new("Q2",
        [
            "For contracted parties a decision of the ICANN Board can be at most: "
                + $"{List(matters.Select(matter => $"{Word(Ceiling(model, "icann-directors", matter, "contracted-parties", Today))} on {matter}"))} (`Effect.AtMost`).",
            $"Weights lie in the layer '{LayerOf("ai/weights")}', applications in '{LayerOf("ai/applications")}', compute in '{LayerOf("ai/compute")}'. Of "
                + $"{Catalogue.Model.Mandates.Count} mandates in the catalogue {both.Count} bind, have no end on record and cover weights and applications in one grant: "
                + $"{above.Count} over a matter above both, given to {Names(Catalogue.Model, Holders(above))}, and {both.Count - above.Count} over everything, given to "
                + $"{Names(Catalogue.Model, Holders(both.Except(above)))}. One body for both needs no second grant from the same party; it needs one from each party that "
                + "it would bind (`Mandates`, `Scope.Covers`).",
        ], "In which layer a matter lies: whoever wrote the catalogue has said so.");
    }

    private static QuestionAnswer Harm()
    {
        var ietf = In("ietf");
        var group = ietf.FindBody("ietf-working-group")!;
        var exposed = ietf.Audit(new() { About = Catalogue.Find("ietf").Part }).Of("AUD201").Select(finding => new EntityId(finding.Subject)).Distinct();
        return new("Q3",
        [
            $"Bearing loss in the protocols of the IETF without having given a mandate: {Names(ietf, exposed)} (AUD201).",
            $"A working group decides by {group.Procedures.Single().Name!.ToLowerInvariant()}: its chairs find that every objection was answered, and count no heads. Anybody may "
                + "take part, so that for whom it speaks is not on record, and no group's power in it is computed (`Seats`).",
            $"Does the rule take notice of harm? {PageWords.Capital(YesNo(ietf, "ietf-working-group", "rule-reads-harm"))}: it takes notice of objections by those who take part "
                + $"(observation `rule-reads-harm`). For users of the Internet its decisions are {Word(Ceiling(ietf, "ietf-working-group", "protocols", "internet-users", Today))} "
                + "(`Effect.AtMost`).",
        ], "Whether function without fairness is enough where harm is immediate: those harmed, and whoever answers to them.");
    }

    private static QuestionAnswer Creep()
    {
        var records = CatalogueReplay.Names.Select(name => CatalogueReplay.Read(name)).ToList();
        var outside = records.Sum(file => file.Audit().Of("AUD103").Count());
        var doctrine = In("running-code-primacy").Mandates.Single(mandate => mandate.Id == "running-code-mandate").Over;
        return new("Q4",
        [
            $"Of {records.Sum(file => file.Proposals.Count)} recorded decisions, {outside} claim to bind somebody in a matter that the mandate given to the body leaves out (AUD103).",
            "Reasons can lie outside a mandate where the matter lies inside it. So the catalogue sums up the report of a meeting (observation `reason-outside-mandate`): "
                + $"{Value(In("icann-board"), "names/gtld/xxx", "reason-outside-mandate")}",
            $"A doctrine draws the line for registers of numbers: {doctrine.Over.Count} matters are theirs, {doctrine.Except.Count} are not "
                + $"({List(doctrine.Except.Select(matter => matter.Path["numbers/".Length..]))}) (`Mandate.Over`).",
        ], "Why directors voted as they did: a reader of the minutes.");
    }

    private static QuestionAnswer Summits()
    {
        var summits = In("ai-summits");
        string Years(GovernanceModel model, string body) => $"{Figure(model, body, "years-without-binding-output")} years";
        var signed = (string[])["bletchley-summit", "paris-summit", "new-delhi-summit"];
        string[] four = ["bletchley-summit", "seoul-summit", "paris-summit", "new-delhi-summit"];
        return new("Q5",
        [
            $"World summit: negotiated mandate {YesNo(In("wsis"), "wsis-summit", "negotiated-mandate")}, {Years(In("wsis"), "wsis-summit")} without a binding result. AI "
                + $"summits: negotiated mandate {YesNo(summits, "new-delhi-summit", "negotiated-mandate")}, {Years(summits, "new-delhi-summit")} (observations "
                + "`negotiated-mandate`, `years-without-binding-output`).",
            $"Signatures: {List(signed.Select(body => $"{Figure(summits, body, "signatures")} at {Name(summits, body)}"))}; each text is consensus among those who signed "
                + "and no decision for the rest (`DecideAll`).",
            "Revenue of its own: "
                + $"{List(four.Select(body => YesNo(summits, body, "recurrent-revenue")).Distinct())} "
                + $"for all four summits, {YesNo(In("icann-board"), "icann", "recurrent-revenue")} for ICANN (observation `recurrent-revenue`).",
        ], "Whether the one repeats the other. One judgement is on record, that of a reply, in the words of the catalogue and not its own (observation `judgement/Q5`): "
            + $"{Value(summits, "ai", "judgement/Q5")}.");
    }

    private static QuestionAnswer Capture()
    {
        var community = In("empowered-community");
        var game = community.Game("empowered-community", new() { QuestionType = "approve-fundamental-bylaw", Outside = Position.Abstaining });
        var council = In("gnso-council");
        var advisory = In("igf").Game("igf-advisory-group", new() { Outside = Position.Objecting });
        var board = In("icann-board").Game("icann-directors", new() { Matter = "names/root" });
        var worth = board.Banzhaf().Select(power => power.Normalised).Distinct().ToList();
        string Directors(Player player) => $"{player.Count} {NamedBy(player.Id)} ({(board.Group([player.Id]).BlocksAlone ? "can" : "cannot")} block{(player.Count > 1 ? " together" : "")})";
        return new("Q6",
        [
            $"Empowered Community, fundamental bylaws, with the groups that the catalogue judges the five to belong to: {Groups(community, "empowered-community", game)}; the smallest coalition that carries has "
                + $"{game.MinimalWinning().Min(coalition => coalition.Size)} (`Game`, `Group`, `MinimalWinning`).",
            $"ICANN Board, {board.Players.Sum(player => player.Count)} votes: {List(board.Players.OrderByDescending(player => player.Count).Select(Directors))}. Each vote has "
                + $"{List(worth.Select(share => share.ToString()))} of the Banzhaf power (`Game`, `Group`, `Banzhaf`).",
            $"GNSO Council, ordinary questions: {Groups(council, "gnso-council", council.Game("gnso-council"))} (`Game`, `Group`).",
            $"Advisory group of the IGF: {advisory.Players.Sum(player => player.Count)} seats by consensus, on a programme; {advisory.CheapestBlocking()!.Size} of them can "
                + "stop it. Who holds them is not on record, so that no power of a group is computed (`CheapestBlocking`).",
            $"In the whole catalogue one group decides alone in {Whole.Of("AUD303").Select(finding => finding.Subject).Distinct().Count()} bodies, and one seat or party in "
                + $"{Whole.Of("AUD305").Select(finding => finding.Subject).Distinct().Count()} bodies and chokepoints (AUD303, AUD305).",
        ], "What money, staff and expertise do behind the seats; and no figure here is a verdict on \"multistakeholder\" as such.");
    }

    /// <summary>Whose choice a director is, by the id of the seats.</summary>
    private static string NamedBy(string seats) => seats switch
    {
        "nomcom-directors" => "of the Nominating Committee",
        "aso-directors" => "of the ASO",
        "ccnso-directors" => "of the ccNSO",
        "gnso-directors" => "of the GNSO",
        "at-large-director" => "of At-Large",
        "president" => "president by office",
        _ => throw new ArgumentOutOfRangeException(nameof(seats), seats, "Nobody told whose choice this director is."),
    };

    private static QuestionAnswer Capital()
    {
        var model = In("compute-chips");
        var entry = Figure(model, "train-a-frontier-model", "capital-to-enter");
        var wants = model.FindCapability("train-a-frontier-model")!.WantedBy;
        var local = model.Capability("run-a-model-locally").WayAround(ChokepointOptions.Default);
        return new("Q7",
        [
            $"With the {PageWords.Number(entry)} million USD that are assumed to be needed, {wants.Count(want => want.Budget >= entry)} of {wants.Count} classes can train at the frontier: "
                + $"{Names(model, wants.Where(want => want.Budget >= entry).Select(want => want.Party))} (`Capability.WantedBy`, `capital-to-enter`). These are firms and states, and nobody "
                + "else is left.",
            $"To run a model whose weights are out, {local.Count(access => access.HadWay)} of {local.Count} classes can: "
                + $"{Names(model, local.Where(access => access.HadWay).Select(access => access.Party))}. There others than firms and states are left (`WayAround`).",
        ], "Every sum here is a parameter that nobody has measured; change it with `Institution.With` and the answer follows.");
    }

    private static string LayerOf(string matter) => Declared(matter).Layer.ToString()!.ToLowerInvariant();

    private static Matter Declared(string matter) => Catalogue.Model.Matters.Single(each => each.Path == matter);

    /// <summary>Whether a grant covers a matter in the layer in which it lies: a grant over <c>ai</c>, or over everything, covers weights too.</summary>
    private static bool Covers(Mandate mandate, string matter) => mandate.Over.Covers(Declared(matter));

    private static IEnumerable<EntityId> Holders(IEnumerable<Mandate> mandates) => mandates.Select(mandate => mandate.To).Distinct().Order();
}
