using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Governance.Model.Canonical;
using Governance.Model.Deciding;

namespace Governance.Model;

/// <summary>A rule made ready for one body: many ballots in a row, each one position per seat.</summary>
/// <remarks>
/// Immutable and safe from any thread. It answers what <c>Decide</c> answers about the rule, from the same canonical
/// form; what depends on a proposal (criteria, other bodies, a chair's declaration) stays open here.
/// </remarks>
public sealed class CompiledRule
{
    private readonly Electorate electorate;
    private readonly Places places;
    private readonly Node root;
    private readonly IRuleProgram? program;
    private readonly ImmutableArray<BigInteger> scales;
    private readonly ImmutableArray<BigInteger> weights; // by measure, then cohort

    internal CompiledRule(Rule rule, Body body, GovernanceModel? model)
    {
        var traits = RuleTraits.Of(rule);
        electorate = Electorate.Of(body, model, traits);
        scales = [.. electorate.Measures.Select((_, measure) => electorate.Cohorts.Aggregate(BigInteger.One, (common, cohort) => Numbers.LeastCommonMultiple(common, (cohort.Weights[measure] ?? 0).Denominator)))];
        places = new(electorate, scales);
        weights = [.. Enumerable.Range(0, scales.Length).SelectMany(measure => Enumerable.Range(0, electorate.Cohorts.Length).Select(cohort => places.Weight(cohort, measure)))];
        root = Lowering.Lower(rule, View.Of(electorate, 0), new Context(scales));
        CheckWeights(root);
        program = RuleProgram.For(root, places);
        Rule = rule;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>How many positions a ballot has: one per filled place, in the order of the body's seats, with or without a vote.</summary>
    public int SeatCount => places.Count;

    /// <summary>What the rule says of a ballot.</summary>
    /// <param name="positions">One entry per filled place, in the order of the body's seats.</param>
    /// <remarks>Allocates nothing where no position is outstanding, no sum can exceed 62 bits and the rule depends on the ballot alone.</remarks>
    /// <exception cref="GovernanceException">There are more or fewer positions than places (GOV3005), or a value is no position (GOV1012).</exception>
    public Verdict Judge(ReadOnlySpan<PositionKind> positions)
    {
        if (positions.Length == places.Count && program?.Holds(positions) is { } holds)
        {
            return holds ? Verdict.Passed : Verdict.Failed;
        }

        Check(positions);
        return Read(positions)[root].Verdict;
    }

    /// <summary>What the rule says of a ballot, with all numbers.</summary>
    /// <param name="positions">One entry per filled place, in the order of the body's seats.</param>
    /// <exception cref="GovernanceException">There are more or fewer positions than places (GOV3005), or a value is no position (GOV1012).</exception>
    public Finding Explain(ReadOnlySpan<PositionKind> positions)
    {
        Check(positions);
        return new Explaining(Read(positions)).Explain(root);
    }

    /// <summary>What each condition by itself comes to while nobody has voted: it holds or fails only where it does however all may vote.</summary>
    internal Finding ExplainUnvoted()
    {
        var unvoted = new PositionKind[places.Count];
        Array.Fill(unvoted, PositionKind.Outstanding);
        return new Explaining(Read(unvoted, isExact: false)).Explain(root);
    }

    private void Check(ReadOnlySpan<PositionKind> positions)
    {
        if (positions.Length != places.Count)
        {
            throw new GovernanceException(ErrorCodes.CountedTwice, $"{positions.Length} positions were given for {places.Count} places.", "Give one position for each filled place, in the order of the seats.");
        }

        if (MemoryMarshal.AsBytes(positions).ContainsAnyExceptInRange((byte)PositionKind.InFavour, (byte)PositionKind.Outstanding))
        {
            throw new GovernanceException(ErrorCodes.UnknownPosition, "A value is no position.", "Use the named values of PositionKind.");
        }
    }

    private Readings Read(ReadOnlySpan<PositionKind> positions, bool isExact = true)
    {
        var block = new Block(electorate, scales);
        var codes = MemoryMarshal.AsBytes(positions);
        for (var cohort = 0; cohort < electorate.Cohorts.Length; cohort++)
        {
            Add(block, cohort, electorate.VacantIndex, electorate.Cohorts[cohort].Vacant);
        }

        foreach (var (start, length, cohort) in places.Runs)
        {
            var run = codes.Slice(start, length);
            for (var kind = 0; cohort >= 0 && kind < (int)PositionKind.Outstanding; kind++)
            {
                Add(block, cohort, kind, run.Count((byte)kind));
            }

            if (cohort >= 0 && run.Count((byte)PositionKind.Outstanding) is > 0 and var outstanding)
            {
                block.AddPool(outstanding, Enumerable.Range(0, electorate.Positions.Length).Select(position => block.Place(cohort, position)), PoolReason.Outstanding);
            }
        }

        return Readings.Of(root, [block], isExact);
    }

    private void Add(Block block, int cohort, int position, long count)
    {
        for (var measure = 0; count > 0 && measure < scales.Length; measure++)
        {
            block.Amounts[electorate.Slot(measure, cohort, position)] += weights[(measure * electorate.Cohorts.Length) + cohort] * count;
        }
    }

    private void CheckWeights(Node node)
    {
        foreach (var component in node.Components.Where(component => component.Measure > 0))
        {
            foreach (var cohort in component.View.Cohorts.Where(cohort => electorate.Cohorts[cohort].Weights[component.Measure] is null))
            {
                throw new GovernanceException(ErrorCodes.MissingWeight,
                    $"The rule weighs by {electorate.Measures[component.Measure]}, and the seat '{electorate.Cohorts[cohort].First.Id}' has no such weight.", "Give the seat a weight.");
            }
        }

        foreach (var (_, child) in node.Children)
        {
            CheckWeights(child);
        }
    }

    private sealed class Context(ImmutableArray<BigInteger> scales) : ILoweringContext
    {
        public BigInteger Scale(View view, int measure) => scales[measure];

        public Node DecisionOf(DecisionOfRule rule) => Node.Known(rule, Verdict.Open, $"'{rule.Body}' is not asked here", awaits: rule.Body);

        public Node Criterion(Rule rule) => Node.Known(rule, Verdict.Open, "not asked here", awaits: rule with { Source = null });
    }
}
