namespace Governance.Model.Serialization;

/// <summary>The properties that compare.</summary>
internal static class Comparisons
{
    public static (string Name, string About) Written(Comparison comparison) => comparison switch
    {
        Comparison.MoreThan => ("moreThan", "Strictly above this."),
        Comparison.AtLeast => ("atLeast", "This or above it."),
        Comparison.AtMost => ("atMost", "This or below it."),
        Comparison.LessThan => ("lessThan", "Strictly below this."),
        _ => ("equalTo", "Just this."),
    };
}
