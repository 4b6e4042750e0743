namespace Governance.Model;

/// <summary>Which rule a body uses for which matter and which type of question, and when.</summary>
/// <remarks>
/// Of several procedures that match a question, the one with the longest matter path is used, and among those one
/// that names the question type before one that names none; two that are left are a mistake (GOV2012).
/// </remarks>
public sealed record Procedure
{
    /// <summary>A procedure that decides by <paramref name="rule"/>, for every question unless narrowed.</summary>
    public Procedure(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Rule = rule;
    }

    /// <summary>What it takes to carry.</summary>
    public Rule Rule { get; init => field = Guard.Given(value); }

    /// <summary>How it chooses among several options that satisfy the rule; null where it only decides between yes and no.</summary>
    public ChoiceRule? Choice { get; init; }

    /// <summary>What it is called, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The type of question it is for, compared ordinally, or null for any that has no procedure of its own.</summary>
    public string? QuestionType { get; init; }

    /// <summary>The matters it is for.</summary>
    public Scope Over { get; init => field = Guard.Given(value); } = Scope.Everything;

    /// <summary>When it is in force.</summary>
    public Term Term { get; init; }

    /// <summary>What the sponsors must amount to, read over the seats that may propose, sponsors in favour and others absent; null for nothing.</summary>
    public Rule? Sponsors { get; init; }

    /// <summary>How many days before the decision notice is due, or null for none.</summary>
    public int? NoticeDays
    {
        get;
        init => field = value is null or >= 0 ? value
            : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"A notice of {value} days is none.", "Give 0 days or more.");
    }

    /// <summary>The document that makes this a consensus procedure, or null where it is not one. It chooses the row of the outcome table.</summary>
    public Source? ConsensusBy { get; init; }

    /// <summary>Whether it is a consensus procedure.</summary>
    public bool IsConsensus => ConsensusBy is not null;

    /// <summary>Whether only those who consent are addressed, each by its own consent: a treaty, a declaration.</summary>
    public bool IsOptIn { get; init; }

    /// <summary>Whether the charter leaves it to the chair to declare the result.</summary>
    public bool ChairDeclares { get; init; }

    /// <summary>The positions a seat may take, besides not voting, being absent and being recused.</summary>
    /// <remarks>Empty for for, against and abstain, those its rule speaks of, and, where that counts objections, object, no-objection and against/addressed.</remarks>
    public EquatableArray<Position> Admits { get; init => field = value.SortedBy(position => position.ToString()); }

    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }
}
