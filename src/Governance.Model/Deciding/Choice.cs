namespace Governance.Model;

/// <summary>What became of a choice among options: which satisfied the rule, which were chosen, and what is tied.</summary>
public sealed record Choice
{
    internal Choice(ChoiceRule rule, EquatableArray<OptionResult> options) => (Rule, Options) = (rule, options);

    /// <summary>The rule by which the body chooses.</summary>
    public ChoiceRule Rule { get; }

    /// <summary>The options, in the order of the ballot.</summary>
    public EquatableArray<OptionResult> Options { get; }

    /// <summary>The ids of the options chosen, the first one first; the default where it stands, and none where nothing is chosen or it is not known yet.</summary>
    public EquatableArray<string> Chosen { get; internal init; }

    /// <summary>The ids of the options among which a tie is left, in the order of the ballot.</summary>
    public EquatableArray<string> Tied { get; internal init; }

    /// <summary>Whether a casting vote broke a tie.</summary>
    public bool IsByCastingVote { get; internal init; }

    /// <summary>How many prefer the first option chosen, or tied, to each other one that could be chosen, and the other way round; empty where the method compares no options with each other.</summary>
    public EquatableArray<PairwiseCount> Comparisons { get; internal init; }

    /// <summary>What the voting method made of the options that satisfied the rule, and the default; null where none did, or votes are outstanding.</summary>
    public Tabulation? Tabulation { get; internal init; }
}
