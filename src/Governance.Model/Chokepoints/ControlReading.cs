namespace Governance.Model;

/// <summary>What a controlling body must decide for its chokepoint to work.</summary>
public enum ControlReading
{
    /// <summary>It works unless the body decides to withhold it: those for it need only block. For what runs by itself.</summary>
    Withhold,

    /// <summary>It works only while the body decides to release it: those for it must carry. For what needs a signature, a licence, a renewal.</summary>
    Release,
}
