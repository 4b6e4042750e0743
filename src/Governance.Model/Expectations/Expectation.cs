namespace Governance.Model;

/// <summary>What a test file expects of one decision. What is null is not compared.</summary>
public sealed record Expectation
{
    /// <summary>The outcome in the headline.</summary>
    public OutcomeKind? Headline { get; init => field = value is { } given ? Guard.Named(given) : null; }

    /// <summary>The verdict of the rule; a decision that is not admitted has none, which never equals an expected one.</summary>
    public Verdict? Verdict { get; init => field = value is { } given ? Guard.Named(given) : null; }

    /// <summary>Why nothing was decided, for the addressees.</summary>
    public NoDecisionReason? Reason { get; init => field = value is { } given ? Guard.Named(given) : null; }

    /// <summary>How far those who were asked agreed.</summary>
    public Agreement? Agreement { get; init => field = value is { } given ? Guard.Named(given) : null; }

    /// <summary>Whether the result is declared, not computed.</summary>
    public bool? Declared { get; init; }

    /// <summary>The fewest changed votes that would carry it.</summary>
    public long? ChangesNeeded { get; init; }

    /// <summary>The ids of the options chosen, the first one first; null where that is not compared.</summary>
    public EquatableArray<string>? Chosen { get; init; }

    /// <summary>The ids of the options among which a tie is left, in the order of the ballot; null where that is not compared.</summary>
    public EquatableArray<string>? Tied { get; init; }

    /// <summary>What is expected for single parties, in ordinal order.</summary>
    public EquatableArray<ExpectedEffect> Effects { get; init => field = value.SortedBy(effect => effect.Party.Value); }
}
