namespace Governance.Model;

/// <summary>Firms that more than one institution names.</summary>
internal static class Firms
{
    private static readonly Source Known = Cite.General("Firms and their seats, as generally known");

    public static GovernanceModel Part { get; } = new GovernanceModel
    {
        Parties =
        [
            Firm("verisign", "Verisign", "north-america"),
            Firm("google", "Google", "north-america"),
            Firm("apple", "Apple", "north-america"),
            Firm("meta", "Meta", "north-america"),
            Firm("microsoft", "Microsoft", "north-america"),
            Firm("mozilla", "Mozilla", "north-america"),
            Firm("amazon", "Amazon", "north-america"),
            Firm("cloudflare", "Cloudflare", "north-america"),
            Firm("openai", "OpenAI", "north-america"),
            Firm("anthropic", "Anthropic", "north-america"),
            Firm("nvidia", "NVIDIA", "north-america"),
            Firm("asml", "ASML", "europe"),
            Firm("tsmc", "TSMC", "asia-pacific"),
            Firm("alibaba", "Alibaba", "asia-pacific"),
            Firm("deepseek", "DeepSeek", "asia-pacific"),
            Firm("huawei", "Huawei", "asia-pacific"),
            Firm("tiktok", "TikTok (ByteDance)", "asia-pacific"),
        ],
    }.SourcedBy(Known);

    private static Party Firm(string id, string name, string region) => new(id) { Name = name, Kind = PartyKind.Firm, Group = StakeholderGroup.PrivateSector, Region = region };
}
