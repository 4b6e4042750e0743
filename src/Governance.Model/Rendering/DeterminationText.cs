using System.Globalization;
using System.Text;

namespace Governance.Model.Rendering;

/// <summary>A determination as plain text that a lay reader understands, stable to the byte.</summary>
internal sealed class DeterminationText
{
    private const int MostParties = 60;

    private readonly StringBuilder text = new();
    private readonly Determination decision;

    private DeterminationText(Determination decision) => this.decision = decision;

    public static string Of(Determination decision)
    {
        var writer = new DeterminationText(decision);
        writer.Title();
        writer.Headline();
        writer.Options();
        writer.Effects();
        writer.Rule();
        writer.Changes();
        writer.Remarks();
        return writer.text.ToString().TrimEnd('\n') + "\n";
    }

    private string Name(EntityId id) => decision.DecidedIn.FindParty(id)?.DisplayName ?? decision.DecidedIn.FindBody(id)?.DisplayName ?? id.Value;

    private void Title()
    {
        var proposal = decision.Proposal;
        if ((proposal.Title ?? proposal.Id) is { } title)
        {
            text.AppendLineFeed(title);
        }

        var on = proposal.On == CalendarDate.Any ? "" : $" on {proposal.On}";
        var rules = proposal.UnderRulesOf is { } date ? $", under the rules of {date}" : "";
        var verb = (proposal.Claim, proposal.Polarity) switch
        {
            (Power.Bind, Polarity.Overturns) => "to overturn, binding",
            (Power.Bind, _) => "to bind",
            (_, Polarity.Overturns) => "to advise overturning, to",
            _ => "to advise",
        };
        text.AppendLineFeed($"Asked of {decision.Body.DisplayName}{on}{rules}: {verb} {Words.List(proposal.Addressees.Select(Name), 6)} on {proposal.Matter}.").AppendLineFeed();
    }

    private void Headline()
    {
        var addressees = decision.Proposal.Addressees.Count;
        var losers = decision.Effects.Count(effect => !effect.IsAddressed && (effect.Bears & (Bearing.Loss | Bearing.Liability)) != Bearing.None);
        List<string> tail = [];
        if (addressees > 1)
        {
            tail.Add($"the weakest outcome over {addressees.ToString("N0", CultureInfo.InvariantCulture)} addressees");
        }

        if (losers > 0)
        {
            tail.Add($"{Words.Of(losers)} {(losers == 1 ? "party" : "parties")} bearing loss not addressed");
        }

        text.Append(OutcomeWords.Headline(decision)).AppendLineFeed(tail.Count == 0 ? "" : $" — {string.Join("; ", tail)}");
        if (decision.Choice is { } choice && decision.Verdict is Verdict.Passed or Verdict.Failed)
        {
            text.AppendLineFeed(ChoiceText.Result(choice));
        }

        if (decision.Refusal is { } refusal)
        {
            text.AppendLineFeed($"Not admitted: {refusal}.");
        }

        if (decision.Declared is { } declared)
        {
            text.AppendLineFeed(decision.Finding is { Counted: null } ? $"Declared by {declared.By}, not computed." : $"Declared by {declared.By}, to whom the charter leaves it.");
        }

        if (decision.IsEarly)
        {
            text.AppendLineFeed($"Already {(decision.IsCarried ? "carried" : "lost")}: no outstanding vote can change it.");
        }

        Ballot();
        foreach (var evidence in decision.Evidence)
        {
            text.AppendLineFeed($"Evidence, not authority: {evidence.What}: {Words.Of(evidence.Amount)}.");
        }

        text.AppendLineFeed();
    }

    private void Ballot()
    {
        if (decision.Ballot is not { } ballot)
        {
            return;
        }

        var counts = ballot.Positions.Select(count => $"{Words.Of(count.Seats)} {RuleWords.Say(count.Position)}").ToList();
        if (ballot.Outstanding > 0)
        {
            counts.Add($"{Words.Of(ballot.Outstanding)} outstanding");
        }

        if (counts.Count > 0 && (decision.Choice is null || ChoiceText.TellsApart(decision.Choice)))
        {
            text.AppendLineFeed($"{(decision.Choice is null ? "Votes" : $"On {ChoiceText.About(decision)}")}: {string.Join(", ", counts)}; {Words.Of(ballot.Entitled)} entitled.");
        }

        if (decision.Choice is not null)
        {
            var voted = ballot.Positions.Where(count => count.Position.Kind is PositionKind.InFavour or PositionKind.Against or PositionKind.Abstaining).Aggregate(Fraction.Zero, (sum, count) => sum + count.Seats);
            text.AppendLineFeed(voted > 0 ? $"{Words.Of(voted)} voted of {Words.Of(ballot.Entitled)} ({Words.Percent(voted / ballot.Entitled)})." : $"{Words.Of(ballot.Entitled)} entitled.");
        }
        else if (ballot.Cast is { } cast && ballot.Turnout is { } turnout && (cast > 0 || decision.Declared is not null) && ballot.Outstanding.IsZero)
        {
            text.AppendLineFeed($"{Words.Of(cast)} cast of {Words.Of(ballot.Entitled)} ({Words.Percent(turnout)}).");
        }

        foreach (var measure in ballot.Amounts.GroupBy(amount => amount.Measure))
        {
            text.AppendLineFeed($"By {measure.Key}: {string.Join(", ", measure.Select(amount => $"{Words.Of(amount.Amount)} {RuleWords.Say(amount.Position)}"))}.");
        }

        if (!ballot.Proxies.IsEmpty)
        {
            text.AppendLineFeed($"{string.Join("; ", ballot.Proxies.GroupBy(proxy => proxy.To).Take(MostParties).Select(proxies => $"{Words.List(proxies.Select(proxy => proxy.From))} by proxy to {proxies.Key}"))}.");
        }
    }

    private void Options()
    {
        if (decision.Choice is { } choice)
        {
            ChoiceText.Append(text, choice);
        }
    }

    private void Effects()
    {
        text.AppendLineFeed("On whom");
        foreach (var effect in decision.Effects.Take(MostParties))
        {
            text.AppendLineFeed($"  {Name(effect.Party)}: {OutcomeWords.For(effect.Outcome, decision)}{((effect.IsAddressed && effect.Outcome.Kind > OutcomeKind.NoDecision) || effect.AtMost == OutcomeKind.NoDecision ? "" : $"; at most {Words.Of(effect.AtMost)}")}.");
            text.AppendLineFeed($"    {AuthorityWords.For(effect, Name, decision.Proposal)}");
            if (effect.EndableBy.Count > 0)
            {
                text.AppendLineFeed($"    May be ended by {AuthorityWords.Enders(effect, Name)}.");
            }

            foreach (var duty in effect.Duties)
            {
                text.AppendLineFeed($"    Duty: {AuthorityWords.Duty(duty, Name)}.");
            }

            if (effect.Bears != Bearing.None)
            {
                text.AppendLineFeed($"    Bears {Words.Of(effect.Bears)}.");
            }
        }

        if (decision.Effects.Count > MostParties)
        {
            text.AppendLineFeed($"  … and {decision.Effects.Count - MostParties} more");
        }

        text.AppendLineFeed();
    }

    private void Rule()
    {
        if (decision.Finding is not { } finding)
        {
            return;
        }

        var procedure = decision.Procedure?.Source is { } source ? $" [{source.Text}]" : "";
        var about = decision.Choice is null ? "" : $", asked of {ChoiceText.About(decision)}";
        text.AppendLineFeed($"The rule{about}{(decision.Procedure?.Name is { } name ? $": {name}" : "")}{procedure}");
        FindingText.Append(text, finding, 2, decision.Ballot is { Outstanding.IsZero: false });
        foreach (var nested in decision.Nested)
        {
            text.AppendLineFeed($"  How {Name(nested.Body)} came to its position:");
            FindingText.Append(text, nested.Finding, 4, isOpen: false);
        }

        text.AppendLineFeed();
    }

    private void Changes()
    {
        var lines = ChangeWords.For(decision, Name).ToList();
        if (lines.Count == 0)
        {
            return;
        }

        text.AppendLineFeed("What would change it");
        lines.ForEach(line => text.AppendLineFeed($"  {line}"));
        text.AppendLineFeed();
    }

    private void Remarks()
    {
        foreach (var diagnostic in decision.Diagnostics)
        {
            text.AppendLineFeed($"Note {diagnostic.Code}: {diagnostic.Message} {diagnostic.Cure}");
        }

        if (!decision.Diagnostics.IsEmpty)
        {
            text.AppendLineFeed();
        }
    }
}
