namespace Governance.Model.Serialization;

/// <summary>How proposals and earlier determinations are written.</summary>
internal static class ProposalFormats
{
    public static ObjectFormat<ProposalCase> Case { get; } = new("a proposal", "A question put to a body, how it was answered, and what is expected of the answer.", DescribeCase);

    public static ListFormat<DocketEntry> Docket { get; } = new(
        new ObjectFormat<DocketEntry>("a docket entry", "An earlier determination that a rule or a later decision may ask about, set aside, or suspend.", DescribeEntry), calledBy: entry => entry.Id);

    private static WordFormat<Polarity> Polarity { get; } = new("polarity", ("adopts", Model.Polarity.Adopts), ("overturns", Model.Polarity.Overturns));

    private static Format<EquatableArray<string>> Names(string what) => new ListFormat<string>(ValueFormats.Name(what), sortedBy: name => name);

    private static Func<Values, ProposalCase> DescribeCase(ObjectDescription<ProposalCase> it)
    {
        var id = it.Optional("id", ValueFormats.Name("proposal id"), one => one.Proposal.Id, "The id by which a docket and later proposals refer to it.");
        var title = it.Optional("title", ValueFormats.Text, one => one.Proposal.Title, "What it is called in prose.");
        var body = it.Required("body", ValueFormats.Id, one => one.Proposal.Body, "The body asked.");
        var matter = it.Required("matter", MatterFormats.Matter, one => one.Proposal.Matter, "What it is about.");
        var questionType = it.Optional("questionType", ValueFormats.Text, one => one.Proposal.QuestionType, "The type of question, which selects the procedure.");
        var claim = it.Required("claim", MandateFormats.Power, one => one.Proposal.Claim, "Whether the text claims to bind or only to advise.");
        var addressees = it.Required("addressees", ValueFormats.Ids, one => one.Proposal.Addressees, "Whom it addresses; stated, never inferred.");
        var sponsors = it.Optional("sponsors", Names("seat id"), one => one.Proposal.Sponsors, [], "The ids of the seats that put it.");
        var on = it.Optional("on", ValueFormats.Date, one => one.Proposal.On, CalendarDate.Any, "When it is decided.");
        var underRulesOf = it.Optional("underRulesOf", ValueFormats.Date, one => one.Proposal.UnderRulesOf, "The date whose procedures and mandates apply; that of the decision, unless given.");
        var noticeGiven = it.Optional("noticeGiven", ValueFormats.Day, one => one.Proposal.NoticeGiven, "When notice was given.");
        var polarity = it.Optional("polarity", Polarity, one => one.Proposal.Polarity, Model.Polarity.Adopts, "What a yes does.");
        var options = it.Optional("options", ChoiceFormats.Options, one => one.Proposal.Options, [], "The options among which the body chooses, in the order of the ballot.");
        var source = it.Optional("source", ValueFormats.Source, one => one.Proposal.Source, "Where this comes from.");
        var rollCall = it.Optional("rollCall", RollCallFormats.RollCall, one => RollCallFormats.Unnamed(one.RollCall, one.Proposal.Body), "The positions; of the body asked, unless it names another.");
        var expect = it.Optional("expect", ExpectationFormats.Expectation, one => one.Expect, "What is expected of the answer.");
        return read =>
        {
            var proposal = new Proposal(read.Get(body), read.Get(matter), read.Get(claim), read.Get(addressees))
            {
                Id = read.Get(id),
                Title = read.Get(title),
                QuestionType = read.Get(questionType),
                Sponsors = read.Get(sponsors),
                On = read.Get(on),
                UnderRulesOf = read.Get(underRulesOf),
                NoticeGiven = read.Get(noticeGiven),
                Polarity = read.Get(polarity),
                Options = read.Get(options),
                Source = read.Get(source),
            };
            return new ProposalCase(proposal) { RollCall = RollCallFormats.Named(read.Get(rollCall), proposal.Body), Expect = read.Get(expect) };
        };
    }

    private static Func<Values, DocketEntry> DescribeEntry(ObjectDescription<DocketEntry> it)
    {
        var id = it.Required("id", ValueFormats.Name("docket id"), entry => entry.Id, "The id of the proposal that was determined, or of the order.");
        var carried = it.Required("carried", ValueFormats.Flag, entry => entry.Carried, "Whether it carried.");
        var by = it.Optional("by", ValueFormats.Text, entry => entry.By, "Who decided, in words or by id.");
        var on = it.Optional("on", ValueFormats.Date, entry => entry.On, CalendarDate.Any, "When it was decided.");
        var findings = it.Optional("findings", PartyFormats.Facts, entry => entry.Findings, [], "What else was found, by name.");
        var setsAside = it.Optional("setsAside", Names("proposal id"), entry => entry.SetsAside, [], "The ids of the proposals it sets aside.");
        var suspends = it.Optional("suspends", new ListFormat<string>(ValueFormats.Text, sortedBy: id => id), entry => entry.Suspends, [], "The ids of the bodies and mandates it suspends from its date on.");
        var source = it.Optional("source", ValueFormats.Source, entry => entry.Source, "Where this comes from.");
        return read => new DocketEntry(read.Get(id), read.Get(carried))
        {
            By = read.Get(by),
            On = read.Get(on),
            Findings = read.Get(findings),
            SetsAside = read.Get(setsAside),
            Suspends = read.Get(suspends),
            Source = read.Get(source),
        };
    }
}
