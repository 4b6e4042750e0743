namespace Governance.Model;

/// <summary>A grant: somebody lets a party or a body bind or advise them over a scope of matters.</summary>
/// <remarks>A chain of these, and nothing else, makes a decision bind. Mandates are a set: adding one never un-binds anybody.</remarks>
public sealed record Mandate
{
    /// <summary>A grant of <paramref name="power"/> by <paramref name="from"/> to <paramref name="to"/>.</summary>
    /// <exception cref="GovernanceException">Both are the same (GOV1008): a party binds itself without a grant; or a power or an instrument is none (GOV1020).</exception>
    public Mandate(EntityId from, EntityId to, Power power, Scope over, Instrument by, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(over);
        Guard.Id(from);
        Guard.Id(to);
        if (from == to)
        {
            throw new GovernanceException(ErrorCodes.GrantToOneself, $"'{from}' grants a mandate to itself.", "Leave it out: a party binds itself by its own act.");
        }

        (From, To, Power, Over, By) = (from, to, Guard.Named(power), over, Guard.Named(by));
        Id = id is null ? DefaultId(from, to, power, over) : Text.CheckId(id, "mandate id");
    }

    /// <summary>The id, unique among the mandates of a model; made of the grant itself unless one is given.</summary>
    public string Id { get; }

    /// <summary>Who grants: a party or a body.</summary>
    public EntityId From { get; }

    /// <summary>Who receives: a party or a body.</summary>
    public EntityId To { get; }

    /// <summary>What for.</summary>
    public Power Power { get; }

    /// <summary>Over which matters.</summary>
    public Scope Over { get; }

    /// <summary>In which form.</summary>
    public Instrument By { get; }

    /// <summary>When it is in force.</summary>
    public Term Term { get; init; }

    /// <summary>When it was suspended, in order of time.</summary>
    public EquatableArray<Suspension> Suspensions { get; init => field = value.SortedBy(suspension => suspension.Start); }

    /// <summary>Its end before its term, or null.</summary>
    public Revocation? Revoked { get; init; }

    /// <summary>Whether the grantee may pass it on: without this a chain ends at the grantee.</summary>
    public bool MayBeDelegated { get; init; }

    /// <summary>Whether it only passes on what others gave, so that it binds them and not the grantor itself, as where a court lets a panel hear its cases.</summary>
    public bool OnlyPassesOn { get; init; }

    /// <summary>Who may end it, each without the others unless <see cref="EndableTogether"/>, in ordinal order; empty where nothing is recorded.</summary>
    public EquatableArray<EntityId> EndableBy { get; init => field = Guard.Ids(value).SortedBy(id => id.Value); }

    /// <summary>Whether those who may end it can do so only together, as the parties to a treaty that asks for the consent of all.</summary>
    public bool EndableTogether { get; init; }

    /// <summary>With how many days' notice it may be ended, or null where none is recorded; not negative.</summary>
    public int? NoticeDays
    {
        get;
        init => field = value is null or >= 0 ? value
            : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"A notice of {value} days is none.", "Give 0 days or more.");
    }

    /// <summary>What it obliges to once an outcome reaches the grantor, in the order written.</summary>
    public EquatableArray<Duty> Duties { get; init => field = value.WithoutNulls(); }

    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }

    /// <summary>A grant of the power to bind the grantor.</summary>
    public static Mandate ToBind(EntityId from, EntityId to, Scope over, Instrument by) => new(from, to, Power.Bind, over, by);

    /// <summary>A grant of the power to advise the grantor.</summary>
    public static Mandate ToAdvise(EntityId from, EntityId to, Scope over, Instrument by) => new(from, to, Power.Advise, over, by);

    /// <summary>The id a mandate has when none is given.</summary>
    internal static string DefaultId(EntityId from, EntityId to, Power power, Scope over) =>
        $"{from} to {to}: {(power == Power.Bind ? "bind" : "advise")} over {over}";
}
