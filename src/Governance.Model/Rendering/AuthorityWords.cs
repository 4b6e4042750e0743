using System.Globalization;

namespace Governance.Model.Rendering;

/// <summary>Chains of mandates, and their breaks, as prose has them.</summary>
internal static class AuthorityWords
{
    /// <summary>One sentence on who authorised whom, or where the chain breaks.</summary>
    public static string For(Effect effect, Func<EntityId, string> name, Proposal proposal) => effect.Chain switch
    {
        { IsOwnConsent: true } when effect.Outcome is Outcome.NoDecision { Reason: NoDecisionReason.NotConsented } => "It did not consent.",
        { IsOwnConsent: true } when effect.Outcome is Outcome.NoDecision or Outcome.Open => "Its own consent would bind it.",
        { } chain => Chain(chain, name) + (effect.Break is { } stops ? $" {Break(stops, name, proposal)}" : ""),
        null => Break(effect.Break!, name, proposal),
    };

    private static string Chain(MandateChain chain, Func<EntityId, string> name)
    {
        if (chain.IsOwnConsent)
        {
            return "By its own consent.";
        }

        if (chain.IsOwnAct)
        {
            return "By its own act: the body is its organ, or itself.";
        }

        var links = chain.Links.Select((link, index) => $"{(index == 0 ? name(link.From) : "")} → {name(link.To)} ({By(link)})");
        return $"Mandate to {Words.Of(chain.Power)}: {string.Concat(links)}.";
    }

    /// <summary>Who may end what binds a party, link by link, and with what notice.</summary>
    public static string Enders(Effect effect, Func<EntityId, string> name)
    {
        var links = effect.Chain!.Links.Where(link => link.EndableBy.Count > 0)
            .Select(link => (Names: link.EndableBy.Select(name), link.EndableTogether, link.NoticeDays)).ToList();
        return links.Count == 0 ? Words.List(effect.EndableBy.Select(name)) : string.Join("; ", links.Select(link =>
            Words.List(link.Names, last: link.EndableTogether ? "and" : "or") + (link.EndableTogether ? " together" : "")
            + (link.NoticeDays is { } days ? string.Create(CultureInfo.InvariantCulture, $", with {days} days' notice") : "")).Distinct());
    }

    private static string By(Mandate mandate) => Words.Of(mandate.By) + (mandate.Source is { } source ? $", {source.Text}" : "");

    private static string Break(ChainBreak broken, Func<EntityId, string> name, Proposal proposal)
    {
        if (broken.Mandate is not { } mandate)
        {
            return $"No mandate from {name(broken.At)} over {proposal.Matter} leads here.";
        }

        var grant = $"the mandate from {name(mandate.From)} to {name(mandate.To)}";
        return broken.Kind switch
        {
            ChainBreakKind.NotInForce => $"The chain breaks: {grant} is in force {mandate.Term}.",
            ChainBreakKind.Revoked => string.Create(CultureInfo.InvariantCulture, $"The chain breaks: {grant} was revoked on {mandate.Revoked!.On:yyyy-MM-dd} by {mandate.Revoked.By}."),
            ChainBreakKind.Suspended => $"The chain breaks: {grant} is suspended{(mandate.Suspensions is [var first, ..] ? $" by {first.By}" : "")}.",
            ChainBreakKind.OutOfScope => $"The chain breaks: {grant} covers {mandate.Over}, and not {proposal.Matter}.",
            ChainBreakKind.WrongLayer => $"The chain breaks: {grant} covers {mandate.Over}, and the question lies in another layer.",
            ChainBreakKind.NotDelegable => $"The chain breaks: what {name(mandate.From)} was given may not be passed on to {name(mandate.To)}.",
            _ => $"It does not bind: {grant} is to advise.",
        };
    }

    public static string Duty(Duty duty, Func<EntityId, string> name)
    {
        var when = duty.WithinDays is { } days ? string.Create(CultureInfo.InvariantCulture, $" within {days} days") : "";
        var how = duty.Discretion switch
        {
            Discretion.Means => ", by means of its choice",
            Discretion.Full => ", if it sees fit",
            _ => "",
        };
        return $"{name(duty.Who)} must {duty.What}{when}{how}";
    }
}
