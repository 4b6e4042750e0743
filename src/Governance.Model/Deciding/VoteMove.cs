namespace Governance.Model.Deciding;

/// <summary>Seats that could move alike: from one place to another, with what each adds to every condition.</summary>
/// <param name="Source">Index of the group of seats it draws from.</param>
/// <param name="To">Index of the position they take.</param>
/// <param name="Gains">What one seat adds to the sum of each condition, in the order of the conditions.</param>
internal sealed record VoteMove(int Source, int To, Int128[] Gains);
