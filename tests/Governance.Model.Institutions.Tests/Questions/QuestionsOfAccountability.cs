using System.Globalization;
using static Governance.Model.Institutions.Tests.Questions.Telling;

namespace Governance.Model.Institutions.Tests.Questions;

/// <summary>Questions 15 to 21: capture, overlap, accountability, transition, bans, transparency, scope.</summary>
internal static class QuestionsOfAccountability
{
    private static readonly DateOnly Before = new(2016, 9, 30);

    private static readonly DateOnly After = new(2016, 10, 1);

    public static IEnumerable<QuestionAnswer> All => [Root(), Sovereigns(), Mechanisms(), Transition(), Bans(), Transparency(), QuestionOfScope.Answer];

    private static QuestionAnswer Root()
    {
        var model = In("root-zone", "compute-chips", "open-weights");
        var root = model.Capability("be-resolved-everywhere");
        var train = model.Capability("train-a-frontier-model");
        var use = model.Capability("use-an-open-model");
        return new("Q15",
        [
            $"With a root: to be resolved everywhere, registrants cannot do without {List(root.Binding().Single().Chokepoints.Select(id => Title(model.FindChokepoint(id)!.DisplayName)))}; "
                + $"the share of them without an alternative is {Percent(root.Exclusivity("root-zone").Share)}, as it is assumed that none of them can bring the world's resolvers along. "
                + "There is something to capture, and something to enforce with (`Binding`, `Exclusivity`).",
            $"Without one: for the use of an open model there are {use.CutSets().Total} sets of resources whose loss would end it, and losing every host leaves a way to "
                + $"{use.WayAround(new() { Lost = ["alibaba", "deepseek", "openai", "meta"] }).Count(access => access.HasWay)} of "
                + $"{use.WayAround(ChokepointOptions.Default).Count} classes. There is neither (`CutSets`, `WayAround`).",
            "In between, training at the frontier. Whatever is spent, it ends where all of these are lost: "
                + $"{string.Join("; or all of these: ", train.CutSets().Select(set => List(set.Select(member => model.FindChokepoint(member.Player.Id)!.DisplayName))))}. How many resources a class "
                + $"cannot do without depends on what it can spend, which is assumed: {List(train.Binding().Select(binding => $"{Name(model, binding.Party)} {binding.Chokepoints.Count}"))} "
                + "(`CutSets`, `Binding`).",
        ], "Harder or easier: the same absence that spares AI a capture denies its regulators a lever. Which matters more is not computed.");
    }

    private static QuestionAnswer Sovereigns()
    {
        var overlaps = Whole.Of("AUD106").ToList();
        var states = Whole.Model.Parties.Where(party => party.Kind == PartyKind.State).Select(party => party.Id).ToHashSet();
        var sovereign = overlaps.Where(finding => finding.Concerns.Count(states.Contains) >= 2).ToList();
        var nvidia = Whole.Model.Mandates.Where(mandate => mandate.From == "nvidia" && mandate.By == Instrument.Statute && HasNoEnd(mandate)).Select(mandate => mandate.To).Distinct().Order();
        return new("Q16",
        [
            $"{overlaps.Count} overlaps of mandates to bind one party on one matter in the whole catalogue, {sovereign.Count} of them between states: "
                + $"{string.Join("; ", sovereign.Select(finding => finding.Message.TrimEnd('.')))} (AUD106).",
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
            var names = mandate.EndableBy.Select(id => Name(model, id)).ToList();
            var ends = names.Count switch { 0 => "nobody on record", 1 => names[0], _ => mandate.EndableTogether ? $"{List(names)}, only together" : $"{string.Join(" or ", names)}, each alone" };
            var force = mandate.Power == Power.Bind ? "binds" : "advises";
            return $"| {Name(model, mandate.From)} | {Name(model, mandate.To)} | {force} | {(mandate.Term == default ? "no dates on record" : mandate.Term)} | {ends} |";
        }

        string[] mechanisms = ["irp-before-2016", "irp-since-2016", "icann-to-empowered-community", "icann-under-california-courts", "oversight-board-charter",
            "oversight-board-recommendations", "asa-adjudication"];
        return new("Q17",
        [
            "Who answers, to whom, with what force, and who can end it, alone or together (`Mandate.EndableBy`, `EndableTogether`). A grant that only passes on a power over others is left "
                + "out: its grantor answers to nobody by it (`OnlyPassesOn`).",
            "",
            "| Answers | To whom | Force | In force | Who can end it |",
            "|---|---|---|---|---|",
            .. mechanisms.Where(id => !model.Mandates.Single(mandate => mandate.Id == id).OnlyPassesOn).Select(Told),
            "",
            "A public meeting of ICANN is no lever: for ICANN itself its conclusions are "
                + $"{Word(Ceiling(In("icann-board"), "icann-public-session", "names", "icann", Today))} (`Effect.AtMost`). A firm's own constitution has no second party to "
                + $"which it answers: the firm gave {In("anthropic-constitution").Mandates.Count(mandate => mandate.From == "anthropic")} mandates (`Mandates`).",
            $"In the whole catalogue the accountable party alone holds the trigger in {Whole.Of("AUD107").Count()} mandates (AUD107), and {Whole.Of("AUD206").Count()} "
                + "duties have nobody who could act on a breach (AUD206).",
            $"Governments and militaries held to account for AI: {YesNo(In("ai-summits"), "ai", "states-accountable")} (observation `states-accountable`, from the reply).",
        ], "Whether a mechanism that could bite does: somebody has to use it. A reply disputes the word \"performative\".");
    }

    private static QuestionAnswer Transition()
    {
        var model = In("ntia", "empowered-community", "irp", "alac", "pti-iana", "root-zone");
        string At(string body, string matter) => $"before: {AtMost(model, body, matter, "icann", Before)}; after: {AtMost(model, body, matter, "icann", After)}";
        var community = model.Game("empowered-community", new() { QuestionType = "approve-fundamental-bylaw", Outside = Position.Abstaining });
        List<Mandate> Granted(DateOnly on) => [.. model.Mandates.Where(mandate => mandate.Power == Power.Bind && mandate.Term.Contains(on) && !(mandate.Revoked?.On <= on))];
        var (old, now) = (Granted(Before), Granted(After));
        string Over(List<Mandate> these, List<Mandate> others) => Names(model, Overseers(these).Except(Overseers(others)));
        string Gave(List<Mandate> these, List<Mandate> others) => Names(model, these.Select(mandate => mandate.From).Except(others.Select(mandate => mandate.From)).Order());
        string Users(List<Mandate> these) => these.Count(mandate => mandate.From == "internet-users").ToString(CultureInfo.InvariantCulture);
        string Grants(List<Mandate> these, List<Mandate> others) =>
            string.Join("; ", these.Except(others).GroupBy(mandate => mandate.To).OrderBy(group => group.Key).Select(group =>
                $"to {Name(model, group.Key)} (from {Names(model, group.Select(mandate => mandate.From).Distinct().Order())})"));
        return new("Q18",
        [
            $"What a decision could be for ICANN on {Before:yyyy-MM-dd} and on {After:yyyy-MM-dd}. The agency's approval of changes to the root, {At("ntia-root-approval", "names/root")}. "
                + $"The Empowered Community on accountability, {At("empowered-community", "accountability")} (`Proposal.On`, `Effect.AtMost`; AUD104).",
            $"Whom ICANN itself let bind it. Removed: {Over(old, now)}. Added: {Over(now, old)} (`Mandates`, `Term`).",
            $"Principals, which are those who gave a mandate to bind. Removed: {Gave(old, now)}. Added: {Gave(now, old)}. The mandates that ended went {Grants(old, now)}; those that began went "
                + $"{Grants(now, old)} (`Mandates`, `Term`).",
            $"Mandates to bind that users of the Internet gave: {Users(old)} before, {Users(now)} after (`Mandates`, `Term`).",
            $"Contracted parties sit in the Empowered Community through the GNSO: firms hold {Votes(model, "empowered-community", StakeholderGroup.PrivateSector)} votes "
                + $"there, which {(community.Group(Enumerable.Repeat("gnso", 1)).BlocksAlone ? "is" : "is not")} a veto, and their contract with ICANN went on (`Seats`, `Group`).",
            $"States held {Votes(model, "ntia-root-approval", StakeholderGroup.Government)} votes on the root through the agency of one of them, and hold "
                + $"{Votes(model, "empowered-community", StakeholderGroup.Government)} in the Empowered Community through the GAC (`Seats`).",
        ], "Triumph or capture: one overseer was replaced by others, and no new electorate came with them. What to call that is left to the reader.");
    }

    /// <summary>Whom ICANN lets bind it by these mandates.</summary>
    private static IEnumerable<EntityId> Overseers(List<Mandate> mandates) =>
        mandates.Where(mandate => mandate.From == "icann" && !mandate.OnlyPassesOn).Select(mandate => mandate.To).Distinct().Order();

    private static QuestionAnswer Bans()
    {
        var model = In("open-weights");
        var dark = model.GoDark("qwen-hosted", "deepseek-hosted", "gpt-hosted");
        return new("Q19",
        [
            $"With every hosted service gone, {dark.Dark.Count} of {dark.Access.Count} uses go dark and {dark.Access.Count(access => access.HasWay)} find a way; "
                + $"{dark.Access.Count(access => access.MustSwitch)} must pay to switch (`GoDark`).",
        ], $"How many holders of copies no single jurisdiction reaches: nobody counts them. The catalogue assumes {Figure(model, "ai/weights", "holders-out-of-reach")} (parameter "
            + "`holders-out-of-reach` of `open-weights`), so that something is left outside a ban is its assumption, and no result. Whether regulation will try, and at what cost to liberty it could succeed: full closure would take control of every device.");
    }

    private static QuestionAnswer Transparency()
    {
        int Count(string name, bool value) => Catalogue.Model.Observations
            .Count(observation => observation.Name == name && observation.Value is AttributeValue.Flag flag && flag.Value == value);
        return new("Q20",
        [
            $"Process transparent: {Count("process-transparent", true)} times yes, {Count("process-transparent", false)} times no. Model interpretable: "
                + $"{Count("model-interpretable", true)} times yes, {Count("model-interpretable", false)} time no (observations).",
            "An open process does not make the model readable. One case is on record: the issuer of a model's constitution publishes it (process transparent: "
                + $"{YesNo(Catalogue.Model, "anthropic-management", "process-transparent")}), and the model cannot be read (interpretable: "
                + $"{YesNo(Catalogue.Model, "anthropic-models", "model-interpretable")}). Of the other direction, a model that can be read out of a closed process, there is no case on record.",
        ], "How much of a model must be understood before a meeting about it means anything: interpretability research.");
    }
}
