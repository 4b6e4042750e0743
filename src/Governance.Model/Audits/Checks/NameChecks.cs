namespace Governance.Model.Audits;

/// <summary>Whether observations are called what somebody reads, so that a slip of the pen is not taken for silence.</summary>
internal static class NameChecks
{
    private const string Judgement = "judgement/";

    private static readonly Lazy<HashSet<string>> Known = new(() => ReadObservation.All.Select(read => read.Name)
        .Concat(AuditClaim.All.SelectMany(claim => claim.Inputs.Concat(claim.Tests.Select(test => test.Name)).Append(claim.Judgement))).ToHashSet(StringComparer.Ordinal));

    /// <summary>Observations that look as if they were meant to be read, and judgements of claims that there are not.</summary>
    public static void Observations(AuditContext context)
    {
        foreach (var observation in context.Model.Observations)
        {
            context.Looks(AuditRules.UnreadObservation);
            if (!Known.Value.Contains(observation.Name) && (observation.Name.StartsWith(Judgement, StringComparison.Ordinal) || Suggestion.IsSlip(observation.Name, Known.Value)))
            {
                context.Report(AuditRules.UnreadObservation, observation.About ?? "model", $"Nothing reads '{observation.Name}'. {Suggestion.For(observation.Name, Known.Value, "observation")}",
                    new AuditProof.Record([$"observations[{observation.Key}]"], $"{observation.Name}: {observation.Value}"), observation.About is { } about ? context.Entity(about) : [], $"observations[{observation.Key}]");
            }
        }
    }
}
