namespace Governance.Model;

/// <summary>What a yes to the question does. It words the result and never moves a position.</summary>
public enum Polarity
{
    /// <summary>"Do you approve?": a yes adopts.</summary>
    Adopts,

    /// <summary>"Do you overturn?": a yes sets an earlier decision aside.</summary>
    Overturns,
}
