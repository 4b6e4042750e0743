namespace Governance.Model;

/// <summary>How a body chooses among several options, or elects several of them.</summary>
/// <remarks>
/// The rule of the procedure decides whether an option can be chosen at all; this decides which of those that can is. With a default option
/// the rule is asked who prefers the option to the default; without one, by plurality and approval who marks the option, and by the other
/// methods who voted: comparing the options is the method's business.
/// </remarks>
public sealed record ChoiceRule
{
    /// <summary>A choice of one option by <paramref name="method"/>.</summary>
    public ChoiceRule(VotingMethod method) => Method = Guard.Named(method);

    /// <summary>How the ballots become a ranking.</summary>
    public VotingMethod Method { get; }

    /// <summary>What makes a defeat strong, for <see cref="VotingMethod.Schulze"/>, <see cref="VotingMethod.RankedPairs"/> and <see cref="VotingMethod.Minimax"/>.</summary>
    public DefeatStrength Strength { get; init => field = Guard.Named(value); }

    /// <summary>What ballots say of options that they do not rank.</summary>
    public UnrankedOptions Unranked { get; init => field = Guard.Named(value); }

    /// <summary>How many are chosen; one or more.</summary>
    public int Seats
    {
        get;
        init => field = value > 0 ? value : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"{value} options cannot be chosen.", "Choose one or more.");
    } = 1;

    /// <summary>How many options of one affiliation may be chosen, or null for any number; an option without one counts for itself.</summary>
    public int? MostPerAffiliation
    {
        get;
        init => field = value is null or > 0 ? value : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"{value} options of an affiliation cannot be chosen.", "Allow one or more, or leave it out.");
    }

    /// <summary>The id of the seat that breaks a tie, or null where nobody does.</summary>
    public string? CastingVote { get; init => field = value is null ? null : Text.CheckId(value, "seat id"); }
}
