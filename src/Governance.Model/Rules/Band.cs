namespace Governance.Model;

/// <summary>One case of a rule that depends on turnout or on another verdict.</summary>
public sealed record Band
{
    /// <summary>Where <paramref name="when"/> holds, <paramref name="then"/> decides.</summary>
    /// <param name="when">The condition.</param>
    /// <param name="then">The rule that then decides, or null to fail.</param>
    public Band(Rule when, Rule? then)
    {
        ArgumentNullException.ThrowIfNull(when);
        (When, Then) = (when, then);
    }

    /// <summary>The condition.</summary>
    public Rule When { get; }

    /// <summary>The rule that then decides, or null to fail.</summary>
    public Rule? Then { get; }
}
