namespace Governance.Model;

/// <summary>What a ballot says of the options that it does not rank.</summary>
public enum UnrankedOptions
{
    /// <summary>They are equal, and below all that it ranks. In counts by rounds no ballot goes to an option that it does not rank.</summary>
    TiedLast,

    /// <summary>Nothing: neither against each other nor against those that it ranks.</summary>
    NotCompared,

    /// <summary>A ballot must rank all of them, or is void.</summary>
    Void,
}
