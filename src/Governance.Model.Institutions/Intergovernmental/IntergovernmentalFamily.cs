namespace Governance.Model;

/// <summary>The United Nations and other institutions between states.</summary>
internal static class IntergovernmentalFamily
{
    public static EquatableArray<Institution> All { get; } =
    [
        InternetGovernanceForum.Institution,
        WorldSummit.Institution,
        TunisAgenda.Institution,
        ScienceCommission.Institution,
        GeneralAssembly.Institution,
        SecurityCouncil.Institution,
        ObserverStatus.Institution,
        GovernmentalExperts.Institution,
        TelecomPolicyForum.Institution,
        TelecomConference.Institution,
        HumanRightsCouncil.Institution,
        ScientificPanelOnAi.Institution,
        ClimatePanel.Institution,
        LawOfTheSea.Institution,
        NorthAtlanticAlliance.Institution,
        TradeAndTechnologyCouncil.Institution,
        QuadDialogue.Institution,
        SubmarinePact.Institution,
        SevenAndTen.Institution,
        AiSummits.Institution,
    ];
}
