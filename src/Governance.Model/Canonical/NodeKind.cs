namespace Governance.Model.Canonical;

/// <summary>How the numbers of a node are to be shown.</summary>
internal enum NodeKind
{
    /// <summary>A count against a number.</summary>
    Count,

    /// <summary>A count against a fraction of a base.</summary>
    Share,

    /// <summary>A count (first child) that also asks that there be something to count (second child).</summary>
    Guarded,

    /// <summary>A weighted sum with a meaning of its own.</summary>
    Sum,

    /// <summary>So many of its children.</summary>
    Gate,

    /// <summary>The first case whose conditions hold: each child is a case, its conditions first.</summary>
    Bands,

    /// <summary>The chair's declaration.</summary>
    Declaration,

    /// <summary>Known before counting.</summary>
    Constant,
}
