using BenchmarkDotNet.Attributes;

namespace Governance.Model.Benchmarks;

/// <summary>Choices among options: one that is decided, and large ones that are counted.</summary>
[MemoryDiagnoser]
public class ElectionBenchmarks
{
    private const int Many = 256;

    private static readonly EquatableArray<string> Options = [.. Enumerable.Range(0, Many).Select(number => $"option {number:000}")];
    private static readonly EquatableArray<string> Twenty = [.. Options.Take(20)];
    private static readonly Preferences Ballots = new() { Ballots = [.. Enumerable.Range(0, 1_000).Select(Ballot)] };

    private readonly Party developers = new("developers", 1_000);
    private readonly Body assembly = new("assembly", [new("developer", 1_000)])
    {
        Procedures = [new(Rule.All(Rule.Quorum(Rule.Floor(48)), Rule.MajorityOfVotesCast)) { Choice = new(VotingMethod.Schulze) }],
    };

    private GovernanceModel model = new();
    private Proposal proposal = null!;
    private RollCall rollCall = null!;

    /// <summary>A resolution with seven options, of which the last is the default, and 400 ballots.</summary>
    [GlobalSetup]
    public void Write()
    {
        model = new() { Parties = [developers], Bodies = [assembly], Mandates = [Mandate.ToBind(developers, assembly, "policy", Instrument.Charter)] };
        proposal = assembly.ProposeToBind("policy", [developers]) with { Options = [.. Options.Take(7).Select((option, place) => new BallotOption(option) { IsDefault = place == 6 })] };
        rollCall = assembly.Rank([.. Enumerable.Range(0, 400).Select(number => new RankedBallot([.. Ballot(number).Tiers.Select(tier => tier[0]).Where(Options.Take(7).Contains)]))]);
    }

    /// <summary>The resolution decided, with all that is found.</summary>
    [Benchmark]
    public Determination Decide() => model.Decide(proposal, rollCall);

    /// <summary>256 options on 1,000 different ballots, by Schulze's method.</summary>
    [Benchmark]
    public Tabulation Schulze() => Ballots.Tabulate(new(VotingMethod.Schulze), Options);

    /// <summary>The same by ranked pairs.</summary>
    [Benchmark]
    public Tabulation RankedPairs() => Ballots.Tabulate(new(VotingMethod.RankedPairs), Options);

    /// <summary>The same by instant runoff.</summary>
    [Benchmark]
    public Tabulation InstantRunoff() => Ballots.Tabulate(new(VotingMethod.InstantRunoff), Options);

    /// <summary>20 options on the same ballots, by Kemeny's method.</summary>
    [Benchmark]
    public Tabulation Kemeny() => Ballots.Tabulate(new(VotingMethod.Kemeny), Twenty);

    /// <summary>A ballot that ranks all options, each in another order; no randomness.</summary>
    private static RankedBallot Ballot(int number) => new([.. Enumerable.Range(0, Many).Select(place => Options[(int)((((long)place * ((2 * number) + 1)) + (7L * number * number)) % Many)])]);
}
