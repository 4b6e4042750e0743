using Governance.Model.Games;

namespace Governance.Model.Audits;

/// <summary>Who matters in a monotone game, without counting its coalitions.</summary>
/// <param name="CanPass">Whether anything can be carried.</param>
/// <param name="CarriesAll">Whether everything is, even against all votes.</param>
/// <param name="VetoPlayers">Players in every winning coalition, each of whom blocks alone.</param>
/// <param name="Dictator">The player who decides alone, or null.</param>
/// <param name="Dummies">Players who never make a difference.</param>
internal sealed record Standing(bool CanPass, bool CarriesAll, EquatableArray<Player> VetoPlayers, Player? Dictator, EquatableArray<Player> Dummies)
{
    private const int MostClasses = 400;

    /// <summary>The standing of the players of <paramref name="game"/>; null where they are of too many kinds.</summary>
    /// <remarks>
    /// Who is not in every winning coalition may still be in a minimal one: those are sought by taking players away in several orders
    /// until no more can go. Only for players that are then in none are the coalitions counted. Players that the rule does not tell apart
    /// are looked at once; the work grows with the cube of the number of kinds.
    /// </remarks>
    public static Standing? Of(SimpleGame game, AnalysisOptions options)
    {
        var (form, classOf) = ClassMerge.Of(game.Form);
        var (canPass, carriesAll) = (form.Wins([.. form.Sizes]), form.Wins(new int[form.Sizes.Length]));
        if (!canPass || carriesAll)
        {
            return new(canPass, carriesAll, [], null, game.Players);
        }

        if (form.Sizes.Length > MostClasses)
        {
            return null;
        }

        var classes = Enumerable.Range(0, form.Sizes.Length).ToList();
        var vetoes = classes.Select(index => !form.Wins(AllBut(form, index))).ToList();
        var vetoers = game.Players.Where((_, index) => vetoes[classOf[index]]).ToEquatableArray();
        var dictator = vetoers is [{ Count: 1 } only] && form.Wins(Alone(form, vetoes.IndexOf(true))) ? only : null;
        var matters = new bool[form.Sizes.Length];
        foreach (var order in Orders(form))
        {
            foreach (var index in classes.Where(index => !matters[index]))
            {
                options.Cancellation.ThrowIfCancellationRequested();
                Mark(form, index, order, matters);
            }
        }

        return new(true, false, vetoers, dictator, matters.All(each => each) ? [] : game.Structure(options).Dummies);
    }

    /// <summary>Takes players away, keeping one of <paramref name="kept"/>, and marks all who can then no longer go.</summary>
    private static void Mark(GameForm form, int kept, int[] order, bool[] matters)
    {
        var left = form.Sizes.ToArray();
        foreach (var index in order)
        {
            var (least, most) = (index == kept ? 1 : 0, left[index]);
            while (least < most)
            {
                left[index] = (least + most) / 2;
                (least, most) = form.Wins(left) ? (least, left[index]) : (left[index] + 1, most);
            }

            left[index] = least;
        }

        for (var index = 0; index < left.Length; index++)
        {
            if (left[index] > 0 && !matters[index])
            {
                left[index]--;
                matters[index] = !form.Wins(left);
                left[index]++;
            }
        }
    }

    private static IEnumerable<int[]> Orders(GameForm form)
    {
        var weights = new System.Numerics.BigInteger[form.Sizes.Length];
        foreach (var term in form.Nodes.SelectMany(node => node.Players))
        {
            weights[term.Index] = System.Numerics.BigInteger.Max(weights[term.Index], System.Numerics.BigInteger.Abs(term.Weight));
        }

        var all = Enumerable.Range(0, weights.Length).ToArray();
        yield return [.. all.OrderByDescending(index => weights[index])];
        yield return [.. all.OrderBy(index => weights[index])];
        yield return [.. all.Reverse()];
    }

    private static int[] AllBut(GameForm form, int player) => [.. form.Sizes.Select((size, index) => index == player ? size - 1 : size)];

    private static int[] Alone(GameForm form, int player) => [.. form.Sizes.Select((_, index) => index == player ? 1 : 0)];
}
