namespace Governance.Model.Analysis;

/// <summary>A coalition that wins, and loses when one more player joins.</summary>
internal sealed record Decline(Coalition Coalition, Player Joining);
