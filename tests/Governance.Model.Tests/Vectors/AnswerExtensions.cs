namespace Governance.Model.Tests.Vectors;

/// <summary>Looks things up in what the library answers.</summary>
internal static class AnswerExtensions
{
    /// <summary>Whether this one mistake was made, and no other.</summary>
    public static bool IsOnly(this GovernanceException exception, string code) => exception.Diagnostics
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).All(diagnostic => diagnostic.Code == code);

    extension(Finding finding)
    {
        /// <summary>The finding and all it rests on, in the order of the charter.</summary>
        public IEnumerable<Finding> All => finding.Parts.SelectMany(part => part.All).Prepend(finding);

        /// <summary>The finding on the rule that is cited as <paramref name="name"/>.</summary>
        public Finding Cited(string name) => finding.All.First(part => part.Rule.Source?.Text == name);

        /// <summary>The name by which the first part that fails is cited, or null where none fails.</summary>
        public string? FirstFailed() => finding.All.FirstOrDefault(part => part.Verdict == Verdict.Failed && part.Rule.Source is not null)?.Rule.Source!.Text;

        /// <summary>The first part that counts something, or null where nothing is counted.</summary>
        public Finding? Numbers() => finding.All.FirstOrDefault(part => part.Rule is ShareRule or FloorRule or CapRule);
    }
}
