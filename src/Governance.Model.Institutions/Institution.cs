namespace Governance.Model;

/// <summary>A real or proposed governance structure, as a model with its sources.</summary>
/// <remarks>
/// Immutable. Its own <see cref="Part"/> refers to parties and bodies of other institutions and of the world by id;
/// <see cref="Model"/> is the part together with all that it needs, and can be decided with. Rules that changed are there with
/// their dates: a proposal is judged by the rule of its day.
/// </remarks>
public sealed class Institution
{
    private readonly Func<InstitutionParameters, GovernanceModel> build;
    private readonly Lazy<GovernanceModel> part;
    private readonly Lazy<GovernanceModel> model;

    /// <summary>An institution of the catalogue.</summary>
    internal Institution(string id, string name, InstitutionFamily family, Source source, Func<GovernanceModel> part)
        : this(id, name, family, source, _ => part())
    {
    }

    /// <summary>An institution of the catalogue with numbers that the record does not give.</summary>
    internal Institution(string id, string name, InstitutionFamily family, Source source, Func<InstitutionParameters, GovernanceModel> part)
    {
        (Id, Name, Family, Source, build) = (id, name, family, source, part);
        this.part = new(() => (build(new(Parameters)) with { Name = Name }).SourcedBy(Source));
        model = new(() => Catalogue.Compose(this));
    }

    /// <summary>The id, unique in the catalogue.</summary>
    public string Id { get; }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Where it stands in the catalogue.</summary>
    public InstitutionFamily Family { get; }

    /// <summary>Whether it exists.</summary>
    public InstitutionStatus Status { get; internal init; }

    /// <summary>What it is and what it decides, in a few sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>Where what is said without a source of its own comes from.</summary>
    public Source Source { get; }

    /// <summary>Where the record is silent, disputed or contradicts itself.</summary>
    public EquatableArray<string> Notes { get; internal init; }

    /// <summary>The numbers that the record does not give.</summary>
    public EquatableArray<InstitutionParameter> Parameters { get; internal init; }

    /// <summary>The ids of the institutions whose parties, bodies or mandates it refers to.</summary>
    public EquatableArray<string> Uses { get; internal init; }

    /// <summary>What is its own. What it refers to may lie outside: <see cref="Model"/> holds that too.</summary>
    public GovernanceModel Part => part.Value;

    /// <summary>The institution with all that it refers to: its own part, those of <see cref="Uses"/> in turn, and the parties and matters of the world that they name.</summary>
    public GovernanceModel Model => model.Value;

    /// <summary>The same institution with another number in place of an assumption.</summary>
    /// <remarks>Its model is made at once, so that a number with which there is no institution is refused here.</remarks>
    /// <exception cref="GovernanceException">It has no parameter of this name (GOV2027), or the number does not answer its question (GOV1005 or what is wrong with the model).</exception>
    public Institution With(string parameter, Fraction value)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        var asked = Parameters.FirstOrDefault(known => known.Name == parameter) ?? throw new GovernanceException(ErrorCodes.UnknownParameter, $"'{Id}' has no parameter called '{parameter}'.",
            Parameters.IsEmpty ? "It has none at all: all its numbers are of record." : $"Known: {string.Join(", ", Parameters.Select(known => known.Name))}.");
        return Built(asked, new(Id, Name, Family, Source, build)
        {
            Status = Status,
            Summary = Summary,
            Notes = Notes,
            Uses = Uses,
            Parameters = Parameters.Select(known => known == asked ? asked.Answered(value) : known).ToEquatableArray(),
        }, value);
    }

    /// <summary>The institution, if there is one with the number that was given.</summary>
    private static Institution Built(InstitutionParameter asked, Institution made, Fraction value)
    {
        try
        {
            var mistakes = made.Model.Validate().Where(mistake => mistake.Severity == DiagnosticSeverity.Error).ToEquatableArray();
            return mistakes.IsEmpty ? made : throw new GovernanceException(mistakes);
        }
        catch (GovernanceException mistake)
        {
            var first = mistake.Diagnostics[0];
            throw new GovernanceException([first with { Message = $"'{made.Id}' cannot be with {value} for '{asked.Name}': {first.Message}", Cure = $"Give another number for '{asked.Name}' ({asked.Question}); it is {asked.Value} unless said." }, .. mistake.Diagnostics.Skip(1)]);
        }
        catch (OverflowException)
        {
            throw asked.No(value, "Give a smaller number");
        }
    }

    /// <summary>The audit of what is its own, with all that it refers to as context.</summary>
    /// <param name="options">How to audit; null for the usual.</param>
    public AuditReport Audit(AuditOptions? options = null) => Model.Audit((options ?? AuditOptions.Default) with { About = Part });

    /// <summary>What is its own in short, with all that it refers to as context: who decides, by which rule, for whom, with which levers.</summary>
    /// <param name="options">How to audit; null for the usual.</param>
    public StructureProfile Profile(AuditOptions? options = null) => Model.Profile((options ?? AuditOptions.Default) with { About = Part });

    /// <summary>The institution as a file: <c>GovernanceJson.Write</c> gives its text.</summary>
    public GovernanceFile ToFile() => new() { Title = Name, Model = Model };

    /// <summary>The name, the id and the status.</summary>
    public override string ToString() => $"{Name} ({Id}, {Status switch { InstitutionStatus.InForce => "in force", InstitutionStatus.Ended => "ended", InstitutionStatus.Proposed => "proposed", InstitutionStatus.Doctrine => "a doctrine", _ => "a practice" }})";
}
