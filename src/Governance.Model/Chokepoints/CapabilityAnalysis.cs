using Governance.Model.Analysis;
using Governance.Model.Chokepoints;
using Governance.Model.Games;

namespace Governance.Model;

/// <summary>A capability and its chokepoints as a game: what it can do without, who can do without what, and who can stop it.</summary>
/// <remarks>
/// The players are the chokepoints that the capability speaks of, in ordinal order; a working chokepoint is in the coalition, and
/// the capability works where the coalition wins. Minimal winning coalitions are then minimal path sets, and minimal blocking
/// ones minimal cut sets (Barlow and Proschan 1975; Ramamurthy 1990). Made by <c>model.Capability(id)</c>; immutable, safe from any thread.
/// </remarks>
public sealed class CapabilityAnalysis
{
    private readonly GovernanceModel model;
    private readonly Lazy<SimpleGame> game;

    internal CapabilityAnalysis(GovernanceModel model, Capability capability)
    {
        (this.model, Capability) = (model, capability);
        Chokepoints = RequirementParts.Chokepoints(capability.Needs).Select(model.Known).ToEquatableArray();
        game = new(() => Written((_, form) => form.Write(capability.Needs), RequirementForm.IsOpenToSome));
    }

    /// <summary>The capability.</summary>
    public Capability Capability { get; }

    /// <summary>The chokepoints it speaks of, in ordinal order.</summary>
    public EquatableArray<Chokepoint> Chokepoints { get; }

    /// <summary>The game of the chokepoints where every route may be taken that is open to somebody, whatever it costs.</summary>
    public SimpleGame Game() => game.Value;

    /// <summary>The game of the chokepoints for one party: a coalition wins if the party has a way within its budget.</summary>
    /// <param name="party">A party or a body of the model.</param>
    /// <param name="budget">What it can spend; null for the budget with which it wants the capability, or else for any cost.</param>
    /// <param name="options">What the work may use.</param>
    /// <exception cref="GovernanceException">There is no such party (GOV2002), or more than 1,024 different costs are possible within the budget (GOV5001).</exception>
    public SimpleGame Game(EntityId party, Fraction? budget = null, AnalysisOptions? options = null)
    {
        var costs = PartyCosts.Of(model, Known(party));
        var most = budget ?? Capability.WantedBy.FirstOrDefault(want => want.Party == party)?.Budget;
        return Written(
            (builder, form) => most is { } limit ? BudgetForm.Write(Capability.Needs, builder, form, costs, limit, Powers.Work(options)) : form.Write(Capability.Needs),
            route => costs[route] is not null);
    }

    /// <summary>The game of the controllers: each holds all its chokepoints, or none.</summary>
    public SimpleGame ByController() => Game().ByHolder();

    /// <summary>The game of those inside the controllers: the seats of controlling bodies, and the parties that control without one.</summary>
    /// <param name="reading">What a body must decide: to withhold what would work, or to release what would not.</param>
    /// <param name="options">Which procedures decide.</param>
    /// <remarks>
    /// Seats are called <c>body/seat</c>; a coalition is of those who want the capability to work. A body that controls several
    /// chokepoints decides on all of them alike. A rule under which a coalition can lose by growing enters by its monotone
    /// projection. <c>ByHolder()</c> joins the seats that one party holds in several bodies.
    /// </remarks>
    public SimpleGame Opened(ControlReading reading = ControlReading.Withhold, GameOptions? options = null) =>
        OpenedGames.Open(model, Capability.Needs, Chokepoints, reading, options ?? GameOptions.Default);

    /// <summary>The minimal path sets: chokepoints that suffice, none to spare; on any route, whatever it costs.</summary>
    /// <remarks>For one party within its budget: <c>Game(party).MinimalWinning()</c>.</remarks>
    /// <exception cref="GovernanceException">The work does not fit (GOV5001).</exception>
    public CoalitionFamily PathSets(AnalysisOptions? options = null) => Game().MinimalWinning(options);

    /// <summary>The minimal cut sets: chokepoints whose loss together ends the capability, none to spare; whatever routes are taken.</summary>
    /// <remarks>For one party within its budget: <c>Game(party).MinimalBlocking()</c>.</remarks>
    /// <exception cref="GovernanceException">The work does not fit (GOV5001).</exception>
    public CoalitionFamily CutSets(AnalysisOptions? options = null) => Game().MinimalBlocking(options);

    /// <summary>The ids of the chokepoints whose loss alone ends the capability, whatever routes are taken; cut sets of one. In ordinal order.</summary>
    public EquatableArray<string> SinglePointsOfFailure()
    {
        var form = Game().Form;
        int[] all = [.. form.Sizes];
        return !form.Wins(all) ? [] : Chokepoints.Where((_, index) =>
        {
            all[index] = 0;
            var wins = form.Wins(all);
            all[index] = form.Sizes[index];
            return !wins;
        }).Select(chokepoint => chokepoint.Id).ToEquatableArray();
    }

    /// <summary>Whether some route is left without these chokepoints; also where there is none at all.</summary>
    internal bool Survives(IReadOnlySet<string> lost)
    {
        var form = Game().Form;
        return !form.Wins([.. form.Sizes]) || form.Wins([.. form.Sizes.Select((size, index) => lost.Contains(Chokepoints[index].Id) ? 0 : size)]);
    }

    /// <summary>The cheapest way of a party when these are lost; null where there is none, whatever the budget.</summary>
    /// <param name="party">A party or a body of the model.</param>
    /// <param name="lost">Chokepoints, parties, bodies, or seats as <c>body/seat</c>.</param>
    /// <remarks>Linear in the requirement. Of several ways as cheap, that of the parts written first.</remarks>
    /// <exception cref="GovernanceException">There is no such party, or nothing of a name that is lost (GOV2002).</exception>
    public Way? CheapestWay(EntityId party, params EquatableArray<string> lost)
    {
        var dark = DarkIn(ChokepointOptions.Default with { Lost = lost });
        return new WaySearch(PartyCosts.Of(model, Known(party)), id => !dark.Contains(id)).Find(Capability.Needs);
    }

    /// <summary>For each who wants the capability, the cheapest way before and after what the options say is lost.</summary>
    /// <exception cref="GovernanceException">There is nothing of a name that is lost (GOV2002).</exception>
    public EquatableArray<Access> WayAround(ChokepointOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new AccessSearch(model, Capability, options).Around(DarkIn(options));
    }

    /// <summary>The chokepoints that bind each who wants the capability: without any one of them, no way is left within the budget.</summary>
    /// <param name="options">The budget; null for the budgets of the model.</param>
    public EquatableArray<PartyBinding> Binding(ChokepointOptions? options = null)
    {
        var search = new AccessSearch(model, Capability, options ?? ChokepointOptions.Default);
        return Capability.WantedBy.Select(search.Binding).ToEquatableArray();
    }

    /// <summary>How many of those who want the capability could not do without a chokepoint.</summary>
    /// <param name="chokepoint">Its id.</param>
    /// <param name="options">The budget; null for the budgets of the model.</param>
    /// <exception cref="GovernanceException">There is no such chokepoint (GOV2022).</exception>
    public Exclusivity Exclusivity(string chokepoint, ChokepointOptions? options = null) =>
        new AccessSearch(model, Capability, options ?? ChokepointOptions.Default).Exclusivity(model.Known(chokepoint));

    /// <summary>Birnbaum's importance of each chokepoint; the absolute Banzhaf index where each works with probability 1/2.</summary>
    /// <param name="worksWith">The probability that each works, by id, from 0 to 1; null for 1/2 each.</param>
    /// <param name="options">What the work may use.</param>
    /// <exception cref="GovernanceException">A probability is out of range (GOV1014), or the work does not fit (GOV5001).</exception>
    public PowerIndex Birnbaum(Func<string, Fraction>? worksWith = null, AnalysisOptions? options = null) =>
        Game().Birnbaum(worksWith is null ? null : player => worksWith(player.Id), options);

    /// <summary>The normalised Banzhaf index of each controller, the largest first: how control of the capability is shared out.</summary>
    /// <param name="party">For whom, within its budget; null for any route at any cost.</param>
    /// <param name="options">What the work may use.</param>
    /// <remarks>All are 0 where nothing can be withheld.</remarks>
    /// <exception cref="GovernanceException">There is no such party (GOV2002), or the work does not fit (GOV5001).</exception>
    public EquatableArray<ControllerShare> Power(EntityId? party = null, AnalysisOptions? options = null) =>
        Reports.PowerOf(party is { } one ? Game(one, options: options) : Game(), options);

    private HashSet<string> DarkIn(ChokepointOptions options) =>
        Losses.Of(model, options).Dark().Select(dark => dark.Chokepoint).ToHashSet(StringComparer.Ordinal);

    private EntityId Known(EntityId party) => model.FindParty(party) is not null || model.FindBody(party) is not null ? party
        : throw new GovernanceException(ErrorCodes.UnknownEntity, $"There is no party or body '{party}'.", Suggestion.For(party.Value, model.Parties.Select(known => known.Id.Value), "party"));

    private SimpleGame Written(Func<GameFormBuilder, RequirementForm, int> write, Func<Route, bool> isOpen)
    {
        var builder = new GameFormBuilder([.. Chokepoints.Select(_ => 1)]);
        var indexes = Chokepoints.Select((chokepoint, index) => (chokepoint.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        var form = new RequirementForm(builder, id => new(IsPlayer: true, indexes[id]), isOpen);
        var root = write(builder, form);
        return new(Chokepoints.Select(chokepoint => new Player(chokepoint.Id) { Holder = chokepoint.Controller }).ToEquatableArray(), builder.Build(root));
    }
}
