using System.Diagnostics;

namespace Governance.Model;

/// <summary>What a decision is for one party. Closed: the five nested records are all the cases there are.</summary>
public abstract record Outcome
{
    private Outcome(Agreement agreement) => Agreement = agreement;

    /// <summary>How far those who were asked agreed, whatever it is for this party.</summary>
    public Agreement Agreement { get; }

    /// <summary>The party is bound.</summary>
    public sealed record Binding : Outcome
    {
        internal Binding(Agreement agreement, bool revocableByParty)
            : base(agreement) => IsRevocableByParty = revocableByParty;

        /// <summary>Whether the party alone may end what binds it, so that it is bound as long as it likes.</summary>
        public bool IsRevocableByParty { get; }

        private protected override string Tag => "binding";
    }

    /// <summary>The party may adopt what a consensus found, or not.</summary>
    public sealed record Consensus : Outcome
    {
        internal Consensus(Agreement agreement, bool unsolicited)
            : base(agreement) => IsUnsolicited = unsolicited;

        /// <summary>Whether the party gave no mandate to be advised, so that it has no duty to consider it.</summary>
        public bool IsUnsolicited { get; }

        private protected override string Tag => "consensus";
    }

    /// <summary>The party hears it, and is free to do otherwise.</summary>
    public sealed record Advice : Outcome
    {
        internal Advice(Agreement agreement, bool unsolicited)
            : base(agreement) => IsUnsolicited = unsolicited;

        /// <summary>Whether the party gave no mandate to be advised, so that it has no duty to consider it.</summary>
        public bool IsUnsolicited { get; }

        private protected override string Tag => "advice";
    }

    /// <summary>Nothing was decided that reaches the party.</summary>
    public sealed record NoDecision : Outcome
    {
        internal NoDecision(NoDecisionReason reason, Agreement agreement = Agreement.None)
            : base(agreement) => Reason = reason;

        /// <summary>Why.</summary>
        public NoDecisionReason Reason { get; }

        private protected override string Tag => "no-decision";
    }

    /// <summary>It depends on what is not known yet.</summary>
    public sealed record Open : Outcome
    {
        internal Open(SmallestChange? needed)
            : base(Agreement.None) => Needed = needed;

        /// <summary>The fewest outstanding votes that would carry it if the others stayed silent; null where none would, or votes are not what is missing.</summary>
        public SmallestChange? Needed { get; }

        private protected override string Tag => "open";
    }

    private protected abstract string Tag { get; } // keeps the hierarchy closed

    /// <summary>The case, by name.</summary>
    public OutcomeKind Kind => Match(
        binding: _ => OutcomeKind.Binding,
        consensus: _ => OutcomeKind.Consensus,
        advice: _ => OutcomeKind.Advice,
        noDecision: _ => OutcomeKind.NoDecision,
        open: _ => OutcomeKind.Open);

    /// <summary>One answer for each case.</summary>
    public T Match<T>(Func<Binding, T> binding, Func<Consensus, T> consensus, Func<Advice, T> advice, Func<NoDecision, T> noDecision, Func<Open, T> open) => this switch
    {
        Binding outcome => binding(outcome),
        Consensus outcome => consensus(outcome),
        Advice outcome => advice(outcome),
        NoDecision outcome => noDecision(outcome),
        Open outcome => open(outcome),
        _ => throw new UnreachableException($"The outcome '{Tag}' has no branch in Match."),
    };

    /// <summary>One action for each case.</summary>
    public void Switch(Action<Binding> binding, Action<Consensus> consensus, Action<Advice> advice, Action<NoDecision> noDecision, Action<Open> open) => Match<object?>(
        outcome => Do(binding, outcome),
        outcome => Do(consensus, outcome),
        outcome => Do(advice, outcome),
        outcome => Do(noDecision, outcome),
        outcome => Do(open, outcome));

    private static object? Do<T>(Action<T> action, T outcome)
    {
        action(outcome);
        return null;
    }
}
