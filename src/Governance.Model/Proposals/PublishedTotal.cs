namespace Governance.Model;

/// <summary>The whole of a class by a measure, as published: what all its seats together weigh.</summary>
public sealed record PublishedTotal
{
    /// <summary>Class <paramref name="seatClass"/> weighs <paramref name="amount"/> in all.</summary>
    /// <exception cref="GovernanceException">The amount is negative (GOV1005), or heads are weighed (GOV1009): the body says how many seats there are.</exception>
    public PublishedTotal(string seatClass, Measure measure, Fraction amount)
    {
        if (amount < 0)
        {
            throw new GovernanceException(ErrorCodes.CountOutOfRange, $"A total of {amount} cannot be.", "Give 0 or more.");
        }

        if (measure.IsHeads)
        {
            throw new GovernanceException(ErrorCodes.HeadsAreNotWeighed, "A total of heads was published.", "The body says how many seats there are; give the count there.");
        }

        (Class, Measure, Amount) = (Text.CheckId(seatClass, "seat class"), measure, amount);
    }

    /// <summary>The class of seats.</summary>
    public string Class { get; }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>What all seats of the class together weigh, in units of the measure.</summary>
    public Fraction Amount { get; }
}
