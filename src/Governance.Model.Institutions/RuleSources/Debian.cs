namespace Governance.Model;

/// <summary>A project of a thousand developers under a written constitution, which ranks options and measures each against doing nothing.</summary>
internal static class Debian
{
    private static readonly Source Constitution = Cite.Checked("Debian constitution", "https://www.debian.org/devel/constitution");

    public static Institution Institution { get; } = new("debian", "Debian", InstitutionFamily.RuleSources, Constitution, Part)
    {
        Summary = "Debian's developers, one vote each, can decide anything by general resolution, and overrule the committee and the leader whom they elect. Every option "
            + "must first beat the default of deciding nothing: "
            + "by a quorum that grows with the square root of their number, and three to one where the constitution or a foundation document changes. The result binds "
            + "the project, and whoever disagrees may fork.",
        Notes =
        [
            "General resolutions and elections rank several options. Each must first satisfy its rule against the default; of those that do, the Schwartz set is taken and "
                + "the weakest defeat dropped until none is left in it, which is Schulze's method by winning votes. Until June 2003 the constitution counted in another way, "
                + "which is not modelled.",
            "A vote in favour is that of somebody who ranks the option above the default, a vote against of somebody who ranks it below.",
            "The quorum is three times Q, where Q is half the square root of the number of developers and is not rounded. Votes are whole, so that it comes to the next "
                + "whole number.",
            "From June 2003 a ratio had to be exceeded; since version 1.6, of 13 December 2015, it is enough to reach it. What was changed in 2003 is said to have been a mistake.",
            "The leader has a casting vote in general resolutions. It decides among options that are left, and not whether one of them beats the default. Who has it "
                + "in the election of a leader is not of record, so that nobody has it here.",
            "A resolution needs the leader, the committee, or a developer with K others, where K is Q or 5 if that is less: five others, as long as there are a hundred "
                + "developers or more.",
        ],
        Parameters =
        [
            new(
                "developers",
                "How many developers may vote",
                936,
                "The quorum of 45.891 published for the vote of October 2022 is that of 936 developers; it was 1,006 in November 2014 and 908 in March 2004."),
            WayOut.Parameter("a group of developers to fork Debian and to keep up the fork"),
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Matters = [new("debian", Layer.Logical)],
        Parties = Parties(numbers),
        Stakes =
        [
            new("debian-users", "debian") { Bears = Bearing.Loss },
            new("debian-derivatives", "debian") { Bears = Bearing.Loss | Bearing.Cost, Source = Cite.General("Distributions derived from Debian") },
            new("debian-developers", "debian") { Bears = Bearing.Cost },
        ],
        Mandates =
        [
            new("debian-developers", "debian-general-resolution", Power.Bind, "debian", Instrument.Charter, "debian-constitution")
            {
                EndableBy = ["debian-general-resolution"],
                MayBeDelegated = true,
            },
            new("debian-general-resolution", "debian-technical-committee", Power.Bind, "debian/technical", Instrument.Charter, "debian-technical-powers")
            {
                OnlyPassesOn = true,
                EndableBy = ["debian-general-resolution"],
            },
            new("debian-general-resolution", "debian-project-leader", Power.Bind, "debian/leadership", Instrument.Charter, "debian-leader-powers")
            {
                OnlyPassesOn = true,
                MayBeDelegated = true,
                EndableBy = ["debian-general-resolution"],
                Duties =
                [
                    new("debian-project-leader", "decide in a way that is consistent with the consensus of the developers")
                    {
                        Discretion = Discretion.Full,
                        Source = Cite.General("Debian constitution, 5.3"),
                    },
                ],
            },
        ],
        Bodies = [.. DebianBodies.All(numbers)],
        Chokepoints = [new("debian-archive", "debian-project") { Name = "The archive of Debian, and its name", Source = Cite.General("Debian archive and trademark") }],
        Capabilities = [WayOut.Around("install-debian", "Install and maintain systems of Debian", "debian-archive", "fork", numbers, "debian-users", "debian-derivatives")],
        Observations =
        [
            new("debian-archive", "exit", true) { Source = Cite.General("The licence allows anybody to copy and to go on alone, under another name") },
            new("debian-archive", "portability", true) { Source = Cite.General("The licence allows anybody to take the code along") },
            new("debian-archive", "open-source", true) { Source = Cite.General("Debian Free Software Guidelines") },
            new("debian-general-resolution", "process-transparent", true)
            {
                Source = Cite.Checked("Debian vote pages: ballots and tallies are published", "https://www.debian.org/vote/"),
            },
            new("debian-general-resolution", "eligible", numbers["developers"])
            {
                Source = Cite.Checked("Computed from the quorum on the Debian vote pages", "https://www.debian.org/vote/"),
            },
        ],
    };

    private static EquatableArray<Party> Parties(InstitutionParameters numbers) =>
    [
        new("debian-project") { Name = "The Debian project", Kind = PartyKind.Association, Group = StakeholderGroup.TechnicalCommunity },
        new("debian-developers", numbers.Seats("developers")) { Name = "Developers of Debian", Kind = PartyKind.Class, Group = StakeholderGroup.TechnicalCommunity },
        new("debian-derivatives")
        {
            Name = "Distributions made from Debian",
            Kind = PartyKind.Class,
            Group = StakeholderGroup.TechnicalCommunity,
            Source = Cite.General("Distributions derived from Debian"),
        },
        new("debian-users") { Name = "Users of Debian", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety },
    ];
}
