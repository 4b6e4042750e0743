namespace Governance.Model.Audits;

/// <summary>Questions that observations answer: what the structure of a model does not show.</summary>
internal static class RecordChecks
{
    private static readonly (string Name, string Lacks)[] Replaceable =
        [("portability", "its records cannot be taken elsewhere"), ("failover", "nobody takes over if it fails"), ("replaceable-administration", "its administrator cannot be replaced"), ("records-can-move", "the ledger cannot move to another administrator")];

    private static readonly (string Name, string Lacks)[] Process =
        [("background-documents", "gives no background"), ("aim-stated", "does not state its aim"), ("recourse", "offers no recourse"), ("notice-given", "gives no notice")];

    /// <summary>Flags and figures on record.</summary>
    public static void All(AuditContext context)
    {
        Denied(context, AuditRules.NoPortability, Replaceable, (title, lacks) => $"{title}: {lacks}.");
        Denied(context, AuditRules.NoExit, [("exit", "those who depend on it cannot leave")], (title, lacks) => $"{title}: {lacks}.");
        Denied(context, AuditRules.ProcessIncomplete, Process, (title, lacks) => $"{title} {lacks}.");
        Denied(context, AuditRules.CodeWithoutEnforcement, [("code-mandatory", "nobody must follow its code"), ("enforcement-industry-wide", "its code is not enforced in the whole industry")], (title, lacks) => $"{title}: {lacks}.");
        Notice(context);
        Unannounced(context);
        ClearingHouses(context);
        Acceptance(context);
        Numbers(context, "auditor-ties", AuditRules.TiedAuditor, amount => amount > 0, (title, amount) => $"{title} audits those with whom it has {Words.Plural(amount, "tie")}.");
        Funding(context);
        Obligations(context);
        Lacking(context);
    }

    private static void Denied(AuditContext context, AuditRule rule, (string Name, string Lacks)[] flags, Func<string, string, string> say)
    {
        var missing = new SortedDictionary<string, List<(Observation Observation, string Lacks)>>(StringComparer.Ordinal);
        foreach (var (name, lacks) in flags)
        {
            foreach (var observation in context.Observed(name).Where(observation => observation.Value is AttributeValue.Flag))
            {
                context.Looks(rule);
                if (observation.Value is AttributeValue.Flag { Value: false })
                {
                    missing.GetOrAdd(observation.About ?? "").Add((observation, lacks));
                }
            }
        }

        foreach (var (about, found) in missing)
        {
            context.Report(rule, about.Length == 0 ? "model" : about, say(about.Length == 0 ? "the model" : context.Title(about), Words.List(found.Select(each => each.Lacks))),
                new AuditProof.Record(found.Select(each => $"observations[{each.Observation.Key}]").ToEquatableArray(), Words.List(found.Select(each => $"{each.Observation.Name}: {each.Observation.Value}"))),
                context.Entity(about), $"observations[{found[0].Observation.Key}]");
        }
    }

    private static void Notice(AuditContext context)
    {
        Numbers(context, "notice-days-given", AuditRules.ProcessIncomplete, days => days < context.Options.NoticeDays,
            (title, days) => $"{title} gave {Words.Plural(days, "day")} of notice, and {context.Options.NoticeDays} are in time.");
        foreach (var body in context.Bodies)
        {
            for (var i = 0; i < body.Procedures.Count; i++)
            {
                if (body.Procedures[i].NoticeDays is { } days && context.Authority.IsInForce(body.Procedures[i].Term))
                {
                    context.Looks(AuditRules.ProcessIncomplete);
                    if (days < context.Options.NoticeDays)
                    {
                        context.Report(AuditRules.ProcessIncomplete, body.Id.Value, $"{body.DisplayName} asks for {Words.Plural(days, "day")} of notice, and {context.Options.NoticeDays} are in time.",
                            new AuditProof.Share("days of notice", days, context.Options.NoticeDays), [body.Id], $"bodies[{body.Id}].procedures[{i}].noticeDays");
                    }
                }
            }
        }
    }

    /// <summary>Decisions that fell because notice was late or not given.</summary>
    private static void Unannounced(AuditContext context)
    {
        foreach (var (entry, determination) in context.Decided.Where(result => result.Determination is not null).Select(result => (result.Case, result.Determination!)))
        {
            if (determination.Procedure is { NoticeDays: not null } && determination.Headline is not Outcome.Open)
            {
                context.Looks(AuditRules.ProcessIncomplete);
            }

            if (determination.Headline is Outcome.NoDecision { Reason: NoDecisionReason.NoticeNotGiven })
            {
                var subject = entry.Proposal.Id ?? entry.Proposal.Matter.Path;
                context.Report(AuditRules.ProcessIncomplete, subject, $"'{entry.Proposal.Title ?? subject}' was put to {context.Name(entry.Proposal.Body)} without the notice that its procedure asks for.",
                    new AuditProof.Record([subject], "notice was late or not given"), [entry.Proposal.Body]);
            }
        }
    }

    /// <summary>Sums that are needed beside sums that are offered; nothing where nobody says what is offered.</summary>
    private static void Funding(AuditContext context)
    {
        foreach (var needed in context.Observed("funding-needed"))
        {
            var offered = context.Observed("funding-offered").FirstOrDefault(observation => observation.About == needed.About);
            if (needed.Value is AttributeValue.Number { Value: var sum } && offered?.Value is AttributeValue.Number { Value: var given })
            {
                context.Looks(AuditRules.Unfunded);
                if (given < sum)
                {
                    Report(context, AuditRules.Unfunded, needed, $"{Subject(context, needed)}: {Words.Of(sum)} are needed, and less is offered.");
                }
            }
        }
    }

    /// <summary>What a proposal, or anything else, still lacks in somebody's words.</summary>
    private static void Lacking(AuditContext context)
    {
        foreach (var observation in context.Observed("lacks"))
        {
            context.Looks(AuditRules.SaidToLack);
            if (observation.Value is AttributeValue.Word { Value: var what })
            {
                Report(context, AuditRules.SaidToLack, observation, $"{Subject(context, observation)} is said to lack {what.TrimEnd('.')}.");
            }
        }
    }

    /// <summary>What was promised by a day: a text tells what was not done; as a flag, false means that all of it was.</summary>
    private static void Obligations(AuditContext context)
    {
        foreach (var observation in context.Observed("unmet-obligation"))
        {
            context.Looks(AuditRules.ObligationUnmet);
            if (observation.Value is not (AttributeValue.Flag { Value: false } or AttributeValue.Number { Value.Sign: <= 0 }))
            {
                Report(context, AuditRules.ObligationUnmet, observation, observation.Value is AttributeValue.Word { Value: var what } ? $"{Subject(context, observation)}: {what.TrimEnd('.')}."
                    : observation.Value is AttributeValue.Number { Value: var count } ? $"{Subject(context, observation)}: {Words.Plural(count, "obligation")} not met."
                    : $"{Subject(context, observation)}: an obligation is on record as not met.");
            }
        }
    }

    private static void ClearingHouses(AuditContext context)
    {
        foreach (var observation in context.Observed("clearing-house").Where(observation => observation.Value is AttributeValue.Flag))
        {
            context.Looks(AuditRules.ClearingHouseDecides);
            if (observation is { About: { } about, Value: AttributeValue.Flag { Value: true } })
            {
                var bodies = context.Model.FindBody(about) is { } body ? [body] : context.Index.OrgansOf(new EntityId(about)).ToList();
                if (bodies.SelectMany(context.Authority.ReceivedBy).FirstOrDefault(mandate => mandate.Power == Power.Bind && context.Authority.IsInForce(mandate)) is { } mandate)
                {
                    context.Report(AuditRules.ClearingHouseDecides, about, $"{context.Title(about)} is to pass issues on, and can bind {context.Name(mandate.From)} over {mandate.Over}.",
                        new AuditProof.Record([$"mandates[{mandate.Id}]", $"observations[{observation.Key}]"], "a mandate to bind"), [mandate.From, mandate.To], $"mandates[{mandate.Id}]");
                }
            }
        }
    }

    private static void Acceptance(AuditContext context)
    {
        foreach (var proposed in context.Model.Observations.Where(observation => observation.Name.StartsWith("proposals/", StringComparison.Ordinal)))
        {
            context.Looks(AuditRules.NothingAdopted);
            var group = proposed.Name["proposals/".Length..];
            if (proposed is { About: { } about, Value: AttributeValue.Number { Value: { Sign: > 0 } made } } && context.Observed($"adopted/{group}", about) is { Value: AttributeValue.Number { Value.Sign: 0 } })
            {
                context.Report(AuditRules.NothingAdopted, about, $"{context.Title(about)} adopted none of {Words.Of(made)} proposals from {group}.",
                    new AuditProof.Share($"proposals from {group} that were adopted", 0, made), context.Entity(about), $"observations[{proposed.Key}]");
            }
        }
    }

    private static void Numbers(AuditContext context, string name, AuditRule rule, Func<Fraction, bool> isBad, Func<string, Fraction, string> say)
    {
        foreach (var observation in context.Observed(name))
        {
            if (observation.Value is AttributeValue.Number { Value: var amount })
            {
                context.Looks(rule);
                if (isBad(amount))
                {
                    Report(context, rule, observation, say(Subject(context, observation), amount));
                }
            }
        }
    }

    private static string Subject(AuditContext context, Observation observation) => observation.About is { } about ? context.Title(about) : "the model";

    private static void Report(AuditContext context, AuditRule rule, Observation observation, string message) =>
        context.Report(rule, observation.About ?? "model", message, new AuditProof.Record([$"observations[{observation.Key}]"], $"{observation.Name}: {observation.Value}"),
            observation.About is { } about ? context.Entity(about) : [], $"observations[{observation.Key}]");
}
