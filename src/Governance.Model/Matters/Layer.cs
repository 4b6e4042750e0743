namespace Governance.Model;

/// <summary>The layer a matter lies in: what a body may decide on one, it may not thereby decide on another.</summary>
public enum Layer
{
    /// <summary>Cables, machines, chips, land.</summary>
    Infrastructure,

    /// <summary>Names, numbers, protocols, weights: what makes the parts work as one.</summary>
    Logical,

    /// <summary>What people do with it: content, trade, conduct.</summary>
    Social,
}
