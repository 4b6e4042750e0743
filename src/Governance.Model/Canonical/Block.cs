using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Canonical;

/// <summary>The counted votes of one body: exact amounts where they are known, pools where they are not.</summary>
internal sealed class Block(Electorate electorate, ImmutableArray<BigInteger> scales)
{
    public Electorate Electorate { get; } = electorate;

    /// <summary>In how many equal parts a unit of each measure is counted.</summary>
    public ImmutableArray<BigInteger> Scales { get; } = scales;

    /// <summary>Known amounts by <see cref="Electorate.Slot"/>, in units of the scale.</summary>
    public BigInteger[] Amounts { get; } = new BigInteger[electorate.SlotCount];

    public List<Pool> Pools { get; } = [];

    /// <summary>What the chair declared; open where nothing is declared.</summary>
    public Verdict Declared { get; set; } = Verdict.Open;

    /// <summary>The seats that spoke through others, with the seats that spoke for them.</summary>
    public EquatableArray<Delegation> Proxies { get; set; }

    /// <summary>Classes and measures whose totals were published, so that the weights of their seats do not count.</summary>
    public HashSet<(string Class, int Measure)> Published { get; } = [];

    /// <summary>Classes and measures of which amounts were published and the whole was not.</summary>
    public HashSet<(string Class, int Measure)> WithoutTotal { get; } = [];

    /// <summary>Whether votes may still come in.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Whether a sum over published amounts needs no total, or has one.</summary>
    public bool IsWholeKnown(int cohort, Component component) => !WithoutTotal.Contains((Electorate.Cohorts[cohort].First.Class, component.Measure))
        || (!IsOpen && (component.Positions >> Electorate.IndexOf(Position.Absent) & 1) == 0);

    /// <summary>Whether a unit of the cohort weighs something by the measure that its seat tells.</summary>
    public bool UsesWeights(int cohort, int measure) => measure == 0 || !Published.Contains((Electorate.Cohorts[cohort].First.Class, measure));

    /// <summary>What one place of the cohort weighs by a measure, in units of the scale; zero where it is not told.</summary>
    public BigInteger Weight(int cohort, int measure) =>
        UsesWeights(cohort, measure) ? ((Electorate.Cohorts[cohort].Weights[measure] ?? 0) * Scales[measure]).Numerator : BigInteger.Zero;

    /// <summary>Counts so many places of a cohort in a position, by every measure that their weights tell.</summary>
    public void Add(int cohort, int position, BigInteger places)
    {
        if (places.IsZero)
        {
            return;
        }

        for (var measure = 0; measure < Electorate.Measures.Length; measure++)
        {
            Amounts[Electorate.Slot(measure, cohort, position)] += Weight(cohort, measure) * places;
        }
    }

    /// <summary>The option that one place of a cohort takes a position.</summary>
    public PoolOption Place(int cohort, int position)
    {
        var adds = ImmutableArray.CreateBuilder<(int, BigInteger)>(Electorate.Measures.Length);
        for (var measure = 0; measure < Electorate.Measures.Length; measure++)
        {
            var weight = Weight(cohort, measure);
            if (!weight.IsZero)
            {
                adds.Add((measure, weight));
            }
        }

        return new(cohort, position, adds.DrainToImmutable());
    }

    public void AddPool(BigInteger count, IEnumerable<PoolOption> options, PoolReason why)
    {
        if (!count.IsZero)
        {
            Pools.Add(new(count, [.. options], why));
        }
    }
}
