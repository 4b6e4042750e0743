namespace Governance.Model;

/// <summary>A question put to a body: about what, claiming to do what, to whom, when.</summary>
public sealed record Proposal
{
    private const int MostOptions = 256;

    /// <summary>A question to <paramref name="body"/> on <paramref name="matter"/>.</summary>
    /// <param name="body">The body asked.</param>
    /// <param name="matter">What it is about.</param>
    /// <param name="claim">Whether the text claims to bind or only to advise; a text that only exhorts is advice however strong its author.</param>
    /// <param name="addressees">Whom it addresses, parties or bodies; stated, never inferred.</param>
    /// <exception cref="GovernanceException">Nobody is addressed (GOV1013).</exception>
    public Proposal(EntityId body, Matter matter, Power claim, EquatableArray<EntityId> addressees)
    {
        ArgumentNullException.ThrowIfNull(matter);
        (Body, Matter, Claim, Addressees) = (body, matter, claim, addressees);
    }

    /// <summary>The id by which a docket and a file refer to it, or null.</summary>
    public string? Id { get; init => field = value is null ? null : Text.CheckId(value, "proposal id"); }

    /// <summary>What it is called in prose, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The body asked.</summary>
    public EntityId Body { get; init => field = Guard.Id(value); }

    /// <summary>What it is about.</summary>
    public Matter Matter { get; init => field = Guard.Given(value); }

    /// <summary>The type of question, which selects the procedure, or null.</summary>
    public string? QuestionType { get; init; }

    /// <summary>Whether the text claims to bind or only to advise.</summary>
    public Power Claim { get; init => field = Guard.Named(value); }

    /// <summary>Whom it addresses; at least one, each once, in ordinal order.</summary>
    public EquatableArray<EntityId> Addressees
    {
        get;
        init => field = value.IsEmpty
            ? throw new GovernanceException(ErrorCodes.NobodyAddressed, "A proposal addresses nobody.", "State whom it addresses: addressees are never inferred.")
            : Guard.Ids(value).Distinct().ToEquatableArray().SortedBy(id => id.Value);
    }

    /// <summary>The ids of the seats that put it, in ordinal order.</summary>
    public EquatableArray<string> Sponsors { get; init => field = value.SortedBy(id => id); }

    /// <summary>When it is decided.</summary>
    public CalendarDate On { get; init; }

    /// <summary>The date whose procedures and mandates apply, or null for the date of the decision.</summary>
    public CalendarDate? UnderRulesOf { get; init; }

    /// <summary>When notice was given, or null where none is recorded.</summary>
    public DateOnly? NoticeGiven { get; init; }

    /// <summary>What a yes does.</summary>
    public Polarity Polarity { get; init => field = Guard.Named(value); }

    /// <summary>The options among which the body chooses, in the order of the ballot; empty for a question of yes or no.</summary>
    /// <exception cref="GovernanceException">An id is given twice (GOV1021); there is one option only, or more than 256, or more than one default (GOV1022).</exception>
    public EquatableArray<BallotOption> Options { get; init => field = Choice(value.WithoutNulls()); }

    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }

    private static EquatableArray<BallotOption> Choice(EquatableArray<BallotOption> options)
    {
        if (options.Count is 1 or > MostOptions)
        {
            throw new GovernanceException(ErrorCodes.NoChoice, options.Count == 1 ? "One option is no choice." : $"A choice among {options.Count} options cannot be put.", $"Give 2 to {MostOptions} options, or none for a question of yes or no.");
        }

        if (options.Count(option => option.IsDefault) > 1)
        {
            throw new GovernanceException(ErrorCodes.NoChoice, "More than one option is the default.", "Mark the one that stands where no other is chosen.");
        }

        return options.GroupBy(option => option.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } twice
            ? throw new GovernanceException(ErrorCodes.OptionTwice, $"Two options are called '{twice.Key}'.", "Give each option an id of its own.")
            : options;
    }
}
