using Governance.Model.Tests.Reference;

namespace Governance.Model.Tests.Generators;

/// <summary>One question to one body, with all that is true of it; the model, the roll call and the hearing are read off it.</summary>
/// <param name="Rule">What it takes to carry.</param>
/// <param name="Benches">The seats, and what they said.</param>
internal sealed record Poll(Rule Rule, EquatableArray<Bench> Benches)
{
    /// <summary>The id of the only party addressed.</summary>
    public const string Addressed = "public";

    public const string House = "house";

    public const string Senate = "senate";

    private static readonly Matter Subject = "rules/charges";

    /// <summary>The rule of the other chamber.</summary>
    public Rule SenateRule { get; init; } = Rule.MajorityOfVotesCast;

    /// <summary>The seats of the other chamber.</summary>
    public EquatableArray<Bench> SenateBenches { get; init; }

    /// <summary>What the chair declared where that matters, or null.</summary>
    public bool? Chair { get; init; }

    public DateOnly On { get; init; } = new(2025, 3, 3);

    public Fraction Countries { get; init; }

    public bool Regulated { get; init; }

    public bool EarlierCarried { get; init; }

    public Fraction EarlierVotes { get; init; }

    public Writing Writing { get; init; } = Writing.Plain;

    /// <summary>Whether no vote is outstanding.</summary>
    public bool IsComplete => !Benches.Concat(SenateBenches).SelectMany(bench => bench.Said).Contains(Position.Outstanding);

    public bool AsksSenate => RuleParts.Within(Rule).OfType<DecisionOfRule>().Any();

    public bool AsksChair => RuleParts.Within(Rule).Concat(AsksSenate ? RuleParts.Within(SenateRule) : []).OfType<RoughConsensusRule>().Any();

    /// <summary>Whether the rule tells apart two seats of a class by their names or their holders.</summary>
    public bool NamesSeats => RuleParts.NamesIn(Rule).Any(name => Benches.Any(bench => bench.Seat.Id == name))
        || RuleParts.Within(Rule).Any(rule => rule is PerGroupRule { By: not GroupKind.Class });

    /// <summary>Whether the rule can tell apart two seats of a class, by their weights if not by their names.</summary>
    public bool TellsSeatsApart => NamesSeats
        || Benches.GroupBy(bench => bench.Seat.Class).Any(group => group.Where(bench => bench.Votes).Select(bench => bench.Seat.Weights).Distinct().Count() > 1);

    /// <summary>The same with all seats of one class: what a tally of it hides most.</summary>
    public Poll InOneClass => this with
    {
        Rule = RuleParts.Renamed(Rule, name => Palette.Classes.Contains(name) ? "red" : name),
        Benches = Benches.Select(bench => bench with
        {
            Seat = new("red", bench.Seat.Count, bench.Seat.Holder) { Id = bench.Seat.Id, NamedBy = bench.Seat.NamedBy, Rights = bench.Seat.Rights, Weights = bench.Seat.Weights, Vacant = bench.Seat.Vacant },
        }).ToEquatableArray(),
    };

    public Palette Palette => Palette.Of(Benches, SenateBenches.IsEmpty ? default(EntityId?) : new EntityId(Senate));

    public Body Body => new(House, Benches.Select(bench => bench.Seat).ToEquatableArray()) { Procedures = [new(Rule) { Admits = Positions.Admitted }] };

    public Party Public => new(Addressed) { Attributes = [new("countries", Countries), new("regulated", Regulated)] };

    public GovernanceModel Model => new()
    {
        Parties = [Public, .. Holders],
        Bodies = SenateBenches.IsEmpty ? [Body] : [Body, new(Senate, SenateBenches.Select(bench => bench.Seat).ToEquatableArray()) { Procedures = [new(SenateRule) { Admits = Positions.Admitted }] }],
        Mandates = [Mandate.ToBind(Addressed, House, Subject, Instrument.Charter)],
        Stakes = [new(Addressed, Subject)],
    };

    public Proposal Proposal => new(House, Subject, Power.Bind, [Addressed]) { On = On };

    public Docket Docket => Docket.Empty.With(new DocketEntry("earlier", EarlierCarried) { Findings = [new("votes", EarlierVotes)] });

    public RollCall RollCall => Writing.Write(House, Benches, RuleParts.NamesIn(Rule).ToHashSet()) with
    {
        Declared = Chair is { } carried ? new(carried, "the chair") : null,
        Within = AsksSenate ? [Writing.Write(Senate, SenateBenches, RuleParts.NamesIn(SenateRule).ToHashSet()) with { Declared = Chair is { } declared ? new(declared, "the chair") : null }] : [],
    };

    /// <summary>The answer of the engine.</summary>
    public Determination Decide(RollCall? rollCall = null) => Model.Decide(Proposal, rollCall ?? RollCall, Docket);

    /// <summary>The same, place by place, for the reference.</summary>
    public Hearing Hearing => new(Heard(Benches))
    {
        Chair = Chair,
        On = On,
        Parties = [Public],
        Addressees = [Addressed],
        Docket = Docket,
        Chambers = AsksSenate ? [new(Senate, SenateRule, new(Heard(SenateBenches)) { Chair = Chair, On = On, Parties = [Public], Addressees = [Addressed], Docket = Docket })] : [],
    };

    private IEnumerable<Party> Holders => Benches.Concat(SenateBenches).Select(bench => bench.Holder).OfType<Party>();

    private EquatableArray<Place> Heard(EquatableArray<Bench> benches) => Place.Of(
        benches.Select(bench => bench.Seat).ToEquatableArray(),
        Holders.ToEquatableArray(),
        benches.SelectMany(bench => bench.Said).ToEquatableArray());

    /// <summary>What a failed law prints: seats and rules to read, and the whole as a file to decide again.</summary>
    public override string ToString() => string.Join(Environment.NewLine, (string[])
    [
        "", $"rule   {Rule}", $"seats  {string.Join($"{Environment.NewLine}       ", Benches)}",
        AsksSenate ? $"senate {SenateRule}{Environment.NewLine}       {string.Join($"{Environment.NewLine}       ", SenateBenches)}" : "no senate",
        $"chair  {Chair}; on {On:yyyy-MM-dd}; countries {Countries}, regulated {Regulated}; earlier {EarlierCarried}, votes {EarlierVotes}; {Writing}",
        GovernanceJson.Write(new GovernanceFile { Model = Model, Docket = Docket, Proposals = [new(Proposal) { RollCall = RollCall }] }),
    ]);
}
