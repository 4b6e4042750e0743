namespace Governance.Model.Deciding;

/// <summary>Chooses the procedure of a body for a question.</summary>
internal static class ProcedureChoice
{
    /// <summary>Indexes of the procedures that fit best: none, one, or several that nothing tells apart.</summary>
    public static IReadOnlyList<int> For(Body body, Matter matter, string? questionType, DateOnly day)
    {
        var best = new List<int>();
        var bestRank = (-1, false);
        for (var i = 0; i < body.Procedures.Count; i++)
        {
            var procedure = body.Procedures[i];
            if (!procedure.Term.Contains(day) || !procedure.Over.Covers(matter)
                || (procedure.QuestionType is not null && procedure.QuestionType != questionType))
            {
                continue;
            }

            // The longest matter path first, then one that names the question type.
            var rank = (procedure.Over.Depth(matter), procedure.QuestionType is not null);
            if (rank.CompareTo(bestRank) > 0)
            {
                (bestRank, best) = (rank, []);
            }

            if (rank == bestRank)
            {
                best.Add(i);
            }
        }

        return best;
    }
}
