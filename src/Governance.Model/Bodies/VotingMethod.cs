namespace Governance.Model;

/// <summary>How ballots over several options become a ranking of them: a social choice function.</summary>
/// <remarks>Brandt, Conitzer, Endriss, Lang, Procaccia (eds.), Handbook of Computational Social Choice, Cambridge 2016, chapters 2 to 4.</remarks>
public enum VotingMethod
{
    /// <summary>The option that most ballots put first.</summary>
    Plurality,

    /// <summary>The option that most ballots approve of; a ranked ballot approves of every option it ranks.</summary>
    Approval,

    /// <summary>Plurality; without a majority, a second count between the first two, and all who tie for the second place.</summary>
    TwoRound,

    /// <summary>Options with the fewest first places are struck out until one has a majority; those with equally few at once.</summary>
    InstantRunoff,

    /// <summary>One point for each option ranked below (Borda 1781).</summary>
    Borda,

    /// <summary>A point for a first place, half for a second, a third for a third (Dowdall).</summary>
    Dowdall,

    /// <summary>The option that beats every other one, each compared with each; often there is none (Condorcet 1785).</summary>
    Condorcet,

    /// <summary>The smallest set of options whose members beat all others.</summary>
    SmithSet,

    /// <summary>The union of the smallest sets of options that none outside beats.</summary>
    SchwartzSet,

    /// <summary>Comparisons won, a tie counting half (Copeland 1951).</summary>
    Copeland,

    /// <summary>The option whose worst comparison is the least bad (Simpson 1969, Kramer 1977).</summary>
    Minimax,

    /// <summary>Defeats are locked in from the strongest down, unless they close a circle (Tideman 1987).</summary>
    RankedPairs,

    /// <summary>The strongest chains of defeats (Schulze 2011); the same as dropping the weakest defeat in the Schwartz set until none is left.</summary>
    Schulze,

    /// <summary>The rankings that agree with the most comparisons (Kemeny 1959); for 20 options or fewer.</summary>
    Kemeny,
}
