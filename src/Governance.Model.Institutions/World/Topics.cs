namespace Governance.Model;

/// <summary>Matters whose layer is the same whoever decides on them.</summary>
internal static class Topics
{
    public static GovernanceModel Part { get; } = new()
    {
        Matters =
        [
            new("names", Layer.Logical),
            new("names/content", Layer.Social),
            new("numbers", Layer.Logical),
            new("numbers/leasing", Layer.Social),
            new("protocols", Layer.Logical),
            new("cables", Layer.Infrastructure),
            new("telecom", Layer.Infrastructure),
            new("content", Layer.Social),
            new("peace", Layer.Social),
            new("ai", Layer.Social),
            new("ai/compute", Layer.Infrastructure),
            new("ai/weights", Layer.Logical),
            new("ai/applications", Layer.Social),
        ],
    };
}
