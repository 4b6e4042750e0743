namespace Governance.Model;

/// <summary>Substantial support, as a stated share, and no sustained objection.</summary>
public sealed record ConsensusRule : Rule
{
    /// <summary>Consensus with at least <paramref name="support"/> of <paramref name="of"/> in favour.</summary>
    /// <param name="support">The least share in favour; from 0 to 1.</param>
    /// <param name="of">What it is a share of; those present unless given.</param>
    /// <exception cref="GovernanceException">The share is not between 0 and 1 (GOV1014).</exception>
    public ConsensusRule(Fraction support, ShareBase? of = null)
    {
        if (support < 0 || support > 1)
        {
            throw new GovernanceException(ErrorCodes.ShareOutOfRange, $"A support of {support} cannot be.", "Give a fraction from 0 to 1.");
        }

        (Support, Of) = (support, (of ?? ShareBase.Present).Given());
    }

    /// <summary>The least share in favour.</summary>
    public Fraction Support { get; }

    /// <summary>What it is a share of.</summary>
    public ShareBase Of { get; }

    private protected override string Tag => "consensus";
}
