namespace Governance.Model;

/// <summary>Puts institutions together with what they refer to.</summary>
internal static class Composing
{
    /// <summary>The parts of <paramref name="institutions"/> and of those they use in turn, with what they name of the world.</summary>
    public static GovernanceModel Compose(ReadOnlySpan<Institution> institutions)
    {
        var parts = new Dictionary<string, Institution>(StringComparer.Ordinal);
        var twice = new List<GovernanceModel>();
        foreach (var institution in institutions)
        {
            ArgumentNullException.ThrowIfNull(institution, nameof(institutions));
            if (!parts.TryAdd(institution.Id, institution) && parts[institution.Id] != institution)
            {
                twice.Add(institution.Part); // equal parts are one; others are refused below
            }
        }

        var open = new Queue<Institution>(parts.Values);
        while (open.TryDequeue(out var next))
        {
            foreach (var used in next.Uses.Select(Catalogue.Find).Where(used => parts.TryAdd(used.Id, used)))
            {
                open.Enqueue(used);
            }
        }

        var union = GovernanceModel.Combine([.. parts.Values.Select(institution => institution.Part), .. twice]);
        return Shared.Complete(union) with { Name = institutions.Length == 1 ? institutions[0].Name : institutions.Length == 0 ? null : $"{institutions.Length} institutions" };
    }
}
