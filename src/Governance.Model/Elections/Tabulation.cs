namespace Governance.Model;

/// <summary>What a voting method makes of the ballots: who wins, how the options rank, and the numbers behind it.</summary>
public sealed record Tabulation
{
    internal Tabulation(ChoiceRule rule, EquatableArray<string> winners, EquatableArray<EquatableArray<string>> ranking) =>
        (Rule, Winners, Ranking) = (rule, winners, ranking);

    /// <summary>The rule by which it was counted.</summary>
    public ChoiceRule Rule { get; }

    /// <summary>The options that win, in the order asked; several where the method leaves a tie, none where it finds no winner.</summary>
    public EquatableArray<string> Winners { get; }

    /// <summary>The options in tiers, the best first, each tier in the order asked.</summary>
    public EquatableArray<EquatableArray<string>> Ranking { get; }

    /// <summary>The score of each option, in the order asked; empty where the method gives none.</summary>
    public EquatableArray<OptionScore> Scores { get; internal init; }

    /// <summary>The counts of each round, in order; empty where the method has no rounds.</summary>
    public EquatableArray<EquatableArray<OptionCount>> Rounds { get; internal init; }
}
