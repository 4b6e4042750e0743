namespace Governance.Model.Tests.Generators;

/// <summary>Parties, bodies and mandates, with one question that somebody addresses to somebody.</summary>
/// <param name="Model">Who authorised whom.</param>
/// <param name="Proposal">The question; its body has one seat, held by nobody in particular.</param>
internal sealed record World(GovernanceModel Model, Proposal Proposal)
{
    public Docket Docket { get; init; } = Docket.Empty;

    public Procedure Procedure => Model.FindBody(Proposal.Body)!.Procedures[0];

    public DateOnly Day => Proposal.On.First;

    /// <summary>The question is carried by the only vote there is.</summary>
    public RollCall Carried => new RollCall(Proposal.Body).With(Position.InFavour, "seat");

    /// <summary>Everyone who can be addressed.</summary>
    public IEnumerable<EntityId> Entities => Model.Parties.Select(party => party.Id).Concat(Model.Bodies.Select(body => body.Id));

    /// <summary>What a failed law prints.</summary>
    public override string ToString() => string.Join(Environment.NewLine,
    [
        "", .. Model.Parties.Select(party => $"party   {party.Id} {party.Kind} of {party.MemberOf}"),
        .. Model.Bodies.Select(body => $"body    {body.Id} of {body.Of}{(body.Procedures[0].IsConsensus ? ", by consensus" : "")}{(body.Procedures[0].IsOptIn ? ", of those who consent" : "")}"),
        .. Model.Mandates.Select(mandate => $"mandate {mandate.Id}: {mandate.From} to {mandate.To}, {mandate.Power} over {mandate.Over}, {mandate.Term}, revoked {mandate.Revoked?.On}, suspended {mandate.Suspensions}, {(mandate.MayBeDelegated ? "may be passed on" : "not passed on")}"),
        $"stakes  {string.Join(", ", Model.Stakes.Select(stake => $"{stake.Party} in {stake.Matter}"))}",
        $"matters {string.Join(", ", Model.Matters.Select(matter => $"{matter} {matter.Layer}"))}",
        $"asked   {Proposal.Body} on {Proposal.Matter} {Proposal.Matter.Layer}, {Proposal.Claim} {Proposal.Addressees}, {Proposal.On}", $"docket  {Docket.Entries}", "",
    ]);
}
