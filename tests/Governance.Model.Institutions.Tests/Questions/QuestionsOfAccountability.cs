using static Governance.Model.Institutions.Tests.Questions.Telling;

namespace Governance.Model.Institutions.Tests.Questions;

/// <summary>Questions 15 to 21: capture, overlap, accountability, transition, bans, transparency, scope.</summary>
internal static class QuestionsOfAccountability
{
    private static readonly DateOnly Before = new(2016, 9, 30);

    private static readonly DateOnly After = new(2016, 10, 1);

    public static IEnumerable<QuestionAnswer> All => [Root(), Sovereigns(), Mechanisms(), Transition(), Bans(), Transparency(), HammerOrScalpel()];

    private static QuestionAnswer Root()
    {
        var model = In("root-zone", "compute-chips", "open-weights");
        var root = model.Capability("be-resolved-everywhere");
        var train = model.Capability("train-a-frontier-model");
        var use = model.Capability("use-an-open-model");
        return new("Q15",
        [
            $"With a root: to be resolved everywhere, registrants cannot do without {List(root.Binding().Single().Chokepoints)}; the share of them without an alternative "
                + $"is {Percent(root.Exclusivity("root-zone").Share)}. There is something to capture, and something to enforce with (`Binding`, `Exclusivity`).",
            $"Without one: for the use of an open model there are {use.CutSets().Total} cut sets, and losing every host leaves a way to "
                + $"{use.WayAround(new() { Lost = ["alibaba", "deepseek", "openai", "meta"] }).Count(access => access.HasWay)} of "
                + $"{use.WayAround(ChokepointOptions.Default).Count} classes. There is neither (`CutSets`, `WayAround`).",
            "In between, training at the frontier: whatever is spent, it ends with "
                + $"{List(train.CutSets().Select(set => $"the loss of {List(set.Select(member => member.Player.Id))}"))}; what binds depends on the class: "
                + $"{List(train.Binding().Select(binding => $"{Name(model, binding.Party)} {binding.Chokepoints.Count}"))} (`CutSets`, `Binding`).",
        ], "Harder or easier: the same absence that spares AI a capture denies its regulators a lever. Which matters more is not computed.");
    }

    private static QuestionAnswer Sovereigns()
    {
        var overlaps = Whole.Of("AUD106").ToList();
        var states = Whole.Model.Parties.Where(party => party.Kind == PartyKind.State).Select(party => party.Id).ToHashSet();
        var sovereign = overlaps.Where(finding => finding.Concerns.Count(states.Contains) >= 2).ToList();
        var nvidia = Whole.Model.Mandates.Where(mandate => mandate.From == "nvidia" && mandate.By == Instrument.Statute).Select(mandate => mandate.To).Distinct().Order();
        return new("Q16",
        [
            $"{overlaps.Count} overlaps of mandates to bind one party on one matter in the whole catalogue, {sovereign.Count} of them between states: "
                + $"{string.Join(" ", sovereign.Select(finding => finding.Message))} (AUD106)",
            "A firm under several states by statute: NVIDIA, bound by "
                + $"{Names(Whole.Model, nvidia)} "
                + "(`Mandates`).",
        ], "An overlap is no conflict yet; whose order yields is for diplomats and courts.");
    }

    private static QuestionAnswer Mechanisms()
    {
        var model = Catalogue.Model;
        string Told(string id)
        {
            var mandate = model.Mandates.Single(each => each.Id == id);
            var ends = mandate.EndableBy.IsEmpty ? "nobody on record" : Names(model, mandate.EndableBy);
            var force = mandate.Power == Power.Bind ? "binds" : "advises";
            return $"| {Name(model, mandate.From)} | {Name(model, mandate.To)} | {force} | {(mandate.Term == default ? "no dates on record" : mandate.Term)} | {ends} |";
        }

        string[] mechanisms = ["irp-before-2016", "irp-since-2016", "icann-to-empowered-community", "icann-under-california-courts", "oversight-board-charter",
            "oversight-board-recommendations", "asa-adjudication"];
        return new("Q17",
        [
            "Who answers, to whom, with what force, and who can end it (`Mandate.EndableBy`):",
            "",
            "| Answers | To whom | Force | In force | Who can end it |",
            "|---|---|---|---|---|",
            .. mechanisms.Select(Told),
            "",
            "A public meeting of ICANN is no lever: for ICANN itself its conclusions are "
                + $"{Word(Ceiling(In("icann-board"), "icann-public-session", "names", "icann", Today))} (`Effect.AtMost`). A firm's own constitution has no second party: "
                + $"{In("anthropic-constitution").Mandates.Count(mandate => mandate.From == "anthropic")} mandates come from the firm (`Mandates`).",
            $"In the whole catalogue the accountable party alone holds the trigger in {Whole.Of("AUD107").Count()} mandates (AUD107), and {Whole.Of("AUD206").Count()} "
                + "duties have nobody who could act on a breach (AUD206).",
            $"Governments and militaries held to account for AI: {YesNo(In("ai-summits"), "ai", "states-accountable")} (observation `states-accountable`, from the reply).",
        ], "Whether a mechanism that could bite does: somebody has to use it. A reply disputes the word \"performative\".");
    }

    private static QuestionAnswer Transition()
    {
        var model = In("ntia", "empowered-community", "alac");
        string At(string body, string matter, string party) =>
            $"{Word(Ceiling(model, body, matter, party, Before))} before, {Word(Ceiling(model, body, matter, party, After))} after";
        var community = model.Game("empowered-community", new() { QuestionType = "approve-fundamental-bylaw", Outside = Position.Abstaining });
        int Users(DateOnly on) => model.Mandates.Count(mandate => mandate.From == "internet-users" && mandate.Power == Power.Bind && mandate.Term.Contains(on));
        return new("Q18",
        [
            $"On {Before:yyyy-MM-dd} and {After:yyyy-MM-dd}, for ICANN: the agency's approval of changes to the root, {At("ntia-root-approval", "names/root", "icann")}; "
                + $"the Empowered Community on accountability, {At("empowered-community", "accountability", "icann")} (`Proposal.On`, `Effect.AtMost`; AUD104).",
            $"Mandates to bind that users of the Internet gave: {Users(Before)} before, {Users(After)} after (`Mandates`, `Term`).",
            $"Contracted parties sit in the Empowered Community through the GNSO: firms hold {Votes(model, "empowered-community", StakeholderGroup.PrivateSector)} votes "
                + $"there, which {(community.Group(Enumerable.Repeat("gnso", 1)).BlocksAlone ? "is" : "is not")} a veto, and their contract with ICANN went on (`Seats`, `Group`).",
            $"States held {Votes(model, "ntia-root-approval", StakeholderGroup.Government)} votes on the root through the agency of one of them, and hold "
                + $"{Votes(model, "empowered-community", StakeholderGroup.Government)} in the Empowered Community through the GAC (`Seats`).",
        ], "Triumph or capture: a principal was replaced without a new electorate. What to call that is left to the reader.");
    }

    private static QuestionAnswer Bans()
    {
        var model = In("open-weights");
        var dark = model.GoDark("qwen-hosted", "deepseek-hosted", "gpt-hosted");
        return new("Q19",
        [
            $"Holders out of reach of any one jurisdiction: at least {Figure(model, "ai/weights", "holders-out-of-reach")} (parameter of `open-weights`; nobody counts).",
            $"With every hosted service gone, {dark.Dark.Count} of {dark.Access.Count} uses go dark and {dark.Access.Count(access => access.HasWay)} find a way; "
                + $"{dark.Access.Count(access => access.MustSwitch)} must pay to switch (`GoDark`).",
        ], "Whether regulation will try, and at what cost to liberty it could succeed: full closure would take control of every device.");
    }

    private static QuestionAnswer Transparency()
    {
        int Count(string name, bool value) => Catalogue.Model.Observations
            .Count(observation => observation.Name == name && observation.Value is AttributeValue.Flag flag && flag.Value == value);
        return new("Q20",
        [
            $"Process transparent: {Count("process-transparent", true)} times yes, {Count("process-transparent", false)} times no. Model interpretable: "
                + $"{Count("model-interpretable", true)} times yes, {Count("model-interpretable", false)} time no (observations).",
            "Neither implies the other: the issuer of a model's constitution publishes it (process transparent: "
                + $"{YesNo(Catalogue.Model, "anthropic-management", "process-transparent")}), and the model cannot be read (interpretable: "
                + $"{YesNo(Catalogue.Model, "anthropic-models", "model-interpretable")}).",
        ], "How much of a model must be understood before a meeting about it means anything: interpretability research.");
    }

    private static QuestionAnswer HammerOrScalpel()
    {
        string Told(string institution)
        {
            var found = In(institution).Audit().Answer("Q21")!.Findings;
            var uncovered = found.Where(finding => finding.Code == "AUD201").Select(finding => finding.Subject).Distinct().Count();
            return $"| {Catalogue.Find(institution).Name} | {uncovered} | {found.Count(finding => finding.Code == "AUD106")} |";
        }

        return new("Q21",
        [
            "Parties that bear loss without a mandate, and overlaps, for each design with all that it rests on (AUD201, AUD106):",
            "",
            "| Design | Uncovered parties | Overlaps |",
            "|---|---|---|",
            .. ((string[])["icann-board", "iaea-for-ai", "eu-ai-act", "us-ai-regime", "china-ai-regime", "export-controls"]).Select(Told),
        ], "Numbers of parties are no weights of harm. Who weighs harm, and how, decides between the hammer and the scalpel.");
    }
}
