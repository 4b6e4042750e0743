namespace Governance.Model.Institutions.Tests;

/// <summary>The states of the world are counted as they are generally known.</summary>
public class NationsTests
{
    private static readonly GovernanceModel Part = Nations.Part;

    [Theory]
    [InlineData("un-members", 193)]
    [InlineData("un-permanent-five", 5)]
    [InlineData("eu-members", 27)]
    [InlineData("nato-allies", 32)]
    [InlineData("g7-states", 7)]
    [InlineData("d10-states", 10)]
    public void A_class_has_as_many_members_as_its_size_says(string id, int size)
    {
        Assert.Equal(size, Part.FindParty(id)!.Size);
        Assert.Equal(size, Part.Parties.Count(party => party.MemberOf.Contains(id)));
    }

    [Theory]
    [InlineData("africa", 54)]
    [InlineData("asia-pacific", 54)]
    [InlineData("eastern-europe", 23)]
    [InlineData("latin-america-and-caribbean", 33)]
    [InlineData("western-europe-and-others", 29)]
    public void A_regional_group_has_as_many_states_as_are_known(string region, int states) =>
        Assert.Equal(states, Part.Parties.Count(party => party.Region == region && party.MemberOf.Contains("un-members")));

    [Theory]
    [InlineData("cote-divoire")]
    [InlineData("guinea-bissau")]
    [InlineData("north-korea")]
    [InlineData("russian-federation")]
    [InlineData("turkey")]
    [InlineData("united-states")]
    public void A_state_goes_by_its_short_name(string id) => Assert.Equal(PartyKind.State, Part.FindParty(id)!.Kind);
}
