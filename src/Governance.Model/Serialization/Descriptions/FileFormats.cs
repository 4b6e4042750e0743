namespace Governance.Model.Serialization;

/// <summary>How a whole file is written.</summary>
internal static class FileFormats
{
    /// <summary>The one version of the format that is read and written.</summary>
    public static Format<long> Version { get; } = new VersionFormat();

    public static ObjectFormat<GovernanceFile> File { get; } = new("a governance file", "A model, earlier determinations, and proposals in the order in which they are decided.", DescribeFile);

    public static ObjectFormat<GovernanceModel> Model { get; } = new("a model", "Who is affected, who authorised whom, and which bodies decide by which rules.", DescribeModel);

    /// <summary>The proposals of a file.</summary>
    public static ListFormat<ProposalCase> Proposals { get; } = new(ProposalFormats.Case, calledBy: one => one.Proposal.Id);

    private static Func<Values, GovernanceFile> DescribeFile(ObjectDescription<GovernanceFile> it)
    {
        it.Tag("governance", Version, GovernanceJson.Version, "The version of the format.");
        it.Ignored("$schema", ValueFormats.Text, "The schema of the file, for editors.");
        var title = it.Optional("title", ValueFormats.Text, file => file.Title, "What the file is about.");
        var model = it.Optional("model", Model, file => file.Model, new GovernanceModel(), "The model.");
        var docket = it.Optional("docket", ProposalFormats.Docket, file => file.Docket.Entries, [], "Earlier determinations; of two with one id the later counts.");
        var proposals = it.Optional("proposals", Proposals, file => file.Proposals, [], "The proposals, in the order in which they are decided.");
        return read => new GovernanceFile
        {
            Title = read.Get(title),
            Model = read.Get(model),
            Docket = new Docket { Entries = read.Get(docket) },
            Proposals = read.Get(proposals),
        };
    }

    private static Func<Values, GovernanceModel> DescribeModel(ObjectDescription<GovernanceModel> it)
    {
        var name = it.Optional("name", ValueFormats.Text, model => model.Name, "What the model is called.");
        var parties = it.Optional("parties", new ListFormat<Party>(PartyFormats.Party, calledBy: party => party.Id.Value), model => model.Parties, [], "Everyone who can be affected or can authorise.");
        var stakes = it.Optional("stakes", new ListFormat<Stake>(PartyFormats.Stake, calledBy: stake => $"{stake.Party}: {stake.Matter}"), model => model.Stakes, [], "Who is affected by what.");
        var mandates = it.Optional("mandates", new ListFormat<Mandate>(MandateFormats.Mandate, calledBy: mandate => mandate.Id), model => model.Mandates, [], "Who authorised whom.");
        var bodies = it.Optional("bodies", new ListFormat<Body>(BodyFormats.Body, calledBy: body => body.Id.Value), model => model.Bodies, [], "Who decides by which rules.");
        var matters = it.Optional("matters", new ListFormat<Matter>(MatterFormats.Matter, calledBy: matter => matter.Path), model => model.Matters, [], "Matters whose layer is known.");
        var chokepoints = it.Optional("chokepoints", new ListFormat<Chokepoint>(ResourceFormats.Chokepoint, calledBy: chokepoint => chokepoint.Id), model => model.Chokepoints, [], "Resources under one controller that others need.");
        var capabilities = it.Optional("capabilities", new ListFormat<Capability>(ResourceFormats.Capability, calledBy: capability => capability.Id), model => model.Capabilities, [], "What parties want to be able to do, and the chokepoints that it takes.");
        var observations = it.Optional("observations", new ListFormat<Observation>(PartyFormats.Observation, calledBy: observation => observation.Key), model => model.Observations, [], "What was observed or judged besides, for audits to read.");
        var sources = it.Optional("sources", new ListFormat<SourcedFigure>(
            new ObjectFormat<SourcedFigure>("a sourced figure", "Where a single figure of the model comes from.", DescribeFigure), calledBy: figure => figure.Path), model => model.Sources, [], "Sources of single figures.");
        return read => new GovernanceModel
        {
            Name = read.Get(name),
            Parties = read.Get(parties),
            Stakes = read.Get(stakes),
            Mandates = read.Get(mandates),
            Bodies = read.Get(bodies),
            Matters = read.Get(matters),
            Chokepoints = read.Get(chokepoints),
            Capabilities = read.Get(capabilities),
            Observations = read.Get(observations),
            Sources = read.Get(sources),
        };
    }

    private static Func<Values, SourcedFigure> DescribeFigure(ObjectDescription<SourcedFigure> it)
    {
        var path = it.Required("path", ValueFormats.Text, figure => figure.Path, "The figure, such as parties[members].size.");
        var source = it.Required("source", ValueFormats.Source, figure => figure.Source, "Where it comes from.");
        return read => new SourcedFigure(read.Get(path), read.Get(source));
    }
}
