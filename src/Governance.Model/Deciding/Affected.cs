namespace Governance.Model.Deciding;

/// <summary>A party that a proposal addresses or affects.</summary>
/// <param name="Party">The party or body.</param>
/// <param name="IsAddressed">Whether it is addressed, by itself or by a class it belongs to.</param>
/// <param name="Bears">What it bears in the matter.</param>
internal sealed record Affected(EntityId Party, bool IsAddressed, Bearing Bears)
{
    /// <summary>The addressees in ordinal order, then everyone else with a stake that the matter touches.</summary>
    public static IEnumerable<Affected> By(Question question)
    {
        var bears = new Dictionary<EntityId, Bearing>();
        foreach (var stake in question.Model.Stakes.Where(stake => stake.Matter.Touches(question.Matter)))
        {
            bears[stake.Party] = bears.GetValueOrDefault(stake.Party) | stake.Bears;
        }

        var index = ModelIndex.Of(question.Model);
        var addressees = question.Proposal.Addressees.ToHashSet();
        return question.Proposal.Addressees.Select(id => new Affected(id, true, bears.GetValueOrDefault(id)))
            .Concat(bears.Keys.Where(id => !addressees.Contains(id)).Order()
                .Select(id => new Affected(id, index.GrantorsFor(id).Any(group => question.Model.FindParty(group) is { Kind: PartyKind.Class } && addressees.Contains(group)), bears[id])));
    }
}
