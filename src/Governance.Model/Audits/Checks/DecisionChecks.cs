namespace Governance.Model.Audits;

/// <summary>Questions about decisions on record: what they claim, on what they rest, where they were put.</summary>
internal static class DecisionChecks
{
    private const string AnyTitle = "*"; // no title is kept in lower case, and none is only this

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
                if (determination.IsCarried && effect.Break is { Kind: ChainBreakKind.OutOfScope or ChainBreakKind.WrongLayer } outside) // what was refused crept nowhere
                {
                    context.Report(AuditRules.OutsideMandate, subject,
                        $"{context.Name(entry.Proposal.Body)} decided {entry.Proposal.Matter} for {context.Name(effect.Party)}; its mandate covers {outside.Mandate!.Over}{(outside.Kind == ChainBreakKind.WrongLayer ? ", another layer" : "")}.",
                        new AuditProof.Chain(effect.Party, [entry.Proposal.Body], entry.Proposal.Matter, [outside.Mandate.Id], "the mandate does not cover the matter"), [effect.Party, entry.Proposal.Body], $"mandates[{outside.Mandate.Id}].over");
                }

                context.Report(AuditRules.BindingWithoutChain, subject,
                    $"'{entry.Proposal.Title ?? subject}' claims to bind {context.Name(effect.Party)}, {Lacks(context, entry, effect)}: at most {effect.AtMost.ToString().ToLowerInvariant()}.",
                    new AuditProof.Chain(effect.Party, [entry.Proposal.Body], entry.Proposal.Matter, effect.Chain?.Links.Select(link => link.Id).ToEquatableArray() ?? [], Why(effect)), [effect.Party, entry.Proposal.Body]);
            }

            if (unbound.Count > 0 && entry.RollCall is { } votes && (!votes.Evidence.IsEmpty || votes.Declared?.Cast is not null))
            {
                var figures = votes.Evidence.Select(figure => $"{Words.Of(figure.Amount)} {figure.What}").Concat(votes.Declared?.Cast is { } cast ? [$"{Words.Of(cast)} votes cast"] : []).ToList();
                context.Report(AuditRules.EvidenceAsAuthority, subject, $"{Words.List(figures, 4)}: evidence of interest, and no mandate{(unbound.TrueForAll(NeverAuthorised) ? "" : " that suffices")} from {context.Names(unbound.Select(effect => effect.Party))}.",
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
    /// <remarks>
    /// One question is one matter, one claim and at least one addressee in common and, where both have a title, one title. What counts is
    /// the order of the days; proposals whose days do not tell count in the order in which they stand.
    /// </remarks>
    public static void ForumShopping(AuditContext context)
    {
        var decided = Determinations(context).Where(pair => pair.Determination.Verdict is Verdict.Passed or Verdict.Failed).Select((pair, place) => (pair.Entry, pair.Determination, Place: place));
        foreach (var matter in decided.GroupBy(each => (each.Entry.Proposal.Matter.Path, each.Entry.Proposal.Claim)))
        {
            if (matter.Select(each => each.Entry.Proposal.Body).Distinct().Count() < 2)
            {
                continue;
            }

            context.Looks(AuditRules.ForumShopping);
            var failed = new Dictionary<(EntityId Addressee, string? Title), List<(ProposalCase Entry, int Place)>>();
            foreach (var (entry, _, place) in matter.Where(each => !each.Determination.IsCarried))
            {
                Keep(failed, entry, place);
            }

            foreach (var (entry, _, place) in matter.Where(each => each.Determination.IsCarried))
            {
                if (entry.Proposal.Addressees.SelectMany(addressee => SameQuestion(failed, addressee, entry)).Where(other => IsBefore(other, (entry, place))).Select(other => other.Entry).FirstOrDefault() is { } before)
                {
                    context.Report(AuditRules.ForumShopping, Subject(entry),
                        $"{matter.Key.Path} failed in {context.Name(before.Proposal.Body)} and was carried in {context.Name(entry.Proposal.Body)}.",
                        new AuditProof.Record([Subject(before), Subject(entry)], "one matter, one claim, an addressee of both, two bodies"), [before.Proposal.Body, entry.Proposal.Body]);
                }
            }
        }
    }

    /// <summary>Keeps, of the failures of one question in one body, the first by the file and the first by the days.</summary>
    private static void Keep(Dictionary<(EntityId Addressee, string? Title), List<(ProposalCase Entry, int Place)>> failed, ProposalCase entry, int place)
    {
        foreach (var addressee in entry.Proposal.Addressees)
        {
            foreach (var title in new[] { Title(entry), AnyTitle }.Distinct())
            {
                var kept = failed.GetOrAdd((addressee, title));
                var (first, last) = (kept.FindIndex(other => other.Entry.Proposal.Body == entry.Proposal.Body), kept.FindLastIndex(other => other.Entry.Proposal.Body == entry.Proposal.Body));
                if (first < 0 || (first == last && entry.Proposal.On.Last < kept[first].Entry.Proposal.On.Last))
                {
                    kept.Add((entry, place));
                }
                else if (first != last && entry.Proposal.On.Last < kept[last].Entry.Proposal.On.Last)
                {
                    kept[last] = (entry, place);
                }
            }
        }
    }

    /// <summary>What failed in another body and may be the same question: with the same title or with none, and any if this has none.</summary>
    private static IEnumerable<(ProposalCase Entry, int Place)> SameQuestion(Dictionary<(EntityId Addressee, string? Title), List<(ProposalCase Entry, int Place)>> failed, EntityId addressee, ProposalCase entry) =>
        (Title(entry) is { } title ? new string?[] { title, null } : [AnyTitle])
            .SelectMany(key => failed.GetValueOrDefault((addressee, key)) ?? []).Where(other => other.Entry.Proposal.Body != entry.Proposal.Body);

    private static bool IsBefore((ProposalCase Entry, int Place) one, (ProposalCase Entry, int Place) other) =>
        one.Entry.Proposal.On.Last < other.Entry.Proposal.On.First || (one.Entry.Proposal.On.First <= other.Entry.Proposal.On.Last && one.Place < other.Place);

    private static string? Title(ProposalCase entry) => entry.Proposal.Title?.Trim().ToUpperInvariant();

    private static IEnumerable<(ProposalCase Entry, Determination Determination)> Determinations(AuditContext context) =>
        context.Decided.Where(result => result.Determination is not null).Select(result => (result.Case, result.Determination!));

    private static bool NeverAuthorised(Effect effect) => effect is { Chain: null, Break: null or { Mandate: null } };

    /// <summary>What keeps the body from binding the party, from where the chain breaks.</summary>
    private static string Lacks(AuditContext context, ProposalCase entry, Effect effect) =>
        NeverAuthorised(effect) ? $"which never authorised {context.Name(entry.Proposal.Body)}"
        : effect.Break is null ? $"but the way in which {context.Name(entry.Proposal.Body)} decides binds nobody"
        : $"but {Why(effect)}";

    private static string Subject(ProposalCase entry) => entry.Proposal.Id ?? entry.Proposal.Matter.Path;

    private static string Why(Effect effect) => effect.Break is { Kind: ChainBreakKind.NotDelegable, Mandate: { } onward } ? $"what {onward.From} was given may not be passed on to {onward.To}"
        : effect.Break is { Mandate: { } mandate } broken ? $"the mandate '{mandate.Id}' {broken.Kind switch
        {
            ChainBreakKind.NotInForce => "is not in force",
            ChainBreakKind.Revoked => "was revoked",
            ChainBreakKind.Suspended => "is suspended",
            ChainBreakKind.OutOfScope => "does not cover the matter",
            ChainBreakKind.WrongLayer => "does not cover the layer",
            _ => "lets its holder advise, not bind",
        }}"
        : "there is no mandate";
}
