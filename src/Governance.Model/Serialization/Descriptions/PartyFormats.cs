namespace Governance.Model.Serialization;

/// <summary>How parties and what is known of them are written.</summary>
internal static class PartyFormats
{
    public static ObjectFormat<Party> Party { get; } = new("a party", "Anyone who can be affected by a decision or can authorise one.", DescribeParty);

    public static ObjectFormat<Stake> Stake { get; } = new("a stake", "That a party is affected by a matter. It authorises nothing.", DescribeStake);

    /// <summary>A number that ends as a decimal, a text, true or false; else an object that says what it is.</summary>
    public static Format<AttributeValue> Fact { get; } = new AlternativesFormat<AttributeValue>(
        "a number, a text, true, false, or an object with \"day\" or \"number\"",
        new(JsonKind.Number, ValueFormats.Number.As<AttributeValue>(number => number, value => ((AttributeValue.Number)value).Value),
            writes: value => value is AttributeValue.Number number && number.Value.EndsAsDecimal(out _)),
        new(JsonKind.Text, ValueFormats.Text.As<AttributeValue>(text => text, value => ((AttributeValue.Word)value).Value), writes: value => value is AttributeValue.Word),
        new(JsonKind.Flag, ValueFormats.Flag.As<AttributeValue>(flag => flag, value => ((AttributeValue.Flag)value).Value), writes: value => value is AttributeValue.Flag),
        new(node => IsObjectWith(node, "day"u8), value => value is AttributeValue.Day, new ObjectFormat<AttributeValue>("a dated fact", "A day.", DescribeDay)),
        new(node => IsObjectWith(node, "number"u8), value => value is AttributeValue.Number, new ObjectFormat<AttributeValue>("a fraction", "A number whose decimals do not end.", DescribeNumber)))
        .Named("fact", "What is known: a number, a text, a flag or a day.");

    public static ObjectFormat<Observation> Observation { get; } = new("an observation", "Something observed or judged about a part of the model that its structure does not show.", DescribeObservation);

    /// <summary>Facts by name.</summary>
    public static Format<EquatableArray<NamedFact>> Facts { get; } = new MapFormat<string, NamedFact, NamedFact>(
        "an object of facts by name", ValueFormats.Name("name of a fact"), SourcedFact,
        (name, fact) => new NamedFact(name, fact.Value) { Source = fact.Source }, fact => (fact.Name, fact));

    private static AlternativesFormat<NamedFact> SourcedFact => new(
        Fact.Expected,
        new(node => IsObjectWith(node, "value"u8), fact => fact.Source is not null, new ObjectFormat<NamedFact>("a fact with its source", "What is known, and where it comes from.", DescribeSourcedFact)),
        new(_ => true, fact => fact.Source is null, Fact.As(value => new NamedFact(Unnamed, value), fact => fact.Value)));

    private const string Unnamed = "fact"; // the name is that of the property, and is given by the map around it

    private static WordFormat<PartyKind> Kind { get; } = new("kind of party",
        ("unstated", PartyKind.Unstated), ("class", PartyKind.Class), ("person", PartyKind.Person), ("state", PartyKind.State), ("firm", PartyKind.Firm),
        ("association", PartyKind.Association), ("organisation", PartyKind.Organisation), ("community", PartyKind.Community), ("region", PartyKind.Region));

    private static TokenFormat<StakeholderGroup> Group { get; } = new("a stakeholder group", text => new StakeholderGroup(text), group => group.Name);

    private static Format<Bearing> Bears { get; } = new ListFormat<Bearing>(
        new WordFormat<Bearing>("kind of bearing", ("loss", Bearing.Loss), ("cost", Bearing.Cost), ("liability", Bearing.Liability)))
        .As(all => all.Aggregate(Bearing.None, (sum, one) => sum | one), sum => new[] { Bearing.Loss, Bearing.Cost, Bearing.Liability }.Where(one => sum.HasFlag(one)).ToEquatableArray());

    private static bool IsObjectWith(JsonNode node, ReadOnlySpan<byte> name) => node.Kind == JsonKind.Object && node.TryFind(name, out _);

    private static Func<Values, Party> DescribeParty(ObjectDescription<Party> it)
    {
        var id = it.Required("id", ValueFormats.Id, party => party.Id, "The id, unique among the parties and bodies of a model.");
        var name = it.Optional("name", ValueFormats.Text, party => party.Name, "What it is called in prose.");
        var size = it.Optional("size", ValueFormats.Size, party => party.Size, 1, "How many heads stand behind it.");
        var kind = it.Optional("kind", Kind, party => party.Kind == UsualKind(party) ? null : party.Kind, "What it is; a class where the size is above one, unless said.");
        var group = it.Optional("group", Group, party => party.Group.IsNone ? (StakeholderGroup?)null : party.Group, "The stakeholder group it is counted in.");
        var region = it.Optional("region", ValueFormats.Text, party => party.Region, "The region it is counted in.");
        var memberOf = it.Optional("memberOf", ValueFormats.Ids, party => party.MemberOf, [], "The parties it belongs to. What a class among them grants, this party grants.");
        var attributes = it.Optional("attributes", Facts, party => party.Attributes, [], "What else is known of it, by name.");
        var source = it.Optional("source", ValueFormats.Source, party => party.Source, "Where this comes from.");
        return read =>
        {
            var party = new Party(read.Get(id))
            {
                Size = read.Get(size),
                Name = read.Get(name),
                Group = read.Get(group) ?? default,
                Region = read.Get(region),
                MemberOf = read.Get(memberOf),
                Attributes = read.Get(attributes),
                Source = read.Get(source),
            };
            return party with { Kind = read.Get(kind) ?? UsualKind(party) };
        };
    }

    private static PartyKind UsualKind(Party party) => party.Size > 1 ? PartyKind.Class : PartyKind.Unstated;

    private static Func<Values, Stake> DescribeStake(ObjectDescription<Stake> it)
    {
        var party = it.Required("party", ValueFormats.Id, stake => stake.Party, "Who is affected.");
        var matter = it.Required("matter", MatterFormats.Matter, stake => stake.Matter, "By what.");
        var bears = it.Optional("bears", Bears, stake => stake.Bears, Bearing.None, "What the party bears if things go wrong.");
        var note = it.Optional("note", ValueFormats.Text, stake => stake.Note, "The stake in words.");
        var source = it.Optional("source", ValueFormats.Source, stake => stake.Source, "Where this comes from.");
        return read => new Stake(read.Get(party), read.Get(matter)) { Bears = read.Get(bears), Note = read.Get(note), Source = read.Get(source) };
    }

    private static Func<Values, Observation> DescribeObservation(ObjectDescription<Observation> it)
    {
        var about = it.Optional("about", ValueFormats.Text, observation => observation.About, "A party, body, chokepoint, capability, mandate or matter; nothing for the model as a whole.");
        var name = it.Required("name", ValueFormats.Name("name of an observation"), observation => observation.Name, "What was observed.");
        var value = it.Required("value", Fact, observation => observation.Value, "What it came to.");
        var source = it.Optional("source", ValueFormats.Source, observation => observation.Source, "Where this comes from.");
        return read => new Observation(read.Get(about), read.Get(name), read.Get(value)) { Source = read.Get(source) };
    }

    private static Func<Values, AttributeValue> DescribeDay(ObjectDescription<AttributeValue> it)
    {
        var day = it.Required("day", ValueFormats.Day, value => ((AttributeValue.Day)value).Value, "The day.");
        return read => read.Get(day);
    }

    private static Func<Values, AttributeValue> DescribeNumber(ObjectDescription<AttributeValue> it)
    {
        var number = it.Required("number", ValueFormats.Share, value => ((AttributeValue.Number)value).Value, "The number.");
        return read => read.Get(number);
    }

    private static Func<Values, NamedFact> DescribeSourcedFact(ObjectDescription<NamedFact> it)
    {
        var value = it.Required("value", Fact, fact => fact.Value, "The fact.");
        var source = it.Optional("source", ValueFormats.Source, fact => fact.Source, "Where it comes from.");
        return read => new NamedFact(Unnamed, read.Get(value)) { Source = read.Get(source) };
    }
}
