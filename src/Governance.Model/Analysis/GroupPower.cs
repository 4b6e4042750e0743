namespace Governance.Model;

/// <summary>What a group of players can do together.</summary>
/// <param name="DecidesAlone">Whether it wins without anybody else.</param>
/// <param name="BlocksAlone">Whether the others lose without it.</param>
/// <param name="HasPower">Whether it ever makes a difference, moving as one.</param>
public sealed record GroupPower(bool DecidesAlone, bool BlocksAlone, bool HasPower);
