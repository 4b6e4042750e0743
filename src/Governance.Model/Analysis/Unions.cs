using System.Collections.Immutable;
using System.Numerics;
using Governance.Model.Games;

namespace Governance.Model.Analysis;

/// <summary>Power under a-priori unions: whole unions join first, then members within the player's own.</summary>
internal static class Unions
{
    public static PowerIndex Owen(SimpleGame game, Func<Player, string?> unionOf, AnalysisOptions? options) =>
        Value("Owen value", game, unionOf, options, byOrder: true, withinByOrder: true);

    public static PowerIndex BanzhafOwen(SimpleGame game, Func<Player, string?> unionOf, AnalysisOptions? options) =>
        Value("Banzhaf–Owen value", game, unionOf, options, byOrder: false, withinByOrder: false);

    public static PowerIndex Symmetric(SimpleGame game, Func<Player, string?> unionOf, AnalysisOptions? options) =>
        Value("symmetric coalitional Banzhaf value", game, unionOf, options, byOrder: false, withinByOrder: true);

    private static PowerIndex Value(string name, SimpleGame game, Func<Player, string?> unionOf, AnalysisOptions? options, bool byOrder, bool withinByOrder)
    {
        ArgumentNullException.ThrowIfNull(unionOf);
        var work = Powers.Work(options);
        game.RequireMonotone(work);
        ImmutableArray<string?> unions = [.. game.Players.Select(unionOf)];
        var count = unions.Where(union => union is not null).Distinct(StringComparer.Ordinal).Count()
            + game.Players.Where((_, index) => unions[index] is null).Sum(player => player.Count);
        var values = new Fraction[unions.Length];
        foreach (var union in unions.Distinct(StringComparer.Ordinal))
        {
            var inner = new UnionGame(game, unions, union, count, work);
            foreach (var index in Enumerable.Range(0, values.Length).Where(index => unions[index] == union))
            {
                values[index] = inner.Value(index, byOrder, withinByOrder);
            }
        }

        return Powers.Index(name, game, index => values[index], "decision diagram for each union");
    }

    /// <summary>The game that the members of one union play among other unions that move as one.</summary>
    private sealed class UnionGame
    {
        private readonly Dictionary<int, int> classOf = []; // of players of the union
        private readonly GameForm form;
        private readonly int unionCount;
        private readonly int members;
        private readonly int bits;
        private readonly BigInteger[][] marginals;
        private readonly bool alone;
        private readonly Work work;

        public UnionGame(SimpleGame game, ImmutableArray<string?> unions, string? union, int unionCount, Work work)
        {
            (this.unionCount, alone, this.work) = (unionCount, union is null, work);
            var isOwn = new List<bool>();
            form = Form(game, unions, union, isOwn);
            members = alone ? 1 : form.Sizes.Where((_, index) => isOwn[index]).Sum();
            bits = members + unionCount + 2;
            var diagram = Diagram.Of(form, work);
            var weights = form.Sizes.Select((size, index) => Weights(size, isOwn[index] && !alone)).ToList();
            marginals = new DiagramCounting(diagram, weights, work).Marginals(work);
        }

        /// <summary>The swings of a player, each weighed by how likely its coalition is.</summary>
        public Fraction Value(int player, bool byOrder, bool withinByOrder)
        {
            var index = classOf[player];
            var others = Weights(form.Sizes[index] - 1, !alone);
            var packed = BigInteger.Zero;
            for (var count = 0; count < others.Length; count++)
            {
                packed += others[count] * (marginals[index][count + 1] - marginals[index][count]);
            }

            var (outer, outerTotal) = Chances(unionCount, byOrder);
            var (inner, innerTotal) = Chances(members, withinByOrder);
            var mask = (BigInteger.One << bits) - 1;
            var sum = BigInteger.Zero;
            for (var unions = 0; unions < unionCount; unions++)
            {
                for (var own = 0; own < members; own++)
                {
                    sum += ((packed >> (bits * Slot(own, unions))) & mask) * outer[unions] * inner[own];
                }
            }

            return new(sum, outerTotal * innerTotal);
        }

        /// <summary>How likely each number of others is to be there before a given one, over a common denominator.</summary>
        private static (BigInteger[] Chances, BigInteger Total) Chances(int count, bool byOrder) => byOrder
            ? (Powers.Orders(count), Powers.Factorial(count))
            : ([.. Enumerable.Repeat(BigInteger.One, count)], BigInteger.One << (count - 1));

        private int Slot(int own, int unions) => own + ((members + 1) * unions);

        private ImmutableArray<BigInteger> Weights(int size, bool own) =>
            [.. new SizeCode(size, sized: false, work).Choices(size).Select((ways, count) => ways << (bits * (own ? Slot(count, 0) : Slot(0, count))))];

        private GameForm Form(SimpleGame game, ImmutableArray<string?> unions, string? union, List<bool> isOwn)
        {
            var blocs = new Dictionary<string, int>(StringComparer.Ordinal);
            var sizes = new List<int>();
            var moves = new ClassMove[unions.Length];
            for (var index = 0; index < moves.Length; index++)
            {
                var isMember = unions[index] == union;
                if (!isMember && unions[index] is { } other)
                {
                    if (!blocs.TryGetValue(other, out var bloc))
                    {
                        blocs.Add(other, bloc = Add(1, own: false));
                    }

                    moves[index] = new(bloc, game.Players[index].Count, 0);
                    continue;
                }

                moves[index] = ClassMove.Same(Add(game.Players[index].Count, isMember));
                if (isMember)
                {
                    classOf.Add(index, moves[index].To);
                }
            }

            var builder = new GameFormBuilder([.. sizes]);
            return builder.Build(builder.Add(game.Form, moves));

            int Add(int size, bool own)
            {
                sizes.Add(size);
                isOwn.Add(own);
                return sizes.Count - 1;
            }
        }
    }
}
