using System.Globalization;
using System.Numerics;

namespace Governance.Model.Chokepoints;

/// <summary>Puts together all that is asked of the chokepoints of a model.</summary>
/// <param name="model">The model.</param>
/// <param name="options">What is asked.</param>
internal sealed class Reports(GovernanceModel model, ChokepointOptions options)
{
    private const int MostCounted = 64; // chokepoints whose minimal sets are counted for a report; more takes minutes

    public ChokepointReport Whole()
    {
        var dark = options.Lost.IsEmpty ? default : Losses.Of(model, options).Dark();
        var capabilities = model.Capabilities.Select(capability => Of(capability, dark)).ToEquatableArray();
        return new()
        {
            Model = model,
            Options = options,
            Capabilities = capabilities,
            Controls = Controls(),
            Markets = Markets(model),
            Darkness = options.Lost.IsEmpty ? null : new(options.Lost, dark, capabilities.SelectMany(report => report.Access).ToEquatableArray()),
        };
    }

    /// <summary>What goes dark when something is lost.</summary>
    public Darkness Darkness()
    {
        var dark = Losses.Of(model, options).Dark();
        var access = model.Capabilities.SelectMany(capability => new AccessSearch(model, capability, options).Around(Ids(dark)));
        return new(options.Lost, dark, access.ToEquatableArray());
    }

    public static EquatableArray<MarketConcentration> Markets(GovernanceModel model) => model.Chokepoints.Where(chokepoint => chokepoint.Share is not null)
        .GroupBy(chokepoint => chokepoint.Market, StringComparer.Ordinal)
        .OrderBy(market => market.Key, StringComparer.Ordinal)
        .Select(market => new MarketConcentration(market.Key, market.GroupBy(chokepoint => chokepoint.Controller)
            .Select(own => new ControllerShare(own.Key, own.Aggregate(Fraction.Zero, (sum, chokepoint) => sum + chokepoint.Share!.Value)))
            .OrderByDescending(entry => entry.Share).ThenBy(entry => entry.Controller).ToEquatableArray()))
        .ToEquatableArray();

    private static HashSet<string> Ids(EquatableArray<DarkChokepoint> dark) => dark.Select(entry => entry.Chokepoint).ToHashSet(StringComparer.Ordinal);

    /// <summary>Chokepoints of one controller have one answer, which is found once.</summary>
    private EquatableArray<ChokepointControl> Controls()
    {
        var known = new Dictionary<EntityId, ChokepointControl>();
        return model.Chokepoints.Select(chokepoint =>
        {
            if (!known.TryGetValue(chokepoint.Controller, out var control))
            {
                known.Add(chokepoint.Controller, control = Controllers.Control(model, chokepoint, options.Decisions, options.Analysis));
            }

            return control with { Chokepoint = chokepoint.Id };
        }).ToEquatableArray();
    }

    private CapabilityReport Of(Capability capability, EquatableArray<DarkChokepoint> dark)
    {
        var analysis = new CapabilityAnalysis(model, capability);
        var search = new AccessSearch(model, capability, options);
        return new()
        {
            Capability = capability,
            Access = search.Around(Ids(dark)),
            Structures = capability.WantedBy.IsEmpty
                ? [Structure(null, analysis.SinglePointsOfFailure(), analysis.Game)]
                : capability.WantedBy.Select(want => Structure(want.Party, search.Binding(want).Chokepoints, () => analysis.Game(want.Party, options.Budget, options.Analysis))).ToEquatableArray(),
            Exclusivity = search.ReliedOn().Select(id => search.Exclusivity(model.Known(id))).ToEquatableArray(),
            SinglePointsOfFailure = analysis.SinglePointsOfFailure(),
        };
    }

    private CapabilityStructure Structure(EntityId? party, EquatableArray<string> binding, Func<SimpleGame> read)
    {
        var remarks = new List<string>();
        var game = Tried(remarks, read);
        var isLarge = game?.PlayerCount > MostCounted;
        if (isLarge)
        {
            remarks.Add(string.Create(CultureInfo.InvariantCulture, $"how many minimal sets {game!.PlayerCount:N0} chokepoints have; ask for PathSets() and CutSets()."));
        }

        T? Of<T>(Func<SimpleGame, T> answer) => game is null ? default : Tried(remarks, () => answer(game));
        return new()
        {
            Party = party,
            Binding = binding,
            PathSets = isLarge ? null : Of(all => (BigInteger?)all.MinimalWinning(options.Analysis).Total),
            CutSets = isLarge ? null : Of(all => (BigInteger?)all.MinimalBlocking(options.Analysis).Total),
            SmallestCut = Of(all => all.CheapestBlocking(options: options.Analysis)),
            Importance = Of(all => all.Birnbaum(options: options.Analysis)),
            Power = Of(all => (EquatableArray<ControllerShare>?)PowerOf(all, options.Analysis)),
            Remark = remarks.Count == 0 ? null : string.Join(" ", remarks.Distinct(StringComparer.Ordinal)),
        };
    }

    /// <summary>The normalised Banzhaf index of the controllers, the largest first.</summary>
    public static EquatableArray<ControllerShare> PowerOf(SimpleGame game, AnalysisOptions? analysis) => game.ByHolder().Banzhaf(analysis)
        .Select(entry => new ControllerShare(entry.Player.Id, entry.Normalised))
        .OrderByDescending(entry => entry.Share).ThenBy(entry => entry.Controller).ToEquatableArray();

    /// <summary>The answer, or a remark that it takes too much work.</summary>
    private static T? Tried<T>(List<string> remarks, Func<T> answer)
    {
        try
        {
            return answer();
        }
        catch (GovernanceException problem) when (problem.Code == ErrorCodes.AnalysisTooLarge)
        {
            remarks.Add(problem.Diagnostics[0].Message);
            return default;
        }
    }
}
