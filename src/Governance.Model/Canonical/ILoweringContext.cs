using System.Numerics;

namespace Governance.Model.Canonical;

/// <summary>What lowering must be told from outside the rule: scales, other bodies, and what is known before counting.</summary>
internal interface ILoweringContext
{
    /// <summary>In how many equal parts one unit of a measure is counted, so that every amount is whole.</summary>
    BigInteger Scale(View view, int measure);

    /// <summary>The decision of another body on the same question.</summary>
    Node DecisionOf(DecisionOfRule rule);

    /// <summary>A criterion, answered.</summary>
    Node Criterion(Rule rule);
}
