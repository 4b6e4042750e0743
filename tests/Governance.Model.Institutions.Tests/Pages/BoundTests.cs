namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>Whom the index of the institutions names as bound, and on what.</summary>
public class BoundTests
{
    [Fact]
    public void The_IETF_binds_nobody_and_the_RIPE_NCC_its_members_on_numbers()
    {
        Assert.Empty(Bound.By(Catalogue.Find("ietf")));
        Assert.Contains(Bound.By(Catalogue.Find("ripe-ncc")), bound => bound.Party == "ripe-members" && bound.Over.Paths.All(path => path.StartsWith("numbers", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_reaches_a_party_is_no_wider_than_any_link_of_the_chain()
    {
        var reach = Reach.Of(new Scope(["ai", "names/gtld"])).Within(new Scope(["ai/act", "names"]));
        Assert.Equal(["ai/act", "names/gtld"], reach.Paths);
        Assert.True(reach.Within("numbers").IsEmpty);
        Assert.Equal(reach, reach.Within(Scope.Everything));
        Assert.Equal(["numbers"], Reach.Of(Scope.Everything).Within("numbers").Paths);
    }

    [Fact]
    public void Of_matters_one_above_the_other_only_the_upper_is_named()
    {
        Assert.Equal(["ai"], Reach.Of("ai/act").Or(Reach.Of("ai")).Paths);
        Assert.Equal(["ai", "air"], Reach.Of("air").Or(Reach.Of("ai")).Paths);
        Assert.Equal("everything", Reach.Of("ai").Or(Reach.Of(Scope.Everything)).ToString());
    }

    [Fact]
    public void Nobody_is_named_as_bound_who_only_passes_on_what_others_gave()
    {
        Assert.Equal(["judge", "lawyer"], BoundBy(onlyPassesOn: false));
        Assert.Equal(["lawyer"], BoundBy(onlyPassesOn: true));

        static IEnumerable<string> BoundBy(bool onlyPassesOn) => Bound.By(new("court", "A court", InstitutionFamily.RuleSources, Cite.General("An example"), () => new()
        {
            Parties = [new("lawyer"), new("judge")],
            Mandates =
            [
                Mandate.ToBind("lawyer", "judge", "practice", Instrument.Statute) with { MayBeDelegated = true },
                Mandate.ToBind("judge", "panel", "practice/discipline", Instrument.CourtOrder) with { OnlyPassesOn = onlyPassesOn },
            ],
            Bodies = [new("panel", [new("member", 3)], Rule.MajorityOfVotesCast)],
        })
        { Summary = "A court whose panel hears cases of discipline." }).Select(bound => bound.Party.Value);
    }

    [Fact]
    public void Those_who_can_end_a_mandate_only_together_are_told_so()
    {
        Assert.Contains(", only together |", InstitutionPage.Of(Catalogue.Find("un-security-council")), StringComparison.Ordinal);
        Assert.Contains(", each alone", InstitutionPage.Of(Catalogue.Find("root-zone")), StringComparison.Ordinal);
    }
}
