namespace Governance.Model.Games;

/// <summary>How many coalitions a truth table works on at a time. The answers do not depend on it.</summary>
internal enum LaneWidth
{
    /// <summary>As many as the machine is good at.</summary>
    Best,

    /// <summary>64: plain words.</summary>
    Word,

    /// <summary>512: wide vectors, slow where the machine has none.</summary>
    Wide,
}
