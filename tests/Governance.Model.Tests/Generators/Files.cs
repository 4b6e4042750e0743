using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Governance.Model.Tests.Generators;

/// <summary>Files in which everything that can be said is said now and then.</summary>
internal static class Files
{
    private static readonly Gen<bool> Either = Gen.Elements(true, false);

    private static readonly Gen<string?> Words = Gen.Elements(null, "plain", "with \"quotes\", a \\ and ü", "two\nlines and a\ttab", "𝔘nd <b>&amp;</b>");

    private static readonly Gen<Source?> Citation = Gen.Frequency(
        (2, Gen.Constant<Source?>(null)),
        (1, Gen.Constant<Source?>("Charter, article 1")),
        (1, Gen.Elements(Enum.GetValues<Confidence>()).Select(confidence => (Source?)new Source("Minutes") { Url = "https://example.org/?a=1&b=ü", Confidence = confidence })));

    private static readonly Gen<CalendarDate> Date = Gen.Elements(CalendarDate.Any, new(2025), new(2025, 3), new(2025, 3, 3));

    private static readonly Gen<DateOnly?> Day = Gen.Elements<DateOnly?>(null, new(2024, 2, 29));

    private static readonly Gen<Term> Terms = Gen.Elements(Term.Always, new(new(2016, 10, 1), null), new(null, new(2020, 1, 1)), new(new(2016, 10, 1), new(2020, 1, 1)));

    private static readonly Gen<int?> Days = Gen.Elements<int?>(null, 0, 60);

    private static readonly Gen<Fraction> Number = Gen.Elements<Fraction>(0, 1, -3, new(2, 3), new(6607, 100), new(1, 1_000_000_007), BigInteger.Pow(10, 30));

    private static readonly Gen<AttributeValue> Fact = Gen.OneOf(
        Number.Select(value => (AttributeValue)value), Either.Select(value => (AttributeValue)value),
        Gen.Elements<AttributeValue>("1", "true", "2025-03-03", "a word"), Gen.Constant<AttributeValue>(new DateOnly(2025, 3, 3)));

    /// <summary>A model with its docket and two proposals, with every sort of remark in it.</summary>
    public static Arbitrary<GovernanceFile> Any { get; } = Arb.From(Some, Shrink);

    private static Gen<GovernanceFile> Some =>
        from poll in Polls.Complete.Generator
        from world in Worlds.Any.Generator
        from title in Words
        from name in Words
        from parties in Each(poll.Model.Parties.Concat(world.Model.Parties), Remarked)
        from bodies in Each(poll.Model.Bodies.Concat(world.Model.Bodies), Remarked)
        from mandates in Each(poll.Model.Mandates.Concat(world.Model.Mandates), Remarked)
        from stakes in Each(poll.Model.Stakes.Concat(world.Model.Stakes), Remarked)
        from entries in Each(poll.Docket.Entries.Concat(world.Docket.Entries), Remarked)
        from figure in Citation
        from cases in Each([(poll.Proposal, poll.RollCall), (world.Proposal, world.Carried)], asked => Case(asked.Item1, asked.Item2))
        select new GovernanceFile
        {
            Title = title,
            Model = new()
            {
                Name = name,
                Parties = parties,
                Bodies = bodies,
                Mandates = mandates,
                Stakes = stakes,
                Matters = world.Model.Matters,
                Sources = figure is null ? [] : [new($"parties[{Poll.Addressed}].size", figure)],
            },
            Docket = new Docket { Entries = entries },
            Proposals = cases.Select((asked, i) => asked with { Proposal = asked.Proposal with { Id = $"question {i}" } }).ToEquatableArray(),
        };

    private static IEnumerable<GovernanceFile> Shrink(GovernanceFile file) => ((GovernanceFile[])
    [
        file with { Proposals = [] },
        .. file.Proposals.Select(one => file with { Proposals = [one] }),
        .. file.Proposals.Select(one => file with { Proposals = [one with { Expect = null }] }),
        .. file.Proposals.Select(one => file with { Proposals = [one with { RollCall = null }] }),
        file with { Docket = Docket.Empty },
        file with { Title = null },
        file with { Model = file.Model with { Sources = [] } },
        file with { Model = file.Model with { Stakes = [] } },
        .. file.Model.Mandates.Select(mandate => file with { Model = file.Model with { Mandates = file.Model.Mandates.Where(other => other != mandate).ToEquatableArray() } }),
        file with { Model = new(), Proposals = [], Docket = Docket.Empty },
    ]).Where(simpler => simpler != file && simpler.Model.Validate().IsEmpty);

    private static Gen<EquatableArray<TResult>> Each<T, TResult>(IEnumerable<T> items, Func<T, Gen<TResult>> change) =>
        Gen.CollectToArray(items, change).Select(changed => changed.ToEquatableArray());

    private static Gen<Party> Remarked(Party party) =>
        from name in Words
        from size in Gen.Elements<BigInteger>(1, 19_713, BigInteger.Pow(10, 30))
        from kind in Gen.Elements(Enum.GetValues<PartyKind>())
        from fact in Fact
        from isKnown in Either
        from source in Citation
        select party with
        {
            Name = name,
            Size = size,
            Kind = kind,
            Source = source,
            Attributes = isKnown ? [.. party.Attributes, new("a fact", fact) { Source = source }] : party.Attributes,
        };

    private static Gen<Stake> Remarked(Stake stake) =>
        from bears in Gen.Elements(Bearing.None, Bearing.Loss, Bearing.Cost | Bearing.Liability)
        from note in Words
        from source in Citation
        select stake with { Bears = bears, Note = note, Source = source };

    private static Gen<Mandate> Remarked(Mandate mandate) =>
        from notice in Days
        from within in Days
        from discretion in Gen.Elements(Enum.GetValues<Discretion>())
        from owes in Either
        from ends in Either
        from source in Citation
        select mandate with
        {
            NoticeDays = notice,
            EndableBy = ends ? [mandate.From, mandate.To] : [],
            EndableTogether = ends && owes,
            OnlyPassesOn = ends && !owes,
            Duties = owes ? [new(mandate.To, "reply in public") { WithinDays = within, Discretion = discretion, Source = source }] : [],
            Source = source,
        };

    private static Gen<Body> Remarked(Body body) =>
        from name in Words
        from term in Terms
        from suspension in Terms
        from isSuspended in Either
        from minimum in Gen.Choose(0, 1)
        from source in Citation
        from procedures in Each(body.Procedures, Remarked)
        select body with
        {
            Name = name,
            Term = term,
            Suspensions = isSuspended ? [new(suspension, "a court") { Source = source }] : [],
            MinimumFilled = minimum,
            Source = source,
            Procedures = procedures,
            Seats = body.Seats.Select(seat => seat with { Source = source }).ToEquatableArray(),
        };

    private static Gen<Procedure> Remarked(Procedure procedure) =>
        from name in Words
        from type in Gen.Elements(null, "bylaw")
        from over in Gen.Elements(Scope.Everything, "numbers", Scope.EverythingExcept(["names"], [Layer.Logical]), new Scope(["numbers", "numbers/a/b"], ["numbers/a"]))
        from term in Terms
        from notice in Days
        from hasSponsors in Either
        from isOptIn in Either
        from chairDeclares in Either
        from consensusBy in Citation
        from source in Citation
        from choice in Choice
        select procedure with
        {
            Choice = isOptIn || consensusBy is not null ? null : choice,
            Name = name,
            QuestionType = type,
            Over = over,
            Term = term,
            NoticeDays = notice,
            Sponsors = hasSponsors ? Rule.Floor(2) : null,
            IsOptIn = isOptIn,
            ChairDeclares = chairDeclares,
            ConsensusBy = consensusBy,
            Source = source,
            Rule = source is null ? procedure.Rule : Cited(procedure.Rule, source),
        };

    private static Gen<ChoiceRule?> Choice =>
        from isChoice in Either
        from method in Gen.Elements(Enum.GetValues<VotingMethod>())
        from unranked in Gen.Elements(Enum.GetValues<UnrankedOptions>())
        from strength in Gen.Elements(DefeatStrength.WinningVotes, DefeatStrength.Margins)
        from seats in Gen.Choose(1, 3)
        from most in Gen.Elements<int?>(null, 1, 2)
        select isChoice ? new ChoiceRule(method) { Unranked = unranked, Strength = method is VotingMethod.Schulze or VotingMethod.RankedPairs ? strength : default, Seats = seats, MostPerAffiliation = most } : null;

    private static Rule Cited(Rule rule, Source source) => RuleParts.Map(rule, part => Cited(part, source)).CitedAs(source);

    private static Gen<DocketEntry> Remarked(DocketEntry entry) =>
        from who in Words
        from date in Date
        from setsAside in Either
        from fact in Fact
        from source in Citation
        select entry with
        {
            By = who,
            On = date,
            SetsAside = setsAside ? ["some other question"] : [],
            Findings = [.. entry.Findings, new("found", fact)],
            Source = source,
        };

    private static Gen<ProposalCase> Case(Proposal proposal, RollCall rollCall) =>
        from title in Words
        from date in Date
        from under in Date
        from isUnder in Either
        from type in Gen.Elements(null, "bylaw")
        from notice in Day
        from polarity in Gen.Elements(Enum.GetValues<Polarity>())
        from source in Citation
        from isCounted in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from amount in Number
        from cast in Gen.Elements<long?>(null, 0, 1_039)
        from isDeclared in Either
        from expected in Expected(proposal)
        select new ProposalCase(proposal with
        {
            Title = title,
            On = date,
            UnderRulesOf = isUnder ? under : null,
            QuestionType = type,
            NoticeGiven = notice,
            Polarity = polarity,
            Source = source,
        })
        {
            RollCall = !isCounted ? null : rollCall with
            {
                Evidence = [new("attended in person", amount < 0 ? -amount : amount) { Source = source }],
                Declared = isDeclared ? new(true, "the chair") { Cast = cast, Source = source } : rollCall.Declared,
                Source = source,
            },
            Expect = expected,
        };

    private static Gen<Expectation?> Expected(Proposal proposal) =>
        from isExpected in Either
        from headline in Gen.Elements<OutcomeKind?>([null, .. Enum.GetValues<OutcomeKind>()])
        from verdict in Gen.Elements<Verdict?>([null, .. Enum.GetValues<Verdict>()])
        from reason in Gen.Elements<NoDecisionReason?>([null, .. Enum.GetValues<NoDecisionReason>()])
        from agreement in Gen.Elements<Agreement?>([null, .. Enum.GetValues<Agreement>()])
        from flag in Gen.Elements<bool?>(null, true, false)
        from number in Gen.Elements<int?>(null, 0, 3)
        select !isExpected ? null : new Expectation
        {
            Headline = headline,
            Verdict = verdict,
            Reason = reason,
            Agreement = agreement,
            Declared = flag,
            ChangesNeeded = number,
            Effects = proposal.Addressees.Select(id => new ExpectedEffect(id)
            {
                Outcome = headline,
                Reason = reason,
                AtMost = headline,
                Unsolicited = flag,
                ChainLength = number,
                RevocableByParty = flag,
            }).ToEquatableArray(),
        };
}
