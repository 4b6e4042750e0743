namespace Governance.Model.Deciding;

/// <summary>Looks for the chain of mandates from a party to a body. Nothing else can be a link.</summary>
internal sealed class Authority
{
    private readonly Question question;
    private readonly ModelIndex index;
    private readonly EntityId body;
    private readonly EntityId? owner;

    public Authority(Question question, Body body) =>
        (this.question, index, this.body, owner) = (question, ModelIndex.Of(question.Model), body.Id, body.Of);

    /// <summary>The strongest chain from <paramref name="party"/>, capped by the claim: power first, then the shortest, then ordinal by the ids of its links; null where there is none.</summary>
    public MandateChain? Find(EntityId party)
    {
        if (IsBody(party) || question.Model.FindBody(party)?.Of is { } of && IsBody(of))
        {
            return new(party, body, question.Proposal.Claim, []);
        }

        return (question.Proposal.Claim == Power.Bind ? Search(party, Power.Bind) : null) ?? Search(party, Power.Advise);
    }

    /// <summary>Where the chain from <paramref name="party"/> breaks, or stops short of binding.</summary>
    public ChainBreak BreakFor(EntityId party)
    {
        // The path with the fewest defects tells where; a path without any would have been a chain.
        var best = new Dictionary<EntityId, (int Defects, int Length)>();
        var queue = new PriorityQueue<(EntityId At, ChainBreak? First, bool Delegable, int Defects, int Length), (int, int, int)>();
        var order = 0;
        foreach (var mandate in index.GrantorsFor(party).SelectMany(index.GrantsBy).Where(mandate => !mandate.OnlyPassesOn).OrderBy(mandate => mandate.Id, StringComparer.Ordinal))
        {
            Enqueue(mandate, null, delegable: null, 0, 0);
        }

        while (queue.TryDequeue(out var step, out _))
        {
            if (IsBody(step.At))
            {
                return step.First ?? new(ChainBreakKind.NoMandate, party, null);
            }

            if (best.TryGetValue(step.At, out var known) && known.CompareTo((step.Defects, step.Length)) <= 0)
            {
                continue;
            }

            best[step.At] = (step.Defects, step.Length);
            foreach (var mandate in index.ActsOf(step.At))
            {
                Enqueue(mandate, step.First, step.Delegable ? null : mandate, step.Defects, step.Length);
            }
        }

        return new(ChainBreakKind.NoMandate, party, null);

        void Enqueue(Mandate mandate, ChainBreak? first, Mandate? delegable, int defects, int length)
        {
            var defect = Defect(mandate) is { } kind ? new ChainBreak(kind, mandate.From, mandate)
                : delegable is not null ? new ChainBreak(ChainBreakKind.NotDelegable, mandate.From, mandate)
                : mandate.Power == Power.Advise ? new ChainBreak(ChainBreakKind.AdviceOnly, mandate.From, mandate)
                : null;
            var total = defects + (defect is null ? 0 : 1);
            queue.Enqueue((mandate.To, first ?? defect, mandate.MayBeDelegated, total, length + 1), (total, length + 1, order++));
        }
    }

    /// <summary>Other bodies to which <paramref name="party"/> gave the power to bind it on this matter, apart from those on <paramref name="chain"/>.</summary>
    public IEnumerable<Mandate> Rivals(EntityId party, MandateChain chain) => index.GrantorsFor(party)
        .SelectMany(index.GrantsBy)
        .Where(mandate => mandate is { Power: Power.Bind, OnlyPassesOn: false } && Defect(mandate) is null && !IsBody(mandate.To) && !chain.Links.Any(link => link.To == mandate.To || link.Id == mandate.Id))
        .OrderBy(mandate => mandate.Id, StringComparer.Ordinal);

    private bool IsBody(EntityId id) => id == body || id == owner;

    private MandateChain? Search(EntityId party, Power least)
    {
        // Breadth first in ordinal order: the first chain that arrives is the shortest, and among those the first by ids.
        var seen = new HashSet<EntityId>();
        var queue = new Queue<Step>();
        foreach (var mandate in index.GrantorsFor(party).SelectMany(index.GrantsBy).Where(mandate => !mandate.OnlyPassesOn).OrderBy(mandate => mandate.Id, StringComparer.Ordinal))
        {
            Take(mandate, null);
        }

        while (queue.TryDequeue(out var step))
        {
            if (IsBody(step.Link.To))
            {
                return new(party, step.Link.To, least, step.Links());
            }

            // A grantee reached first by a mandate that ends there can still be passed through by another.
            if (step.Link.MayBeDelegated && seen.Add(step.Link.To))
            {
                foreach (var mandate in index.ActsOf(step.Link.To))
                {
                    Take(mandate, step);
                }
            }
        }

        return null;

        void Take(Mandate mandate, Step? before)
        {
            if (mandate.Power >= least && Defect(mandate) is null)
            {
                queue.Enqueue(new(mandate, before));
            }
        }
    }

    private ChainBreakKind? Defect(Mandate mandate) =>
        !mandate.Term.Contains(question.RulesDay) ? ChainBreakKind.NotInForce
        : mandate.Revoked is { } revoked && revoked.On <= question.RulesDay ? ChainBreakKind.Revoked
        : mandate.Suspensions.Any(suspension => suspension.During.Contains(question.RulesDay)) || question.Docket.Index.Suspends(mandate.Id, question.RulesDay) is not null ? ChainBreakKind.Suspended
        : !mandate.Over.CoversPath(question.Matter) ? ChainBreakKind.OutOfScope
        : !mandate.Over.CoversLayer(question.Matter) ? ChainBreakKind.WrongLayer
        : null;

    private sealed record Step(Mandate Link, Step? Before)
    {
        public EquatableArray<Mandate> Links()
        {
            var links = new List<Mandate>();
            for (var step = this; step is not null; step = step.Before)
            {
                links.Add(step.Link);
            }

            links.Reverse();
            return links.ToEquatableArray();
        }
    }
}
