namespace Governance.Model;

/// <summary>What an audit says of one claim.</summary>
public sealed record ClaimAnswer
{
    internal ClaimAnswer(AuditClaim claim, ClaimStatus status, string sentence) => (Claim, Status, Sentence) = (claim, status, sentence);

    /// <summary>The claim.</summary>
    public AuditClaim Claim { get; }

    /// <summary>Whether it was answered, and how.</summary>
    public ClaimStatus Status { get; }

    /// <summary>The answer in one sentence, with its figures.</summary>
    public string Sentence { get; }

    /// <summary>The findings behind it, in the order of the report.</summary>
    public EquatableArray<AuditFinding> Findings { get; internal init; }

    /// <summary>The observations behind it.</summary>
    public EquatableArray<Observation> Observed { get; internal init; }

    /// <summary>The names of the observations that would answer it and that nobody gave.</summary>
    public EquatableArray<string> Missing { get; internal init; }

    /// <summary>The id of the claim and the answer.</summary>
    public override string ToString() => $"{Claim.Id} {Status}: {Sentence}";
}
