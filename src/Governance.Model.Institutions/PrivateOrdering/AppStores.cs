namespace Governance.Model;

/// <summary>Two stores that decide which applications reach telephones through the way most people know, and the ways beside them.</summary>
internal static class AppStores
{
    private static readonly Source Questions = Cite.Document("McElroy's 21 questions, with comments (February 2026)");

    private static readonly Source Terms = Cite.General("Developer agreements and review guidelines of Apple and Google");

    public static Institution Institution { get; } = new("app-stores", "App stores", InstitutionFamily.PrivateOrdering, Terms, Part)
    {
        Summary = "Two firms review what is offered in their stores, by contracts that a developer accepts or stays out. A refusal binds the developer; users have no part in it. "
            + "An application still runs on the web, from a file on one of the systems, and in the European Union from other stores: whoever is refused loses reach, and "
            + "not the ability.",
        Parameters =
        [
            new("reach-lost-on-the-web", "What share of users a developer loses who offers the application on the web only, in per cent", 50,
                "No figure is on record; half is assumed, so that the way is open and costly."),
            new("reach-lost-by-file", "What share of users is lost where the application is installed from a file, in per cent", 80,
                "No figure is on record; few people change the setting, so that most are assumed lost."),
            new("reach-lost-in-another-store", "What share of users is lost in another store in the European Union, in per cent", 60,
                "No figure is on record; assumed between the web and a file."),
            new("reach-a-developer-can-lose", "What share of users a developer of ordinary size can do without, in per cent", 30,
                "No figure is on record; with less than the loss on the web the store decides who operates at scale, and that is what the comments claim."),
        ],
        Notes =
        [
            "Which share of a market either store has is not on record here, so that none is given.",
            "The costs of the ways around are parameters: with a budget above them the same structure binds nobody.",
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("eu-app-developers")
            {
                Name = "Developers who offer applications in the European Union",
                Kind = PartyKind.Class,
                Group = StakeholderGroup.PrivateSector,
                Region = "europe",
                MemberOf = ["app-developers"],
            },
            new("telephone-users") { Name = "Users of telephones", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety },
        ],
        Stakes =
        [
            new("app-developers", "apps") { Bears = Bearing.Loss | Bearing.Cost },
            new("telephone-users", "apps") { Bears = Bearing.Loss },
            new("apple", "apps") { Bears = Bearing.Liability },
            new("google", "apps") { Bears = Bearing.Liability },
        ],
        Mandates = [Contract("apple", "apple-developer-agreement"), Contract("google", "google-play-agreement")],
        Bodies = [Review("apple-app-review", "App Review of Apple", "apple"), Review("google-play-review", "App review of Google Play", "google")],
        Chokepoints =
        [
            new("apple-app-store", "apple") { Name = "The store for applications on iPhones" },
            new("google-play-store", "google") { Name = "The store that comes with most Android telephones" },
        ],
        Capabilities = [.. Capabilities(numbers)],
        Observations =
        [
            new("apple-app-review", "process-transparent", false) { Source = Cite.General("Guidelines are published, single reviews are not") },
            new("google-play-review", "process-transparent", false) { Source = Cite.General("Guidelines are published, single reviews are not") },
            new("apple-app-store", "recurrent-revenue", true) { Source = Cite.General("A commission on sales") },
            new("google-play-store", "recurrent-revenue", true) { Source = Cite.General("A commission on sales") },
        ],
    };

    private static IEnumerable<Capability> Capabilities(InstitutionParameters numbers) =>
    [
        new("reach-iphone-users", Requirement.Any("apple-app-store", Web(numbers), new Route("another store in the European Union")
        {
            Cost = null,
            CostFor = [new("eu-app-developers", numbers["reach-lost-in-another-store"])],
            Source = Cite.General("Regulation (EU) 2022/1925 (Digital Markets Act)"),
        }))
        {
            Name = "Reach the users of iPhones at scale",
            WantedBy = [Wanted("app-developers", numbers), Wanted("eu-app-developers", numbers)],
            Unit = "per cent of users lost",
            Source = Questions,
        },
        new("reach-android-users", Requirement.Any("google-play-store", Web(numbers), new Route("installed from a file")
        {
            Cost = numbers["reach-lost-by-file"],
            Source = Questions,
        }))
        {
            Name = "Reach the users of Android telephones at scale",
            WantedBy = [Wanted("app-developers", numbers)],
            Unit = "per cent of users lost",
            Source = Questions,
        },
        new("install-a-program-of-ones-own", new Route("the web, or a file") { Source = Questions })
        {
            Name = "Run a program on one's own device, through no official channel",
            WantedBy = ["telephone-users"],
            Source = Questions,
        },
    ];

    private static Mandate Contract(string firm, string id) => new("app-developers", firm, Power.Bind, "apps", Instrument.Contract, id) { EndableBy = ["app-developers", firm] };

    private static Body Review(string id, string name, string of) => new(id, [new("reviewer") { NamedBy = of }])
    {
        Name = name,
        Of = of,
        Procedures = [new(Rule.UnanimityOfMembers) { Name = "Admission of an application: the firm alone", Over = "apps", Admits = [Position.InFavour, Position.Against] }],
    };

    private static Route Web(InstitutionParameters numbers) => new("the web") { Cost = numbers["reach-lost-on-the-web"], Source = Questions };

    private static Want Wanted(string who, InstitutionParameters numbers) => new(who) { Budget = numbers["reach-a-developer-can-lose"] };
}
