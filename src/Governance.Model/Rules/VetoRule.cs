namespace Governance.Model;

/// <summary>None of the named seats takes a stopping position: a permanent member's No, a DISCUSS, a justified -1.</summary>
public sealed record VetoRule : Rule
{
    /// <summary>A veto of <paramref name="holders"/>.</summary>
    /// <param name="holders">The seats that can stop the decision.</param>
    /// <param name="positions">The positions that stop it; <c>against</c> unless given.</param>
    /// <param name="clearable">Whether it is a hold, which its holder can clear.</param>
    /// <exception cref="GovernanceException">A position is outstanding (GOV1012).</exception>
    public VetoRule(SeatSelection holders, EquatableArray<Position> positions = default, bool clearable = false)
    {
        ArgumentNullException.ThrowIfNull(holders);
        (Holders, Positions, Clearable) = (holders, CheckPositions(positions.IsEmpty ? [Position.Against] : positions), clearable);
    }

    /// <summary>The seats that can stop the decision.</summary>
    public SeatSelection Holders { get; }

    /// <summary>The positions that stop it.</summary>
    public EquatableArray<Position> Positions { get; }

    /// <summary>Whether it is a hold, which its holder can clear.</summary>
    public bool Clearable { get; }

    private protected override string Tag => "veto";
}
