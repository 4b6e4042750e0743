namespace Governance.Model;

/// <summary>A share in which one seat decides an exact tie at the threshold by having voted in favour.</summary>
/// <remarks>Only for "more than": at the bound itself the share fails, unless the casting seat is in favour.</remarks>
public sealed record CastingVoteRule : Rule
{
    /// <summary><paramref name="part"/>, with <paramref name="seat"/> deciding a tie.</summary>
    /// <param name="part">A share by "more than".</param>
    /// <param name="seat">The id of the seat that decides a tie.</param>
    /// <exception cref="GovernanceException">The share is not by "more than" (GOV1015), or the id cannot be used (GOV1002).</exception>
    public CastingVoteRule(ShareRule part, string seat)
        : base([part]) // not base(part), which would be the copy constructor
    {
        ArgumentNullException.ThrowIfNull(part);
        if (part.Comparison != Comparison.MoreThan)
        {
            throw new GovernanceException(ErrorCodes.NoSuchComparison, "A casting vote was given where a tie already decides.", "Use it with a share of more than the threshold.");
        }

        (Part, Seat) = (part, Text.CheckId(seat, "seat id"));
    }

    /// <summary>The share.</summary>
    public ShareRule Part { get; }

    /// <summary>The id of the seat that decides a tie.</summary>
    public string Seat { get; }

    private protected override string Tag => "casting-vote";
}
