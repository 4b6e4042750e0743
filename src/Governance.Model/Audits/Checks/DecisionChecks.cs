namespace Governance.Model.Audits;

/// <summary>Questions about decisions on record: what they claim, on what they rest, where they were put.</summary>
internal static class DecisionChecks
{
    /// <summary>Texts that claim to bind parties from whom no chain leads to the body, and the figures that stand in for one.</summary>
    public static void Claims(AuditContext context)
    {
        foreach (var (entry, determination) in Determinations(context).Where(pair => pair.Entry.Proposal.Claim == Power.Bind))
        {
            context.Looks(AuditRules.BindingWithoutChain);
            context.Looks(AuditRules.OutsideMandate);
            var subject = Subject(entry);
            var unbound = determination.Effects.Where(effect => effect.IsAddressed && effect.AtMost < OutcomeKind.Binding && effect.AtMost != OutcomeKind.Open).ToList();
            foreach (var effect in unbound)
            {
                if (effect.Break is { Kind: ChainBreakKind.OutOfScope or ChainBreakKind.WrongLayer } outside)
                {
                    context.Report(AuditRules.OutsideMandate, subject,
                        $"{context.Name(entry.Proposal.Body)} decided {entry.Proposal.Matter} for {context.Name(effect.Party)}; its mandate covers {outside.Mandate!.Over}{(outside.Kind == ChainBreakKind.WrongLayer ? ", another layer" : "")}.",
                        new AuditProof.Chain(effect.Party, [entry.Proposal.Body], entry.Proposal.Matter, [outside.Mandate.Id], "the mandate does not cover the matter"), [effect.Party, entry.Proposal.Body], $"mandates[{outside.Mandate.Id}].over");
                }

                context.Report(AuditRules.BindingWithoutChain, subject,
                    $"'{entry.Proposal.Title ?? subject}' claims to bind {context.Name(effect.Party)}, which never authorised {context.Name(entry.Proposal.Body)}: at most {effect.AtMost.ToString().ToLowerInvariant()}.",
                    new AuditProof.Chain(effect.Party, [entry.Proposal.Body], entry.Proposal.Matter, effect.Chain?.Links.Select(link => link.Id).ToEquatableArray() ?? [], Why(effect)), [effect.Party, entry.Proposal.Body]);
            }

            if (unbound.Count > 0 && entry.RollCall is { } votes && (!votes.Evidence.IsEmpty || votes.Declared?.Cast is not null))
            {
                var figures = votes.Evidence.Select(figure => $"{Words.Of(figure.Amount)} {figure.What}").Concat(votes.Declared?.Cast is { } cast ? [$"{Words.Of(cast)} votes cast"] : []).ToList();
                context.Report(AuditRules.EvidenceAsAuthority, subject, $"{Words.List(figures, 4)}: evidence of interest, and no mandate from {context.Names(unbound.Select(effect => effect.Party))}.",
                    new AuditProof.Record([subject], Words.List(figures, 4)), unbound.Select(effect => effect.Party).Append(entry.Proposal.Body));
            }
        }
    }

    /// <summary>Figures of participation about bodies that some of the affected never authorised.</summary>
    public static void Evidence(AuditContext context)
    {
        foreach (var observation in ((string[])["attendance", "attendance-in-person", "votes-cast"]).SelectMany(context.Observed))
        {
            if (observation is not { About: { } about, Value: AttributeValue.Number { Value: var amount } })
            {
                continue;
            }

            context.Looks(AuditRules.EvidenceAsAuthority);
            var bodies = context.Model.FindBody(about) is { } body ? [body] : context.Index.OrgansOf(new EntityId(about)).ToList();
            var outside = bodies.SelectMany(each => context.Authority.ReceivedBy(each).Where(mandate => mandate.Power == Power.Bind))
                .SelectMany(mandate => context.Affected.By(mandate.Over)).Where(stake => stake.Bears.HasFlag(Bearing.Loss) && !context.Authority.IsPrincipal(stake.Party, stake.Matter))
                .Select(stake => stake.Party).Distinct().ToList();
            var nobody = bodies.TrueForAll(each => !context.Authority.ReceivedBy(each).Any(mandate => mandate.Power == Power.Bind && context.Authority.IsInForce(mandate)));
            if (outside.Count > 0 || nobody)
            {
                context.Report(AuditRules.EvidenceAsAuthority, about,
                    $"{Words.Of(amount)} ({observation.Name.Replace('-', ' ')}) is on record for {context.Title(about)}: evidence of interest{(nobody ? ", while nobody gave it power to bind" : $", and no mandate from {context.Names(outside)}")}.",
                    new AuditProof.Record([$"observations[{observation.Key}]"], $"{observation.Name} {Words.Of(amount)}"), outside.Take(12).Concat(context.Entity(about)), $"observations[{observation.Key}]");
            }
        }
    }

    /// <summary>One question put to one body after another until one of them carried it.</summary>
    public static void ForumShopping(AuditContext context)
    {
        var asked = Determinations(context).Where(pair => pair.Entry.Proposal.Title is not null)
            .GroupBy(pair => (pair.Entry.Proposal.Matter.Path, pair.Entry.Proposal.Claim, pair.Entry.Proposal.Addressees));
        foreach (var question in asked)
        {
            var tried = question.ToList();
            if (tried.Select(pair => pair.Entry.Proposal.Body).Distinct().Count() < 2)
            {
                continue;
            }

            context.Looks(AuditRules.ForumShopping);
            for (var later = 1; later < tried.Count; later++)
            {
                var before = tried.Take(later).FirstOrDefault(pair => !pair.Determination.IsCarried && pair.Entry.Proposal.Body != tried[later].Entry.Proposal.Body);
                if (tried[later].Determination.IsCarried && before.Entry is not null)
                {
                    context.Report(AuditRules.ForumShopping, Subject(tried[later].Entry),
                        $"{question.Key.Path} failed in {context.Name(before.Entry.Proposal.Body)} and was carried in {context.Name(tried[later].Entry.Proposal.Body)}.",
                        new AuditProof.Record([Subject(before.Entry), Subject(tried[later].Entry)], "one matter, one claim, the same addressees, two bodies"), [before.Entry.Proposal.Body, tried[later].Entry.Proposal.Body]);
                    break;
                }
            }
        }
    }

    private static IEnumerable<(ProposalCase Entry, Determination Determination)> Determinations(AuditContext context) =>
        context.Decided.Where(result => result.Determination is not null).Select(result => (result.Case, result.Determination!));

    private static string Subject(ProposalCase entry) => entry.Proposal.Id ?? entry.Proposal.Matter.Path;

    private static string Why(Effect effect) => effect.Break is { Mandate: { } mandate } broken
        ? $"the mandate '{mandate.Id}' {broken.Kind switch
        {
            ChainBreakKind.NotInForce => "is not in force",
            ChainBreakKind.Revoked => "was revoked",
            ChainBreakKind.Suspended => "is suspended",
            ChainBreakKind.OutOfScope => "does not cover the matter",
            ChainBreakKind.WrongLayer => "does not cover the layer",
            ChainBreakKind.NotDelegable => "may not be passed on",
            _ => "lets its holder advise, not bind",
        }}"
        : "there is no mandate";
}
