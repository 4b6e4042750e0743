namespace Governance.Model;

/// <summary>The powers of the Empowered Community: each with its thresholds, and the steps that lead to a decision.</summary>
/// <remarks>One body for each step, so that a vote of 2017 can be put before the step at which it was taken; <see cref="Process"/> asks for all of them.</remarks>
internal static class CommunityPowers
{
    private static readonly Source Annex = IcannBylaws.Article("Annex D");

    /// <summary>What cannot be without it: at least three for it, one against at most.</summary>
    private static readonly Question[] Approvals =
    [
        new("approve-fundamental-bylaw", "Approval of a Fundamental Bylaw"),
        new("approve-articles", "Approval of an amendment of the Articles"),
        new("sell-assets", "Approval of a sale of assets"),
    ];

    /// <summary>What it can reject: at least four for it, one against at most.</summary>
    private static readonly Question[] Rejections =
    [
        new("reject-budget", "Rejection of a budget or plan"),
        new("reject-pti-governance-action", "Rejection of an act of governance of the IANA affiliate"),
        new("reject-iana-review-decision", "Rejection of a decision on a review or separation of the IANA naming function"),
        new("recall-board", "Recall of the Board, with the GAC carve-out"),
    ];

    /// <summary>What takes three for it, one against at most.</summary>
    private static readonly Question[] ThreeOfFive =
    [
        new("reject-standard-bylaw", "Rejection of a Standard Bylaw"),
        new("remove-nomcom-director", "Removal of a director whom the Nominating Committee named"),
        new("community-irp", "Independent review at the request of the community"),
        new("community-reconsideration", "Reconsideration at the request of the community"),
        new("mediation", "Mediation with the Board"),
        new("inspection", "Inspection of records, or an investigation"),
    ];

    private static readonly string[] PolicyMakers = ["aso", "ccnso", "gnso"];
    private static readonly string[] Designators = ["alac", "aso", "ccnso", "gnso"];

    private static readonly EquatableArray<Seat> Participants = Seated(Rights.All);

    private static readonly Rule ForumHeld = new DocketCriterion("ec-community-forum", "held");

    /// <summary>Petition, support, forum: the steps before a decision.</summary>
    public static EquatableArray<Body> Steps { get; } =
    [
        new("ec-petition", Participants)
        {
            Name = "Petition: one of the five asks for a power to be used, within 21 days of the Board's notice",
            Term = IcannBylaws.Since2016,
            Source = Cite.Checked("ccNSO: calendar of a rejection action, 2018; steps of a recall of the Board"),
            Procedures = [new(Rule.Floor(1)) { Name = "One of five", Admits = IcannBylaws.Vote, Source = Annex }],
        },
        new("ec-supported-petition", Participants)
        {
            Name = "Supported petition: another of the five joins it within seven days",
            Term = IcannBylaws.Since2016,
            Source = Cite.Checked("ccNSO: calendar of a rejection action, 2018; steps of a recall of the Board"),
            Procedures = [new(Rule.All(Rule.DecisionOf("ec-petition"), Rule.Floor(2))) { Name = "The petitioner and one more", Admits = IcannBylaws.Vote, Source = Annex }],
        },
        new("ec-community-forum", Seated(IcannBylaws.Heard))
        {
            Name = "Community forum: the matter is discussed, nothing is decided",
            Term = IcannBylaws.Since2016,
            Source = Cite.Checked("Mail of the EC administration, October 2023: the forum is not a decisional body"),
        },
    ];

    /// <summary>The decision: within 21 days after the forum each of the five supports, objects or abstains.</summary>
    public static Body Decision { get; } = new("empowered-community", Participants)
    {
        Name = "Empowered Community",
        Of = "empowered-community-association",
        Term = IcannBylaws.Since2016,
        Source = Cite.Checked("ICANN Bylaws 6.1: five participants with one vote each; RSSAC and SSAC have none"),
        Procedures =
        [
            .. Approvals.Select(power => Power(power.QuestionType, power.Name, Threshold(3), "Annex D, 1.4")),
            Power("amend-fundamental-bylaw", "Approval of a Fundamental Bylaw, asked together with the Board", Threshold(3), "Annex D, 1.4"),
            .. Rejections.Select(power => Power(power.QuestionType, power.Name, WithCarveOut(4), "Annex D, 2.3 and 3.3, and 3.6(e)")),
            .. ThreeOfFive.Select(power => Power(power.QuestionType, power.Name, Threshold(3), "Annex D")),
            .. PolicyMakers.Select(maker => Power($"reject-standard-bylaw-of-{maker}", $"Rejection of a Standard Bylaw that came out of a policy process of the {maker}: not without it",
                Rule.All(Threshold(3), Supported(maker)), "Annex D, 2.3")),
            .. Designators.Select(designator => Power($"remove-director-of-{designator}", $"Removal of a director whom the {designator} named: it alone decides", Supported(designator), "Annex D, 3.2")),
            Power("amend-standard-bylaw", "A Standard Bylaw of the Board stands unless three are against it and no more than one for it", Stands(3), "Annex D, 2.3"),
            Power("adopt-budget", "A budget of the Board stands unless four are against it and no more than one for it", Stands(4), "Annex D, 2.3"),
            Power("separate-iana", "Separation of the IANA functions stands unless four are against it and no more than one for it", Stands(4), "Annex D, 2.3 and article 19"),
        ],
    };

    /// <summary>The whole way of a power; the removal of a director by the community that named it takes other steps.</summary>
    public static Body Process { get; } = new("ec-process")
    {
        Name = "The whole process of the Empowered Community: petition, support, forum, decision",
        Of = "empowered-community-association",
        Term = IcannBylaws.Since2016,
        Source = Annex,
        Procedures =
        [
            .. Rejections.Concat(ThreeOfFive).Select(power => InSteps(power.QuestionType, power.Name)),
            .. PolicyMakers.Select(maker => InSteps($"reject-standard-bylaw-of-{maker}", $"Rejection of a Standard Bylaw that came out of a policy process of the {maker}")),
            .. Approvals.Select(power => new Procedure(Rule.All(ForumHeld, Rule.DecisionOf("empowered-community")))
            {
                Name = $"{power.Name}: forum and decision, without a petition",
                QuestionType = power.QuestionType,
            }),
        ],
    };

    /// <summary>Five chairs who pass on what was decided.</summary>
    public static Body Administration { get; } = new("ec-administration", [.. Participants.Select(seat => seat with { Rights = IcannBylaws.Liaison })])
    {
        Name = "Administration of the Empowered Community: five chairs who pass on what their communities decided",
        Term = IcannBylaws.Since2016,
        Source = IcannBylaws.Article("6.3"),
    };

    /// <summary>The Board and the Empowered Community together.</summary>
    public static Body Together { get; } = new("icann-with-community")
    {
        Name = "The Board and the Empowered Community together",
        Of = "icann",
        Term = IcannBylaws.Since2016,
        Source = IcannBylaws.Article("25.1, 25.2, article 22 and article 26"),
        Procedures =
        [
            Both("amend-standard-bylaw", "Standard Bylaw: two thirds of the Board, and the community does not reject it"),
            Both("amend-fundamental-bylaw", "Fundamental Bylaw: three quarters of the Board, and the community approves it"),
            Both("sell-assets", "Sale of assets: three quarters of the Board, and the community approves it"),
            Both("adopt-budget", "Budget or plan: a resolution of the Board, and the community does not reject it"),
        ],
    };

    /// <summary>Separation of the IANA functions from ICANN's affiliate.</summary>
    public static Body Separation { get; } = new("iana-separation")
    {
        Name = "Separation of the IANA functions: review, two councils, the Board, and the Empowered Community",
        Of = "icann",
        Term = IcannBylaws.Since2016,
        Source = IcannBylaws.Article("articles 18 and 19"),
        Procedures =
        [
            new(Rule.All(
                new DocketCriterion("special-iana-naming-function-review", "recommends-separation"),
                Rule.DecisionOf("gnso-council"),
                Rule.DecisionOf("ccnso-council"),
                Rule.DecisionOf("icann-directors"),
                Rule.DecisionOf("empowered-community")))
            {
                Name = "Each of them, after a special review",
                QuestionType = "separate-iana",
                Over = new Scope(["names/root", "accountability"]),
                Source = IcannBylaws.Article("article 19"),
            },
        ],
    };

    private static EquatableArray<Seat> Seated(Rights rights) =>
    [
        new("decisional-participant", holder: "alac") { Rights = rights },
        new("decisional-participant", holder: "aso") { Rights = rights },
        new("decisional-participant", holder: "ccnso") { Rights = rights },
        new("decisional-participant", holder: "gac") { Rights = rights },
        new("decisional-participant", holder: "gnso") { Rights = rights },
    ];

    private static AllRule Threshold(int support) => Rule.All(Rule.Floor(support), Rule.Cap(1));

    /// <summary>Where the GAC is barred, because the Board acted on its consensus advice, one supporter less is needed.</summary>
    private static BandsRule WithCarveOut(int support) => Rule.If(
        Rule.Among(SeatSelection.Named("gac"), Rule.Floor(1, Position.Recused)),
        then: Threshold(support - 1),
        otherwise: Threshold(support));

    private static NotRule Stands(int opposed) => Rule.Not(Rule.All(Rule.Floor(opposed, Position.Against), Rule.Cap(1, Position.InFavour)));

    private static RestrictedRule Supported(string participant) => Rule.Among(SeatSelection.Named(participant), Rule.Floor(1));

    private static Procedure Power(string questionType, string name, Rule rule, string article) =>
        new(rule) { Name = name, QuestionType = questionType, Admits = IcannBylaws.Vote, Source = IcannBylaws.Article(article) };

    private static Procedure InSteps(string questionType, string name) => new(Rule.All(
        Rule.DecisionOf("ec-petition"),
        Rule.DecisionOf("ec-supported-petition"),
        ForumHeld,
        Rule.DecisionOf("empowered-community")))
    {
        Name = $"{name}: every step, in its order",
        QuestionType = questionType,
    };

    private static Procedure Both(string questionType, string name) => new(Rule.All(Rule.DecisionOf("icann-directors"), Rule.DecisionOf("empowered-community")))
    {
        Name = name,
        QuestionType = questionType,
        Over = "accountability",
    };

    /// <summary>What the community is asked.</summary>
    private sealed record Question(string QuestionType, string Name);
}
