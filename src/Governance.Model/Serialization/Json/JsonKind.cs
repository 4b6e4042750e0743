namespace Governance.Model.Serialization;

/// <summary>What a value of a JSON text is.</summary>
internal enum JsonKind : byte
{
    /// <summary>Named values in braces.</summary>
    Object,

    /// <summary>Values in brackets.</summary>
    List,

    /// <summary>Characters in double quotes.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>Null.</summary>
    Null,

    /// <summary>What stood beyond the deepest level; not kept, and already reported.</summary>
    TooDeep,
}
