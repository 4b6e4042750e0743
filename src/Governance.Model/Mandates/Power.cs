namespace Governance.Model;

/// <summary>What a mandate lets its holder do to the one who granted it.</summary>
public enum Power
{
    /// <summary>To be heard.</summary>
    Advise,

    /// <summary>To decide.</summary>
    Bind,
}
