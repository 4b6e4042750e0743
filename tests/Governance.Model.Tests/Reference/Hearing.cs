namespace Governance.Model.Tests.Reference;

/// <summary>All that a rule can ask about on one question: who said what, and the facts known besides.</summary>
/// <param name="Places">The places of the body asked, one by one.</param>
internal sealed record Hearing(EquatableArray<Place> Places)
{
    /// <summary>What the chair declared, or null while nothing is declared.</summary>
    public bool? Chair { get; init; }

    public DateOnly On { get; init; }

    /// <summary>Those addressed, and anyone else whose facts are asked for.</summary>
    public EquatableArray<Party> Parties { get; init; }

    public EquatableArray<EntityId> Addressees { get; init; }

    public Docket Docket { get; init; } = Docket.Empty;

    /// <summary>The bodies whose decision on the same question may be asked for, with the rules they decide by.</summary>
    public EquatableArray<Chamber> Chambers { get; init; }

    /// <summary>The same with <paramref name="said"/> at the place <paramref name="index"/>.</summary>
    public Hearing With(int index, Position said) => this with
    {
        Places = Places.Select((place, i) => i == index ? place with { Said = said } : place).ToEquatableArray(),
    };
}
