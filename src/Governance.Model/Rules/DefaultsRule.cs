namespace Governance.Model;

/// <summary>The part, with seats that are absent, silent or abstaining read as having said something.</summary>
/// <remarks>Of nested defaults the innermost is applied first, and the outer one to what it yields. Outstanding votes are read as nothing.</remarks>
public sealed record DefaultsRule : Rule
{
    /// <summary><paramref name="part"/>, with these readings.</summary>
    /// <param name="part">The rule.</param>
    /// <param name="absent">What an absent seat is read as, or null for absent.</param>
    /// <param name="notVoting">What a seat that is present and silent is read as, or null for just that.</param>
    /// <param name="abstaining">What an abstaining seat is read as, or null for abstaining.</param>
    /// <exception cref="GovernanceException">No reading is given (GOV1011), or one is outstanding (GOV1012).</exception>
    public DefaultsRule(Rule part, Position? absent = null, Position? notVoting = null, Position? abstaining = null)
        : base([part]) // not base(part), which would be the copy constructor
    {
        ArgumentNullException.ThrowIfNull(part);
        if (absent is null && notVoting is null && abstaining is null)
        {
            throw new GovernanceException(ErrorCodes.EmptyComposition, "Default positions were announced and none was given.", "Say what absent, silent or abstaining seats are read as.");
        }

        foreach (var position in (Position?[])[absent, notVoting, abstaining])
        {
            if (position?.Kind == PositionKind.Outstanding)
            {
                throw new GovernanceException(ErrorCodes.UnknownPosition, "A default position is outstanding.", "Use a position that a seat can take.");
            }
        }

        (Part, Absent, NotVoting, Abstaining) = (part, absent, notVoting, abstaining);
    }

    /// <summary>The rule.</summary>
    public Rule Part { get; }

    /// <summary>What an absent seat is read as, or null.</summary>
    public Position? Absent { get; }

    /// <summary>What a seat that is present and silent is read as, or null.</summary>
    public Position? NotVoting { get; }

    /// <summary>What an abstaining seat is read as, or null.</summary>
    public Position? Abstaining { get; }

    private protected override string Tag => "defaults";

    /// <summary>What a seat in <paramref name="position"/> is read as.</summary>
    internal Position Read(Position position) => position.Kind switch
    {
        PositionKind.Absent => Absent ?? position,
        PositionKind.NotVoting => NotVoting ?? position,
        PositionKind.Abstaining => Abstaining ?? position,
        _ => position,
    };
}
