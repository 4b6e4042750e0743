namespace Governance.Model;

/// <summary>The conference of 2012 that revised the telecommunication regulations, for those who signed.</summary>
internal static class TelecomConference
{
    private const string Regulations = "telecommunications/regulations";

    private static readonly Source Signing = Cite.Checked("Internet Protocol Journal 16(1): 89 of 151 attending states signed");

    public static Institution Institution { get; } = new("itu-wcit", "ITU WCIT", InstitutionFamily.Intergovernmental,
        Cite.General("Constitution of the International Telecommunication Union, art. 25 and 54; International Telecommunication Regulations"), Part)
    {
        Summary = "The World Conference on International Telecommunications may revise the treaty on how networks of different states work together. What it adopts binds a state only by its own "
            + "signature. In December 2012 eighty-nine states signed the revised regulations; sixty-two that attended did not, and remain under those of 1988.",
        Notes =
        [
            "The text was put to a vote on one clause although consensus had been announced; how that vote ran is not entered.",
            "Signing lets a treaty enter into force for a state; ratification, where its law asks for it, is not entered.",
        ],
        Uses = ["itu-wtpf"],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("itr-2012-signatories", 89) { Name = "States that signed the regulations of 2012", Group = StakeholderGroup.Government, Source = Signing },
            new("itr-2012-non-signatories", 62) { Name = "States that attended in 2012 and did not sign", Group = StakeholderGroup.Government, Source = Signing },
        ],
        Stakes =
        [
            new("itr-2012-signatories", Regulations) { Bears = Bearing.Cost },
            new("itr-2012-non-signatories", Regulations) { Bears = Bearing.Cost },
            new("network-operators", Regulations) { Bears = Bearing.Cost },
            new("internet-users", Regulations) { Bears = Bearing.Loss },
        ],
        Bodies =
        [
            new("wcit",
            [
                new("delegation", 151),
                new("observer", holder: "itu-sector-members") { Rights = Rights.Attend | Rights.Speak },
            ])
            {
                Name = "World Conference on International Telecommunications, Dubai 2012",
                Term = new(new(2012, 12, 3), new(2012, 12, 15)),
                Procedures =
                [
                    Delegations.Signature("Signature: each state binds itself", Cite.General("Constitution of the ITU, art. 25 and 54")),
                    new(Rule.MajorityOfVotesCast)
                    {
                        Name = "Adoption of the text that is then open for signature: majority of the delegations present and voting",
                        QuestionType = "adopt-text",
                        Admits = Delegations.Votes,
                        Source = Cite.General("General rules of conferences of the ITU, on voting; the conference had announced consensus"),
                    },
                ],
            },
        ],
        Observations =
        [
            new("wcit", "attendance", 151) { Source = Signing },
            new("wcit", "signatures", 89) { Source = Signing },
            new("wcit", "opt-in-share", new Fraction(89, 151)) { Source = Signing },
        ],
    };
}
