using FsCheck;
using FsCheck.Fluent;

namespace Governance.Model.Tests.Generators;

/// <summary>Small worlds in which chains of mandates are often there, often broken, and often more than one.</summary>
internal static class Worlds
{
    private static readonly Gen<bool> Either = Gen.Elements(true, false);

    private static readonly Gen<DateOnly?> Year = Gen.Frequency(
        (2, Gen.Constant<DateOnly?>(null)), (3, Gen.Choose(2019, 2026).Select(year => (DateOnly?)new DateOnly(year, 1, 1))));

    private static readonly Gen<Term> SomeTerm =
        from start in Year from end in Year select start >= end ? new Term(end, start == end ? null : start) : new Term(start, end);

    private static readonly Gen<Layer?> SomeLayer = Gen.Frequency(
        (3, Gen.Constant<Layer?>(null)), (1, Gen.Elements<Layer?>(Layer.Infrastructure, Layer.Logical, Layer.Social)));

    private static readonly Gen<string> Path = Gen.Elements("numbers", "numbers/transfers", "numbers/transfers/fees", "names", "names/policy");

    private static readonly Gen<Matter> SomeMatter = from path in Path from layer in SomeLayer select new Matter(path, layer);

    private static readonly Gen<Scope> SomeScope = Gen.Frequency(
        (9, Gen.Constant(Scope.Everything)),
        (3, Path.Select(path => (Scope)path)),
        (1, Path.Select(path => Scope.EverythingExcept([path]))),
        (1, Gen.Constant(new Scope(["numbers", "numbers/transfers/fees"], ["numbers/transfers"]))),
        (1, from layer in Gen.Elements(Layer.Logical, Layer.Social) select Scope.EverythingIn(layer)),
        (1, from path in Path from layer in Gen.Elements(Layer.Logical, Layer.Social) select new Scope([path], [], [layer])));

    private static readonly Gen<PartyKind> SomeKind = Gen.Frequency(
        (2, Gen.Constant(PartyKind.Class)), (1, Gen.Elements(PartyKind.Unstated, PartyKind.Association, PartyKind.State, PartyKind.Community)));

    /// <summary>One question to one addressee, in a world of up to four parties, two bodies and nine mandates.</summary>
    public static Arbitrary<World> Any { get; } = Arb.From(Some, Shrink);

    /// <summary>A mandate that can be added to <paramref name="world"/>.</summary>
    public static Gen<Mandate> Further(World world) => OneMandate([.. world.Entities], "further");

    /// <summary>The same with one thing less, or one thing simpler.</summary>
    public static IEnumerable<World> Shrink(World world)
    {
        var (model, proposal) = (world.Model, world.Proposal);
        IEnumerable<GovernanceModel> models =
        [
            .. Less(model.Stakes, _ => []).Select(stakes => model with { Stakes = stakes }),
            .. Less(model.Mandates, Simpler).Select(mandates => model with { Mandates = mandates }),
            .. Less(model.Parties, party => party.MemberOf.IsEmpty ? [] : [party with { MemberOf = [] }]).Select(parties => model with { Parties = parties }),
            .. Less(model.Bodies, body => body.Of is null ? [] : [body with { Of = null }]).Select(bodies => model with { Bodies = bodies }),
            .. Less(model.Matters, _ => []).Select(matters => model with { Matters = matters }),
        ];
        IEnumerable<World> worlds =
        [
            .. models.Select(simpler => world with { Model = simpler }),
            .. world.Docket.Entries.IsEmpty ? (World[])[] : [world with { Docket = Docket.Empty }],
            .. proposal.Addressees.Count > 1 ? proposal.Addressees.Select(addressee => world with { Proposal = proposal with { Addressees = [addressee] } }) : [],
        ];
        return worlds.Where(simpler => simpler.Model.Validate().IsEmpty && simpler.Entities.Contains(simpler.Proposal.Body) && simpler.Proposal.Addressees.All(simpler.Entities.Contains));
    }

    private static IEnumerable<EquatableArray<T>> Less<T>(EquatableArray<T> items, Func<T, IEnumerable<T>> simpler) => Enumerable.Range(0, items.Count).SelectMany(i =>
        simpler(items[i]).Select(other => items.Select((item, j) => i == j ? other : item).ToEquatableArray()).Prepend(items.Where((_, j) => j != i).ToEquatableArray()));

    private static Gen<World> Some =>
        from size in Gen.Choose(2, 4)
        from parties in Gen.CollectToArray(Enumerable.Range(1, size), i => OneParty(i, size))
        from bodies in Gen.CollectToArray(Enumerable.Range(1, 2), i => OneBody(i, size))
        let entities = parties.Select(party => party.Id).Concat(bodies.Select(body => body.Id)).ToArray()
        from count in Gen.Choose(1, 9)
        from mandates in Gen.CollectToArray(Enumerable.Range(1, count), i => OneMandate(entities, $"m{i}"))
        from layers in Gen.CollectToArray(["names", "numbers", "numbers/transfers"], path => SomeLayer.Select(layer => new Matter(path, layer)))
        from stakes in Gen.CollectToArray(parties, party => SomeMatter.Select(matter => new Stake(party.Id, matter) { Bears = Bearing.Loss }))
        from matter in SomeMatter
        from addressees in Gen.Frequency((4, Gen.Elements(parties).Select(party => party.Id)), (1, Gen.Elements(entities))).ArrayOf(2)
        from body in Gen.Elements(bodies)
        from claim in Gen.Frequency((3, Gen.Constant(Power.Bind)), (1, Gen.Constant(Power.Advise)))
        from year in Gen.Choose(2019, 2025)
        from suspended in Gen.Frequency((4, Gen.Constant<string?>(null)), (1, Gen.Choose(1, 9).Select(i => (string?)$"m{i}")))
        from since in Gen.Choose(2019, 2025)
        select new World(
            new()
            {
                Parties = parties.ToEquatableArray(),
                Bodies = bodies.ToEquatableArray(),
                Mandates = mandates.ToEquatableArray(),
                Matters = layers.ToEquatableArray(),
                Stakes = stakes.ToEquatableArray(),
            },
            new(body.Id, matter, claim, addressees.ToEquatableArray()) { On = new(year, 1, 1) })
        {
            Docket = mandates.Any(mandate => mandate.Id == suspended)
                ? Docket.Empty.With(new DocketEntry("order", carried: true) { On = new(since, 1, 1), Suspends = [suspended!] }) : Docket.Empty,
        };

    private static Gen<Party> OneParty(int index, int last) =>
        from kind in SomeKind
        from above in index == last ? Gen.Constant<int[]>([]) : Gen.Choose(index + 1, last).ArrayOf(2)
        from isMember in Either
        select new Party($"p{index}") { Kind = kind, MemberOf = isMember ? above.Distinct().Select(i => new EntityId($"p{i}")).ToEquatableArray() : [] };

    private static Gen<Body> OneBody(int index, int parties) =>
        from owner in Gen.Frequency((2, Gen.Constant<int?>(null)), (1, Gen.Choose(1, parties).Select(i => (int?)i)))
        from isConsensus in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from isOptIn in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Body($"b{index}", [new("seat")])
        {
            Of = owner is { } i ? new EntityId($"p{i}") : default(EntityId?),
            Procedures = [new(Rule.MajorityOfVotesCast) { ConsensusBy = isConsensus ? (Source)"Charter, article 1" : null, IsOptIn = isOptIn }],
        };

    private static Gen<Mandate> OneMandate(EntityId[] entities, string id) =>
        from isOnward in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        from start in Gen.Choose(0, entities.Length - (isOnward ? 2 : 1))
        from step in Gen.Choose(1, entities.Length - 1 - (isOnward ? start : 0))
        from power in Gen.Frequency((3, Gen.Constant(Power.Bind)), (1, Gen.Constant(Power.Advise)))
        from scope in SomeScope
        from term in Gen.Frequency((3, Gen.Constant(Term.Always)), (1, SomeTerm))
        from suspension in Gen.Frequency((6, Gen.Constant<Term?>(null)), (1, SomeTerm.Select(during => (Term?)during)))
        from revoked in Gen.Frequency((6, Gen.Constant<DateOnly?>(null)), (1, Year))
        from onward in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from onlyOthers in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Mandate(entities[start], entities[(start + step) % entities.Length], power, scope, Instrument.Charter, id)
        {
            Term = term,
            Suspensions = suspension is { } during ? [new(during, "a court")] : [],
            Revoked = revoked is { } day ? new(day, "the grantor") : null,
            MayBeDelegated = onward,
            OnlyPassesOn = onlyOthers,
        };

    private static IEnumerable<Mandate> Simpler(Mandate mandate)
    {
        if (mandate.Over != Scope.Everything)
        {
            yield return new(mandate.From, mandate.To, mandate.Power, Scope.Everything, mandate.By, mandate.Id)
            {
                Term = mandate.Term,
                Suspensions = mandate.Suspensions,
                Revoked = mandate.Revoked,
                MayBeDelegated = mandate.MayBeDelegated,
                OnlyPassesOn = mandate.OnlyPassesOn,
            };
        }

        if (mandate.Term != Term.Always)
        {
            yield return mandate with { Term = Term.Always };
        }

        if (!mandate.Suspensions.IsEmpty)
        {
            yield return mandate with { Suspensions = [] };
        }

        if (mandate.Revoked is not null)
        {
            yield return mandate with { Revoked = null };
        }
    }
}
