namespace Governance.Model;

/// <summary>What an audit found: where, in one sentence, and how that was computed.</summary>
public sealed record AuditFinding
{
    internal AuditFinding(AuditRule rule, string subject, string message, AuditProof proof) => (Rule, Severity, Subject, Message, Proof) = (rule, rule.Severity, subject, message, proof);

    /// <summary>The rule that reports it.</summary>
    public AuditRule Rule { get; }

    /// <summary>The code of the rule.</summary>
    public string Code => Rule.Code;

    /// <summary>How serious it is; <see cref="DiagnosticSeverity.Info"/> is called a note in text, JSON and SARIF.</summary>
    public DiagnosticSeverity Severity { get; internal init; }

    /// <summary>What it is about: the id of a party, body, chokepoint, capability or proposal; suppressions name it.</summary>
    public string Subject { get; }

    /// <summary>What was found, in one sentence.</summary>
    public string Message { get; }

    /// <summary>The computation behind it.</summary>
    public AuditProof Proof { get; }

    /// <summary>The parties and bodies concerned, in ordinal order.</summary>
    public EquatableArray<EntityId> Concerns { get; internal init => field = value.SortedBy(id => id.Value); }

    /// <summary>Where in the model, as a path such as <c>bodies[council].procedures[0]</c>, or in the file, for a decision on record, such as <c>proposals[0]</c>; null where it is no single place.</summary>
    public string? Path { get; internal init; }

    /// <summary>What would help.</summary>
    public string Cure => Rule.Cure;

    /// <summary>The questions and claims that it answers, in the order of the table of claims.</summary>
    public EquatableArray<string> Claims => AuditClaim.OfRule(Code);

    /// <summary>The code and the sentence.</summary>
    public override string ToString() => $"{Code} {Subject}: {Message}";
}
