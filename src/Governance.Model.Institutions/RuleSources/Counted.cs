namespace Governance.Model;

/// <summary>Parameters that count something, and ways of voting that several rule books share.</summary>
internal static class Counted
{
    extension(InstitutionParameters numbers)
    {
        /// <summary>The value of <paramref name="name"/> as a number of seats.</summary>
        public long Seats(string name) => (long)numbers[name].Floor();
    }

    /// <summary>A yes, a no, or neither.</summary>
    public static EquatableArray<Position> Votes { get; } = [Position.InFavour, Position.Against, Position.Abstaining];

    /// <summary>Everyone who says anything at all in a ballot.</summary>
    public static ShareRule TurnoutAtLeast(Fraction share) => new(Votes, ShareBase.Entitled, Comparison.AtLeast, share);

    /// <summary>At least <paramref name="times"/> as many in favour as against.</summary>
    public static ShareRule TimesAsMany(Fraction times) => new([Position.InFavour], ShareBase.Of(Position.Against), Comparison.AtLeast, times);

    /// <summary>More than <paramref name="times"/> as many in favour as against.</summary>
    public static ShareRule MoreThanTimesAsMany(Fraction times) => new([Position.InFavour], ShareBase.Of(Position.Against), Comparison.MoreThan, times);
}
