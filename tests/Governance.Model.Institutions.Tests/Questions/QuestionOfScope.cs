using static Governance.Model.Institutions.Tests.Questions.Telling;

namespace Governance.Model.Institutions.Tests.Questions;

/// <summary>Question 21: what can be lost under each design, and who decides there.</summary>
internal static class QuestionOfScope
{
    private static readonly string[] Designs = ["icann-board", "iaea-for-ai", "eu-ai-act", "us-ai-regime", "china-ai-regime", "export-controls"];

    public static QuestionAnswer Answer => new("Q21",
    [
        "What each design itself says that somebody can lose, counted once for each party and matter; what it is composed with is context, and not counted. A loss is **covered** where a "
            + "mandate of the party, or of a class that it belongs to, leads to a body that can bind it in the matter, and **in part** where that holds for some of what lies below the matter "
            + "(`Effect.AtMost`). **Others decide** where it gave no such mandate and somebody decides all the same, and **nobody decides** where no mandate lets any body decide (these three AUD201). "
            + "**Overlaps** are pairs of mandates to bind one party on one matter (AUD106).",
        "",
        "| Design | Losses | Covered | In part | Others decide | Nobody decides | Overlaps |",
        "|---|---|---|---|---|---|---|",
        .. Designs.Select(Row),
    ], "Numbers of losses are no weights of harm, and a design that names fewer losses has fewer to cover. Who weighs harm, and how, decides between the hammer and the scalpel.");

    /// <summary>Whether somebody may decide for a party in what it can lose.</summary>
    internal enum Cover
    {
        /// <summary>A mandate of the party leads to a body that can bind it in the matter.</summary>
        Whole,

        /// <summary>A mandate of the party leads to a body that can bind it in a part of the matter.</summary>
        Part,

        /// <summary>Others decide, and the party gave no mandate that leads there.</summary>
        Others,

        /// <summary>No mandate lets any body decide on the matter.</summary>
        Nobody,
    }

    /// <summary>The losses that a design itself names, each with who may decide there.</summary>
    internal static List<(Stake Stake, Cover Cover)> Losses(string design)
    {
        var (part, model) = (Catalogue.Find(design).Part, In(design));
        var found = Audit(design).Of("AUD201").ToLookup(finding => finding.Path, StringComparer.Ordinal);
        return [.. part.Stakes.Where(stake => stake.Bears.HasFlag(Bearing.Loss)).Select(stake => (stake, Covered(model, stake, found[$"stakes[{stake.Party}: {stake.Matter}]"].FirstOrDefault())))];
    }

    private static Cover Covered(GovernanceModel model, Stake stake, AuditFinding? found) => found switch
    {
        { Proof: AuditProof.Chain { To.IsEmpty: true } } => Cover.Nobody,
        not null => found.Message.EndsWith("over a part of it only.", StringComparison.Ordinal) ? Cover.Part : Cover.Others,
        null => IsBound(model, stake) ? Cover.Whole : Cover.Part,
    };

    private static string Row(string design)
    {
        var losses = Losses(design).ToLookup(loss => loss.Cover);
        return $"| {Catalogue.Find(design).Name} | {losses.Sum(group => group.Count())} | {losses[Cover.Whole].Count()} | {losses[Cover.Part].Count()} | {losses[Cover.Others].Count()} "
            + $"| {losses[Cover.Nobody].Count()} | {Audit(design).Of("AUD106").Count()} |";
    }

    /// <summary>The audit of a design with all that it rests on, of which only what is its own is reported.</summary>
    private static AuditReport Audit(string design) => In(design).Audit(new() { About = Catalogue.Find(design).Part });

    /// <summary>Whether some body of the model can bind the party in the matter.</summary>
    private static bool IsBound(GovernanceModel model, Stake stake) => model.Bodies.Any(body => body.Term.Contains(Today) && !body.Procedures.IsEmpty
        && Ceiling(model, body.Id.Value, stake.Matter.Path, stake.Party.Value, Today) == OutcomeKind.Binding);
}
