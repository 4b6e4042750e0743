namespace Governance.Model;

/// <summary>Five registries that act together when all five agree.</summary>
internal static class Nro
{
    public static Institution Institution { get; } = new("nro", "NRO", InstitutionFamily.NamesAndNumbers,
        Cite.Checked("Number Resource Organization: memorandum of understanding of the registries; its pages on the Executive Council and the Number Council"), Part)
    {
        Summary = "The Number Resource Organization is an agreement of the five regional registries. Their chief executives form its Executive Council and act when all agree, so that none is bound against its will. "
            + "Holders of numbers have no part in it except through their own registry.",
        Notes =
        [
            "Its Number Council of fifteen is the Address Council of the Address Supporting Organization and stands there.",
            "A registry that leaves the agreement is bound no longer; how much notice that takes is not of record.",
        ],
        Uses = ["afrinic", "apnic", "arin", "lacnic", "ripe-ncc"],
    };

    private static GovernanceModel Part()
    {
        string[] registries = ["afrinic", "apnic", "arin", "lacnic", "ripe-ncc"];
        return new()
        {
            Parties = [new("nro") { Name = "Number Resource Organization", Kind = PartyKind.Association, Group = StakeholderGroup.TechnicalCommunity }],
            Mandates =
            [
                .. registries.Select(registry => new Mandate(registry, "nro", Power.Bind, "numbers/coordination", Instrument.Contract, $"nro-memorandum-of-{registry}")
                {
                    EndableBy = [registry],
                    Source = Cite.Checked("NRO memorandum of understanding"),
                }),
            ],
            Bodies =
            [
                new("nro-executive-council", [.. registries.Select(registry => new Seat("chief-executive", 1, registry))], Rule.UnanimityOfMembers)
                {
                    Name = "Executive Council of the NRO",
                    Of = "nro",
                },
            ],
        };
    }
}
