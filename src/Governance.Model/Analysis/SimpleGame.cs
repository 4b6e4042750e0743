using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using Governance.Model.Analysis;
using Governance.Model.Games;

namespace Governance.Model;

/// <summary>
/// A rule as a simple game: each coalition of players wins or loses. It answers who can pass, who can block, and what
/// each player is worth, exactly.
/// </summary>
/// <remarks>
/// <para>Made from a rule and a body (<c>rule.Game(body)</c>), from a model (<c>model.Game(body)</c>), or from a quota and weights.
/// Those in a coalition are in favour; those outside take one named position, against unless said otherwise.</para>
/// <para>Immutable and safe from any thread. Nothing here is computed in floating point. Methods choose their own
/// algorithm and say which; what takes more memory than allowed is refused (GOV5001), never guessed.</para>
/// <para>Von Neumann and Morgenstern 1944; Shapley 1962; Felsenthal and Machover 1998.</para>
/// </remarks>
public sealed class SimpleGame
{
    private StrongBox<Decline?>? decline; // once it was looked for
    private SimpleGame? dual;

    internal SimpleGame(EquatableArray<Player> players, GameForm form, EquatableArray<Rule> assumed = default, GameFacts? facts = null) =>
        (Players, Form, Facts, Assumed) = (players, form, facts ?? new(form), assumed);

    /// <summary>The players, in a fixed order.</summary>
    public EquatableArray<Player> Players { get; }

    /// <summary>How many players there are, each of a kind counted.</summary>
    public int PlayerCount => Form.PlayerCount;

    /// <summary>Rules that no player controls, criteria and declarations, which were taken to hold (or to fail, if asked so).</summary>
    public EquatableArray<Rule> Assumed { get; }

    /// <summary>The form that engines read; class i is player i.</summary>
    internal GameForm Form { get; }

    /// <summary>What was counted of it so far.</summary>
    internal GameFacts Facts { get; }

    /// <summary>The weighted game [quota; weights]: a coalition wins whose weights reach the quota.</summary>
    /// <param name="quota">What the weights must reach.</param>
    /// <param name="weights">What each player weighs; they are called P1, P2, and so on.</param>
    public static SimpleGame Weighted(BigInteger quota, params EquatableArray<BigInteger> weights) =>
        Weighted(quota, weights.Select((weight, index) => (string.Create(CultureInfo.InvariantCulture, $"P{index + 1}"), weight)));

    /// <summary>The weighted game of named players.</summary>
    /// <param name="quota">What the weights must reach.</param>
    /// <param name="players">Who plays, and what each weighs.</param>
    public static SimpleGame Weighted(BigInteger quota, IEnumerable<(string Id, BigInteger Weight)> players)
    {
        ArgumentNullException.ThrowIfNull(players);
        var all = players.ToList();
        var builder = new GameFormBuilder([.. all.Select(_ => 1)]);
        var root = builder.Add(all.Select((player, index) => new GameTerm(index, player.Weight)), [], quota);
        return new(PlayerList.Checked(all.Select(player => new Player(player.Id))), builder.Build(root));
    }

    /// <summary>Whether the coalition of these players wins; of a kind of several, all of them are in.</summary>
    /// <exception cref="GovernanceException">No player has such an id (GOV5003).</exception>
    public bool Wins(params IEnumerable<string> members) => Form.Wins(this.Members(members));

    /// <summary>Whether a coalition wins.</summary>
    /// <exception cref="GovernanceException">It is of other players (GOV5003).</exception>
    public bool Wins(Coalition coalition)
    {
        ArgumentNullException.ThrowIfNull(coalition);
        var counts = new int[Players.Count];
        foreach (var member in coalition)
        {
            counts[this.IndexOf(member.Player.Id)] = member.Count;
        }

        return Form.Wins(counts);
    }

    /// <summary>Whether the coalition of these players blocks: without them, all the others lose.</summary>
    /// <exception cref="GovernanceException">No player has such an id (GOV5003).</exception>
    public bool Blocks(params IEnumerable<string> members)
    {
        var inside = this.Members(members);
        return !Form.Wins([.. Form.Sizes.Select((size, index) => size - inside[index])]);
    }

    /// <summary>Whether no coalition loses by growing. All power indices need it.</summary>
    /// <remarks>Certain from the rule's form for most; else a truth table or a decision diagram is searched, once.</remarks>
    /// <exception cref="GovernanceException">The work does not fit (GOV5001).</exception>
    public bool IsMonotone(AnalysisOptions? options = null) => FindDecline(Powers.Work(options)) is null;

    /// <summary>Whether some coalition wins.</summary>
    /// <exception cref="GovernanceException">The work does not fit (GOV5001).</exception>
    public bool CanPass(AnalysisOptions? options = null) => Comparing.HasOutcome(this, wins: true, Powers.Work(options));

    /// <summary>Whether some coalition loses.</summary>
    /// <exception cref="GovernanceException">The work does not fit (GOV5001).</exception>
    public bool CanBeBlocked(AnalysisOptions? options = null) => Comparing.HasOutcome(this, wins: false, Powers.Work(options));

    /// <summary>The game of blocking: a coalition wins it that the others cannot win this one without.</summary>
    public SimpleGame Dual()
    {
        if (dual is null)
        {
            var form = Form.Dual();
            dual = new(Players, form, Assumed, new(form, Facts)) { dual = this };
        }

        return dual;
    }

    /// <summary>The game that coalitions win which win both; players of one id are one.</summary>
    /// <remarks>Captures two bodies at once: <c>council.ByHolder().And(board.ByHolder())</c>.</remarks>
    public SimpleGame And(SimpleGame other) => Joining.Join(this, other, all: true);

    /// <summary>The game that coalitions win which win one of the two; players of one id are one.</summary>
    public SimpleGame Or(SimpleGame other) => Joining.Join(this, other, all: false);

    /// <summary>What remains when these players are in every coalition: captured, or already in favour.</summary>
    /// <exception cref="GovernanceException">No player has such an id (GOV5003).</exception>
    public SimpleGame With(params IEnumerable<string> captured) => Restricting.Restrict(this, this.Members(captured), inside: true);

    /// <summary>What remains when these players are in no coalition: absent, or already against.</summary>
    /// <exception cref="GovernanceException">No player has such an id (GOV5003).</exception>
    public SimpleGame Without(params IEnumerable<string> absent) => Restricting.Restrict(this, this.Members(absent), inside: false);

    /// <summary>The game of blocs: players of one bloc always vote alike. Those whose bloc is null stay as they are.</summary>
    /// <param name="blocOf">The bloc of each player: its holder, employer, region, party.</param>
    public SimpleGame Merge(Func<Player, string?> blocOf) => Blocs.Merge(this, blocOf);

    /// <summary>The game of holders: the seats of one holder always vote alike.</summary>
    public SimpleGame ByHolder() => Merge(player => player.Holder?.Value);

    /// <summary>The least monotone game above this one: a coalition wins it if its members can win by being in favour or not as they please.</summary>
    /// <remarks>Cost: a decision diagram.</remarks>
    public SimpleGame MonotoneProjection(AnalysisOptions? options = null) =>
        Form.IsRising ? this : With(Declines.Closure(this, (options ?? AnalysisOptions.Default).ToWork()));

    /// <summary>Banzhaf's and Coleman's numbers.</summary>
    /// <exception cref="GovernanceException">A coalition can lose by growing (GOV5002), or the work does not fit (GOV5001).</exception>
    public BanzhafPower Banzhaf(AnalysisOptions? options = null) => Powers.Banzhaf(this, options);

    /// <summary>The Shapley–Shubik index: how often each player is the pivot, if all orders of joining are equally likely.</summary>
    /// <remarks>Shapley and Shubik 1954. Sums to 1. Not for questions where players vote at once and independently: use Banzhaf.</remarks>
    /// <exception cref="GovernanceException">A coalition can lose by growing (GOV5002), or the work does not fit (GOV5001).</exception>
    public PowerIndex ShapleyShubik(AnalysisOptions? options = null) => Powers.ShapleyShubik(this, options);

    /// <summary>The Shapley–Shubik index of one large weighted condition, rounded: seconds where fractions take a minute.</summary>
    /// <remarks>Numerical integration of Owen's multilinear extension; the half-width is a bound on the error.</remarks>
    /// <exception cref="GovernanceException">The game is not one weighted condition, or the work does not fit (GOV5001).</exception>
    public PowerEstimate RoundedShapleyShubik(AnalysisOptions? options = null) => Estimates.Rounded(this, options);

    /// <summary>Estimates the absolute Banzhaf index from random coalitions: for games that no exact method reaches.</summary>
    /// <param name="samples">How many coalitions to draw, two or more.</param>
    /// <param name="seed">The same seed draws the same coalitions.</param>
    /// <param name="confidence">How sure it is that no value is further off than its half-width; below 1; null for 99 %.</param>
    /// <param name="options">How to work.</param>
    /// <exception cref="GovernanceException">A coalition can lose by growing (GOV5002).</exception>
    public PowerEstimate EstimateBanzhaf(long samples, ulong seed, Fraction? confidence = null, AnalysisOptions? options = null) =>
        Estimates.Banzhaf(this, samples, seed, confidence, options);

    /// <summary>Estimates the Shapley–Shubik index from random orders: for games that no exact method reaches.</summary>
    /// <param name="samples">How many orders to draw, two or more.</param>
    /// <param name="seed">The same seed draws the same orders.</param>
    /// <param name="confidence">How sure it is that no value is further off than its half-width; below 1; null for 99 %.</param>
    /// <param name="options">How to work.</param>
    /// <exception cref="GovernanceException">A coalition can lose by growing (GOV5002).</exception>
    public PowerEstimate EstimateShapleyShubik(long samples, ulong seed, Fraction? confidence = null, AnalysisOptions? options = null) =>
        Estimates.ShapleyShubik(this, samples, seed, confidence, options);

    /// <summary>The public good index: each player's share of the memberships in minimal winning coalitions.</summary>
    /// <remarks>Holler 1982. Sums to 1; a heavier player can have less.</remarks>
    /// <exception cref="GovernanceException">A coalition can lose by growing (GOV5002), or the work does not fit (GOV5001).</exception>
    public PowerIndex PublicGood(AnalysisOptions? options = null) => Powers.PublicGood(this, options);

    /// <summary>The Deegan–Packel index: minimal winning coalitions are equally likely, and their members share equally.</summary>
    /// <remarks>Deegan and Packel 1978. Sums to 1; a heavier player can have less.</remarks>
    /// <exception cref="GovernanceException">A coalition can lose by growing (GOV5002), or the work does not fit (GOV5001).</exception>
    public PowerIndex DeeganPackel(AnalysisOptions? options = null) => Powers.DeeganPackel(this, options);

    /// <summary>The Johnston index: each vulnerable coalition is shared among those who can break it.</summary>
    /// <remarks>Johnston 1978. Sums to 1. Cost: all coalitions up to interchange are visited.</remarks>
    /// <exception cref="GovernanceException">A coalition can lose by growing (GOV5002), or the work does not fit (GOV5001).</exception>
    public PowerIndex Johnston(AnalysisOptions? options = null) => Powers.Johnston(this, options);

    /// <summary>The Owen value: Shapley–Shubik where whole unions join one after the other, and members within them.</summary>
    /// <param name="unionOf">The union of each player; null for those on their own.</param>
    /// <param name="options">How to work.</param>
    /// <remarks>Owen 1977. Sums to 1.</remarks>
    public PowerIndex Owen(Func<Player, string?> unionOf, AnalysisOptions? options = null) => Unions.Owen(this, unionOf, options);

    /// <summary>The Banzhaf–Owen value: absolute Banzhaf among unions, and within the player's own.</summary>
    /// <param name="unionOf">The union of each player; null for those on their own.</param>
    /// <param name="options">How to work.</param>
    /// <remarks>Owen 1982. Does not sum to 1.</remarks>
    public PowerIndex BanzhafOwen(Func<Player, string?> unionOf, AnalysisOptions? options = null) => Unions.BanzhafOwen(this, unionOf, options);

    /// <summary>The symmetric coalitional Banzhaf value: absolute Banzhaf among unions, Shapley–Shubik within.</summary>
    /// <param name="unionOf">The union of each player; null for those on their own.</param>
    /// <param name="options">How to work.</param>
    /// <remarks>Alonso-Meijide and Fiestras-Janeiro 2002. Does not sum to 1.</remarks>
    public PowerIndex SymmetricCoalitionalBanzhaf(Func<Player, string?> unionOf, AnalysisOptions? options = null) => Unions.Symmetric(this, unionOf, options);

    /// <summary>Who matters, and how: veto players, dictators, passers, dummies, interchangeable players; proper and strong.</summary>
    /// <exception cref="GovernanceException">A coalition can lose by growing (GOV5002), or the work does not fit (GOV5001).</exception>
    public GameStructure Structure(AnalysisOptions? options = null) => Structures.Of(this, options);

    /// <summary>The minimal winning coalitions: they lose when any one member leaves.</summary>
    /// <exception cref="GovernanceException">A coalition can lose by growing (GOV5002), or the work does not fit (GOV5001).</exception>
    public CoalitionFamily MinimalWinning(AnalysisOptions? options = null) => Families.MinimalWinning(this, options);

    /// <summary>The minimal blocking coalitions: without them the others lose, and with any one of them back the others win.</summary>
    /// <exception cref="GovernanceException">A coalition can lose by growing (GOV5002), or the work does not fit (GOV5001).</exception>
    public CoalitionFamily MinimalBlocking(AnalysisOptions? options = null) => Families.MinimalWinning(Dual(), options);

    /// <summary>The cheapest coalition that wins, by heads unless costs are given; null where none wins.</summary>
    /// <param name="costOf">What it costs to have each player, 0 or more; null for 1 each.</param>
    /// <param name="options">How to work.</param>
    public Capture? CheapestWinning(Func<Player, Fraction>? costOf = null, AnalysisOptions? options = null) => Captures.Cheapest(this, costOf, options);

    /// <summary>The cheapest coalition that blocks, by heads unless costs are given; null where none can.</summary>
    /// <param name="costOf">What it costs to have each player, 0 or more; null for 1 each.</param>
    /// <param name="options">How to work.</param>
    public Capture? CheapestBlocking(Func<Player, Fraction>? costOf = null, AnalysisOptions? options = null) => Captures.Cheapest(Dual(), costOf, options);

    /// <summary>What a group can do together: decide alone, block alone, or matter at all.</summary>
    /// <param name="members">The ids of its players.</param>
    /// <exception cref="GovernanceException">No player has such an id (GOV5003), or the work does not fit (GOV5001).</exception>
    public GroupPower Group(params IEnumerable<string> members) => Groups.Of(this, members, options: null);

    /// <inheritdoc cref="Group(IEnumerable{string})"/>
    /// <param name="members">The ids of its players.</param>
    /// <param name="options">How to work.</param>
    public GroupPower Group(IEnumerable<string> members, AnalysisOptions? options) => Groups.Of(this, members, options);

    /// <summary>Compares the coalitions that win here with those that win there; players of one id are one.</summary>
    /// <exception cref="GovernanceException">The players differ (GOV5004), or the work does not fit (GOV5001).</exception>
    public GameComparison CompareWith(SimpleGame other, AnalysisOptions? options = null) => Comparing.Compare(this, other, options);

    /// <summary>The number of players.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"a game of {PlayerCount} players");

    internal SimpleGame With(GameForm form) => new(Players, form, Assumed);

    /// <summary>Refuses a game in which a coalition can lose by growing.</summary>
    internal void RequireMonotone(Work work)
    {
        if (FindDecline(work) is { } found)
        {
            throw new GovernanceException(ErrorCodes.NotMonotone,
                $"The coalition of {found.Coalition} wins, and loses when {found.Joining} joins it, so power indices mean nothing here.",
                "Ask for its MonotoneProjection(), in which members may be in favour or not as they please.");
        }
    }

    private Decline? FindDecline(Work work) => Form.IsRising ? null : (decline ??= new(Declines.Find(this, work))).Value;
}
