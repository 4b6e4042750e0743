namespace Governance.Model.Benchmarks;

/// <summary>A made-up structure of any size: parties in classes, bodies with mandates from them, and a chokepoint for every tenth body.</summary>
internal static class SyntheticStructure
{
    private static readonly StakeholderGroup[] Groups = [StakeholderGroup.Government, StakeholderGroup.PrivateSector, StakeholderGroup.CivilSociety, StakeholderGroup.TechnicalCommunity];

    /// <summary>A structure of about so many parties and bodies; the same every time.</summary>
    public static GovernanceModel Of(int parties, int bodies)
    {
        var classes = Math.Max(bodies / 10, 1);
        return new()
        {
            Name = $"{parties} parties, {bodies} bodies",
            Parties =
            [
                .. Enumerable.Range(0, classes).Select(i => new Party($"class-{i}", 1_000) { Group = Groups[i % 4], Region = $"region-{i % 5}" }),
                .. Enumerable.Range(0, parties).Select(i => new Party($"party-{i}") { Group = Groups[i % 4], Region = $"region-{i % 5}", MemberOf = i % 10 == 0 ? [] : [$"class-{i % classes}"] }),
            ],
            Stakes = Enumerable.Range(0, parties).Select(i => new Stake($"party-{i}", $"area-{i % classes}/topic-{i % bodies}") { Bears = Bearing.Loss | Bearing.Cost }).ToEquatableArray(),
            Mandates =
            [
                .. Enumerable.Range(0, bodies).Select(i => new Mandate($"class-{i % classes}", $"body-{i}", Power.Bind, $"area-{i % classes}/topic-{i}", Instrument.Bylaw) { MayBeDelegated = true, EndableBy = [$"class-{i % classes}"] }),
                .. Enumerable.Range(1, bodies - 1).Where(i => i % 7 == 0).Select(i => Mandate.ToBind($"body-{i}", $"body-{i - 1}", $"area-{i % classes}", Instrument.Charter)),
            ],
            Bodies = Enumerable.Range(0, bodies).Select(i => Body(i, parties)).ToEquatableArray(),
            Chokepoints = Enumerable.Range(0, bodies).Where(i => i % 10 == 0).Select(i => new Chokepoint($"lever-{i}", $"body-{i}")).ToEquatableArray(),
            Capabilities = Enumerable.Range(0, bodies).Where(i => i % 10 == 0).Select(i => new Capability($"do-{i}", Requirement.Any($"lever-{i}", new Route("around") { Cost = 100 }))
            {
                WantedBy = [new Want($"party-{i}") { Budget = i % 3 * 60 }, new Want($"class-{i % classes}")],
            }).ToEquatableArray(),
        };
    }

    private static Body Body(int index, int parties) => new($"body-{index}",
        [.. Enumerable.Range(0, 7 + (index % 9)).Select(seat => new Seat(seat < 5 ? "founding" : "elected", holder: $"party-{((index * 13L) + (seat * 17L)) % parties}"))],
        index % 3 == 0 ? Rule.MajorityOfVotesCast : index % 3 == 1 ? Rule.All(Rule.Floor(4), Rule.Veto("founding")) : Rule.TwoThirdsOfVotesCast);
}
