using System.Globalization;

namespace Governance.Model;

/// <summary>When something is in force: from a day that is included, until a day that is not.</summary>
/// <remarks>A bound that is null is open; the default value is always in force.</remarks>
public readonly record struct Term
{
    /// <summary>In force from <paramref name="from"/>, and no longer on <paramref name="until"/>.</summary>
    /// <exception cref="GovernanceException">It would end before or when it begins (GOV1004).</exception>
    public Term(DateOnly? from = null, DateOnly? until = null)
    {
        if (from is { } start && until is { } end && end <= start)
        {
            throw new GovernanceException(ErrorCodes.EmptyTerm,
                string.Create(CultureInfo.InvariantCulture, $"A term from {start:yyyy-MM-dd} until {end:yyyy-MM-dd} holds no day."),
                "Let it end on a later day; the end is the first day on which it no longer holds.");
        }

        (From, Until) = (from, until);
    }

    /// <summary>Always in force.</summary>
    public static Term Always => default;

    /// <summary>In force from <paramref name="from"/> on.</summary>
    public static Term Since(DateOnly from) => new(from);

    /// <summary>In force before <paramref name="until"/>, and no longer on it.</summary>
    public static Term Before(DateOnly until) => new(until: until);

    /// <summary>The first day, or null where it has always been.</summary>
    public DateOnly? From { get; }

    /// <summary>The first day on which it no longer holds, or null where no end is known.</summary>
    public DateOnly? Until { get; }

    /// <summary>Whether it is in force on <paramref name="day"/>.</summary>
    public bool Contains(DateOnly day) => !(day < From) && !(day >= Until);

    /// <summary>The term as <c>2016-10-01 until 2020-01-01</c>, <c>from …</c>, <c>until …</c> or <c>always</c>.</summary>
    public override string ToString() => (From, Until) switch
    {
        (null, null) => "always",
        ({ } from, null) => string.Create(CultureInfo.InvariantCulture, $"from {from:yyyy-MM-dd}"),
        (null, { } until) => string.Create(CultureInfo.InvariantCulture, $"until {until:yyyy-MM-dd}"),
        ({ } from, { } until) => string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd} until {until:yyyy-MM-dd}"),
    };
}
