namespace Governance.Model;

/// <summary>What is weighed when positions are counted: heads, population, shares, stake, or anything a charter names.</summary>
/// <remarks>Every seat weighs one head; all other weights are stated on the seats or published as totals. The default value is heads.</remarks>
public readonly record struct Measure
{
    private readonly string? name;

    /// <summary>The measure called <paramref name="name"/>.</summary>
    /// <exception cref="GovernanceException">The text cannot be a name (GOV1002).</exception>
    public Measure(string name) => this.name = Text.CheckId(name, "measure") is "heads" ? null : name;

    /// <summary>One per seat.</summary>
    public static Measure Heads => default;

    /// <summary>People represented.</summary>
    public static Measure Population { get; } = new("population");

    /// <summary>Shares of capital.</summary>
    public static Measure Shares { get; } = new("shares");

    /// <summary>Tokens or any other stake.</summary>
    public static Measure Stake { get; } = new("stake");

    /// <summary>The name.</summary>
    public string Name => name ?? "heads";

    /// <summary>Whether this counts seats.</summary>
    public bool IsHeads => name is null;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The measure called <paramref name="name"/>.</summary>
    public static implicit operator Measure(string name) => new(name);
}
