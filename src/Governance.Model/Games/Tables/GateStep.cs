namespace Governance.Model.Games;

/// <summary>One step of a <see cref="GateProgram"/>: one value where a condition holds and another where it does not, or a sum that reaches a bound.</summary>
/// <param name="Condition">The value that chooses; <see cref="Leaf"/> for a sum.</param>
/// <param name="Then">The value where it holds; for a sum, the number of the sum.</param>
/// <param name="Otherwise">The value where it does not; for a sum, the number of the bound.</param>
internal readonly record struct GateStep(int Condition, int Then, int Otherwise)
{
    /// <summary>In place of a condition: the step compares a sum with a bound.</summary>
    public const int Leaf = -1;
}
