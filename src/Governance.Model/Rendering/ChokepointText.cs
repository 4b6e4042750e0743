using System.Text;

namespace Governance.Model.Rendering;

/// <summary>A report on chokepoints as plain text.</summary>
internal sealed class ChokepointText
{
    private const int MostListed = 12;

    private readonly ChokepointReport report;
    private readonly StringBuilder text = new();

    private ChokepointText(ChokepointReport report) => this.report = report;

    /// <summary>The text; lines end in LF.</summary>
    public static string Of(ChokepointReport report)
    {
        var writing = new ChokepointText(report);
        writing.Head();
        foreach (var capability in report.Capabilities)
        {
            writing.Capability(capability);
        }

        writing.Controls();
        writing.Markets();
        writing.Darkness();
        return writing.text.ToString();
    }

    private void Head()
    {
        text.AppendLineFeed($"CHOKEPOINTS{(report.Model.Name is { } name ? $" — {name}" : "")}");
        text.AppendLineFeed($"{Words.Plural(report.Model.Chokepoints.Count, "chokepoint")}, {Words.Plural(report.Controls.Select(control => control.Controller).Distinct().Count(), "controller")}, "
            + $"{(report.Capabilities.Count == 1 ? "1 capability" : $"{Words.Of(report.Capabilities.Count)} capabilities")}{(report.Options.Budget is { } budget ? $"; everyone can spend {Words.Of(budget)}" : "")}.");
    }

    private void Capability(CapabilityReport capability)
    {
        text.AppendLineFeed();
        text.AppendLineFeed($"Capability: {capability.Capability.DisplayName}");
        foreach (var access in capability.Access)
        {
            text.AppendLineFeed($"  {Who(access.Party, access.Heads)}: {AccessWords.Now(access, capability.Capability.Unit)}");
            Structure(capability.Structures.First(structure => structure.Party == access.Party), access.HadWay);
        }

        if (capability.Access.IsEmpty)
        {
            text.AppendLineFeed("  Nobody is said to want it. By any route, at any cost:");
            Structure(capability.Structures[0], hadWay: true);
        }

        text.AppendLineFeed($"  Whatever is spent, {(capability.SinglePointsOfFailure.IsEmpty ? "no single loss ends it" : $"it ends with the loss of any one of: {Words.List(capability.SinglePointsOfFailure, MostListed)}")}.");
        Excluded(capability);
    }

    private void Structure(CapabilityStructure structure, bool hadWay)
    {
        if (!hadWay)
        {
            return;
        }

        text.AppendLineFeed(structure.Binding.IsEmpty ? "    Can do without any one chokepoint." : $"    Cannot do without {Words.List(structure.Binding, MostListed)}.");
        if (structure.SmallestCut is { } cut)
        {
            var counts = structure is { PathSets: { } paths, CutSets: { } cuts } ? $"Minimal sets that suffice: {Words.Of(paths)}; minimal sets whose loss ends it: {Words.Of(cuts)}, the smallest" : "The smallest set whose loss ends it:";
            text.AppendLineFeed($"    {counts} {Words.List(cut.Coalition.Select(member => member.Player.Id), MostListed)}.");
        }

        if (structure.Importance?.Any(entry => entry.Value.Sign > 0) == true)
        {
            text.AppendLineFeed($"    Importance (Birnbaum): {string.Join("; ", Some([.. structure.Importance.Where(entry => entry.Value.Sign > 0).OrderByDescending(entry => entry.Value).Select(entry => $"{entry.Player.Id} {Words.Percent(entry.Value)}")]))}.");
        }

        if (structure is { Power: { } power, PowerConcentration: { Sign: > 0 } concentration })
        {
            text.AppendLineFeed($"    Control (Banzhaf): {string.Join("; ", Some([.. power.Where(entry => entry.Share.Sign > 0).Select(entry => $"{entry.Controller} {Words.Percent(entry.Share)}")]))}. Concentration {Points(concentration)}.");
        }

        if (structure.Remark is { } remark)
        {
            text.AppendLineFeed($"    Not computed: {remark}");
        }
    }

    private void Excluded(CapabilityReport capability)
    {
        var entries = capability.Exclusivity.Where(entry => entry.WithoutAlternative.Sign > 0).OrderByDescending(entry => entry.Share).Select(entry =>
            $"{entry.Chokepoint} {Words.Percent(entry.Share)} ({Words.Of(entry.WithoutAlternative)} of {Words.Of(entry.Affected)})").ToList();
        if (entries.Count > 0)
        {
            text.AppendLineFeed($"  Exclusive, by heads without an alternative within budget: {string.Join("; ", Some(entries))}.");
        }

        foreach (var entry in capability.Exclusivity.Where(entry => entry.MustBeUnique).Take(MostListed))
        {
            text.AppendLineFeed($"  There can be but one {entry.Chokepoint}: to leave it, all must together{(entry.CollectiveCost is { } cost ? $", at {AccessWords.Cost(cost, capability.Capability.Unit)} in all" : ", and some have no other way")}.");
        }
    }

    private void Controls()
    {
        text.AppendLineFeed();
        text.AppendLineFeed("Who controls");
        foreach (var control in report.Controls)
        {
            text.AppendLineFeed($"  {control.Chokepoint}: {control.Controller}{(control.Body is { } body ? Inside(control, body) : ", which decides as one")}.");
        }
    }

    private static string Inside(ChokepointControl control, EntityId body)
    {
        var by = body == control.Controller ? "" : $", by its organ {body}";
        return control.Remark is { } remark ? $"{by}; not opened: {remark.TrimEnd('.')}"
            : $"{by}; to decide takes {Seats(control.ToDecide)}; to block, {Seats(control.ToBlock)} against{(control.ToStayAway is { } away && away.Size < (control.ToBlock?.Size ?? int.MaxValue) ? $", or {Seats(away)} staying away" : "")}";
    }

    private static string Seats(Capture? capture) => capture is null ? "more than there are"
        : $"{Words.Of(capture.Size)} ({Words.List(capture.Coalition.Select(Seat), 5)})";

    private static string Seat(CoalitionMember member) => (member.Player.Count == 1 ? member.Player.Id : $"{Words.Of(member.Count)} of {Words.Of(member.Player.Count)} {member.Player.Id}")
        + (member.Player.Holder is { } holder && holder.Value != member.Player.Id ? $", held by {holder}" : "");

    private void Markets()
    {
        if (report.Markets.IsEmpty)
        {
            return;
        }

        text.AppendLineFeed();
        text.AppendLineFeed("Markets (Herfindahl–Hirschman index over controllers, 10,000 points for one)");
        foreach (var market in report.Markets)
        {
            var rest = market.Known == 1 ? "" : $" to {Points(market.IndexAtMost)}; {Words.Percent(1 - market.Known)} has no controller here";
            text.AppendLineFeed($"  {market.Market ?? "(without a name)"}: {string.Join("; ", Some([.. market.Shares.Select(entry => $"{entry.Controller} {Words.Percent(entry.Share)}")]))}: {Points(market.Index)}{rest}.");
        }
    }

    private void Darkness()
    {
        if (report.Darkness is not { } darkness)
        {
            return;
        }

        text.AppendLineFeed();
        text.AppendLineFeed($"If {Words.List(darkness.Lost, MostListed)} {(darkness.Lost.Count == 1 ? "is" : "are")} lost");
        text.AppendLineFeed($"  No longer working: {(darkness.Chokepoints.IsEmpty ? "nothing" : string.Join("; ", Some([.. darkness.Chokepoints.Select(AccessWords.Why)])))}.");
        foreach (var access in darkness.Access)
        {
            text.AppendLineFeed($"  {access.Capability}, {Who(access.Party, access.Heads)}: {AccessWords.Then(access, report.Model.FindCapability(access.Capability)?.Unit)}");
        }
    }

    private static string Who(EntityId party, System.Numerics.BigInteger heads) => heads.IsOne ? party.Value : $"{party} ({Words.Of(heads)})";

    private static string Points(Fraction index) => $"{Words.Of(((index * 10_000) + Fraction.Half).Floor())} points";

    private static IEnumerable<string> Some(List<string> entries) =>
        entries.Count <= MostListed ? entries : entries.Take(MostListed).Append($"{entries.Count - MostListed} more");
}
