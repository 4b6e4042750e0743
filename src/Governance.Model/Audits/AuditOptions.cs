namespace Governance.Model;

/// <summary>How an audit works, what it takes for enough, and what it leaves out.</summary>
public sealed record AuditOptions
{
    /// <summary>What is in force without an end, the usual severities, and nothing suppressed.</summary>
    public static AuditOptions Default { get; } = new();

    /// <summary>The day whose mandates and procedures apply; null for those without an end.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Severities other than the usual; a rule with none is not reported.</summary>
    public EquatableArray<AuditSetting> Settings { get; init => field = value.SortedBy(setting => setting.Code); }

    /// <summary>Findings that are known and accepted, each with its reason.</summary>
    public EquatableArray<AuditSuppression> Suppressions { get; init => field = value.WithoutNulls(); }

    /// <summary>How many regions must take part for a result to be called global; 3 unless said.</summary>
    public int Regions { get; init => field = AtLeastOne(value, "regions"); } = 3;

    /// <summary>How many days of notice are in time; 14 unless said.</summary>
    public int NoticeDays { get; init => field = AtLeastOne(value, "days of notice"); } = 14;

    /// <summary>The Herfindahl–Hirschman index, from 0 to 1, from which a market is called concentrated; 1/4 unless said.</summary>
    /// <exception cref="GovernanceException">No market has such an index (GOV1014).</exception>
    public Fraction Concentration { get; init => field = Index(value); } = new(1, 4);

    /// <summary>The share of the ways to vote that may carry nothing before a body without a veto is told of its deadlock risk; 3/4 unless said.</summary>
    public Fraction Deadlock { get; init; } = new(3, 4);

    /// <summary>The stakeholder groups whose consent principle 4 asks for; empty for all that are affected.</summary>
    public EquatableArray<StakeholderGroup> Groups { get; init => field = value.SortedBy(group => group.Name); }

    /// <summary>The part of the model that is meant: only what concerns it is reported, and the rest is context. Null for all of the model.</summary>
    public GovernanceModel? About { get; init; }

    /// <summary>What the computations of power may use, and who may stop them.</summary>
    public AnalysisOptions Analysis { get; init => field = Guard.Given(value); } = AnalysisOptions.Default;

    private static int AtLeastOne(int value, string what) => value >= 1 ? value
        : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"{value} {what} cannot be asked for.", "Give 1 or more.");

    private static Fraction Index(Fraction value) => value.Sign >= 0 && value <= 1 ? value
        : throw new GovernanceException(ErrorCodes.ShareOutOfRange, $"A concentration of {value} is that of no market.", "Give an index from 0 to 1, such as 1/4.");
}
