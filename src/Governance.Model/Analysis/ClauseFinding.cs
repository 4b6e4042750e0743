namespace Governance.Model;

/// <summary>What a clause does in its rule, over all that the places of a body can do.</summary>
/// <param name="Clause">The clause; the same clause can stand in several places of a rule, then there is an entry for each.</param>
/// <param name="AlwaysHolds">Whether it holds whatever the places do.</param>
/// <param name="NeverHolds">Whether it fails whatever the places do.</param>
/// <param name="IsVacuous">Whether taking it for granted changes no outcome: it asks for nothing that the rest does not ask for.</param>
/// <param name="IsUnreachable">Whether striking it out as never met changes no outcome: meeting it never helps.</param>
public sealed record ClauseFinding(Rule Clause, bool AlwaysHolds, bool NeverHolds, bool IsVacuous, bool IsUnreachable)
{
    /// <summary>Where a clause is vacuous or unreachable only because an earlier one that is so too says the same: that clause. Of the two, one can go.</summary>
    /// <remarks>All clauses that are vacuous and have null here can be left out together, and all unreachable ones struck out together.</remarks>
    public Rule? InsteadOf { get; init; }
}
