using System.Collections.Immutable;

namespace Governance.Model.Canonical;

/// <summary>Some cohorts of one electorate: what a rule is read over.</summary>
/// <param name="electorate">The electorate.</param>
/// <param name="block">Which block of amounts it takes; one for each body whose votes are counted.</param>
/// <param name="cohorts">Indexes of the cohorts, ascending.</param>
internal sealed class View(Electorate electorate, int block, ImmutableArray<int> cohorts)
{
    public Electorate Electorate { get; } = electorate;

    public int Block { get; } = block;

    public ImmutableArray<int> Cohorts { get; } = cohorts;

    private bool[]? members;

    public static View Of(Electorate electorate, int block) => new(electorate, block, [.. Enumerable.Range(0, electorate.Cohorts.Length)]);

    public View Where(Func<Cohort, bool> holds) => new(Electorate, Block, [.. Cohorts.Where(index => holds(Electorate.Cohorts[index]))]);

    public bool Contains(int cohort)
    {
        if (Cohorts.Length == Electorate.Cohorts.Length)
        {
            return true;
        }

        if (members is null)
        {
            var marks = new bool[Electorate.Cohorts.Length];
            foreach (var index in Cohorts)
            {
                marks[index] = true;
            }

            members = marks;
        }

        return members[cohort];
    }

    public View Among(SeatSelection seats) => seats.IsAll ? this : Where(cohort => seats.Includes(cohort.First));
}
