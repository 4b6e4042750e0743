namespace Governance.Model.Institutions.Tests;

/// <summary>Numbers in place of assumptions are checked where they are given.</summary>
public class ParameterTests
{
    public static TheoryData<string> All => [.. Catalogue.All.SelectMany(institution => institution.Parameters.Select(parameter => $"{institution.Id}: {parameter.Name}"))];

    [Theory]
    [MemberData(nameof(All))]
    public void No_institution_cuts_a_number_to_another(string which)
    {
        var (institution, parameter) = Find(which);
        foreach (var value in (Fraction[])[parameter.Value + new Fraction(1, 3), parameter.Value / 3])
        {
            foreach (var other in ((Fraction[])[parameter.Value, new(value.Floor(), 1), new(value.Numerator, 1)]).Where(other => other != value))
            {
                Assert.False(Given(institution, parameter.Name, value) is { } made && made.Part == Given(institution, parameter.Name, other)?.Part, $"{value} is taken for {other}.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_assumed_answers_its_own_question(string which)
    {
        var (institution, parameter) = Find(which);
        Assert.Equal(institution.Part, institution.With(parameter.Name, parameter.Value).Part);
    }

    [Theory]
    [InlineData("gac", "governments", 0, 1)]
    [InlineData("gac", "governments", 359, 2)]
    [InlineData("gac", "governments", -1, 1)]
    [InlineData("robert", "members", 0, 1)]
    public void A_number_with_which_there_is_no_institution_is_refused_at_once(string id, string name, long numerator, long denominator)
    {
        var institution = Catalogue.All.First(known => known.Id.Contains(id, StringComparison.Ordinal) && known.Parameters.Any(parameter => parameter.Name == name));
        var refused = Assert.Throws<GovernanceException>(() => institution.With(name, new(numerator, denominator)));
        Assert.Contains($"'{name}'", refused.Diagnostics[0].Cure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_beyond_all_seats_is_refused_at_once() =>
        Assert.Contains("'governments'", Assert.Throws<GovernanceException>(() => Catalogue.Find("gac").With("governments", Fraction.Parse("1e40"))).Diagnostics[0].Cure, StringComparison.Ordinal);

    [Fact]
    public void A_choice_is_yes_or_no()
    {
        var (institution, choice) = Catalogue.All.SelectMany(institution => institution.Parameters.Select(parameter => (institution, parameter))).First(pair => pair.parameter.IsChoice);
        Assert.Equal(ErrorCodes.CountOutOfRange, Assert.Throws<GovernanceException>(() => institution.With(choice.Name, 2)).Code);
        Assert.NotEqual(institution.With(choice.Name, 0).Part, institution.With(choice.Name, 1).Part);
    }

    [Fact]
    public void What_is_measured_need_not_be_whole()
    {
        var procurement = Catalogue.All.Single(institution => institution.Parameters.Any(parameter => parameter.Name == "large-months"));
        Assert.Equal(new Fraction(5, 2), procurement.With("large-months", new(5, 2)).Parameters.Single(parameter => parameter.Name == "large-months").Value);
    }

    [Fact]
    public void Seats_states_and_days_are_counted_and_shares_months_and_sums_are_not()
    {
        var counts = Catalogue.All.SelectMany(institution => institution.Parameters).ToLookup(parameter => parameter.IsCount, parameter => parameter.Name);
        Assert.Superset(new HashSet<string> { "governments", "notice-days", "regions", "vacant-regional-seats", "members", "poles-of-a-multipolar-order" }, counts[true].ToHashSet());
        Assert.Superset(new HashSet<string> { "large-months", "network-years", "local-copy-work", "compute-threshold", "nvidia-share", "application-fee" }, counts[false].ToHashSet());
        Assert.Empty(counts[true].Intersect(counts[false]));
    }

    private static (Institution Institution, InstitutionParameter Parameter) Find(string which)
    {
        var institution = Catalogue.Find(which.Split(": ")[0]);
        return (institution, institution.Parameters.Single(known => known.Name == which.Split(": ")[1]));
    }

    private static Institution? Given(Institution institution, string name, Fraction value)
    {
        try
        {
            return institution.With(name, value);
        }
        catch (GovernanceException)
        {
            return null;
        }
    }
}
