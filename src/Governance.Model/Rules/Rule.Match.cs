using System.Diagnostics;

namespace Governance.Model;

public abstract partial record Rule
{
    /// <summary>One answer for each kind of rule: a new kind is a compile error here, not a surprise at run time.</summary>
    public T Match<T>(
        Func<ShareRule, T> share,
        Func<FloorRule, T> floor,
        Func<CapRule, T> cap,
        Func<QuorumRule, T> quorum,
        Func<VetoRule, T> veto,
        Func<ConsentRule, T> consent,
        Func<SilenceRule, T> silence,
        Func<ConsensusRule, T> consensus,
        Func<RoughConsensusRule, T> roughConsensus,
        Func<UnanimityRule, T> unanimity,
        Func<AllRule, T> all,
        Func<AnyRule, T> any,
        Func<AtLeastRule, T> atLeast,
        Func<NotRule, T> not,
        Func<PerGroupRule, T> perGroup,
        Func<RestrictedRule, T> among,
        Func<DecisionOfRule, T> decisionOf,
        Func<DefaultsRule, T> defaults,
        Func<BandsRule, T> bands,
        Func<CastingVoteRule, T> castingVote,
        Func<LinearRule, T> linear,
        Func<AttributeCriterion, T> attribute,
        Func<DateCriterion, T> date,
        Func<DocketCriterion, T> earlier) => this switch
        {
            ShareRule rule => share(rule),
            FloorRule rule => floor(rule),
            CapRule rule => cap(rule),
            QuorumRule rule => quorum(rule),
            VetoRule rule => veto(rule),
            ConsentRule rule => consent(rule),
            SilenceRule rule => silence(rule),
            ConsensusRule rule => consensus(rule),
            RoughConsensusRule rule => roughConsensus(rule),
            UnanimityRule rule => unanimity(rule),
            AllRule rule => all(rule),
            AnyRule rule => any(rule),
            AtLeastRule rule => atLeast(rule),
            NotRule rule => not(rule),
            PerGroupRule rule => perGroup(rule),
            RestrictedRule rule => among(rule),
            DecisionOfRule rule => decisionOf(rule),
            DefaultsRule rule => defaults(rule),
            BandsRule rule => bands(rule),
            CastingVoteRule rule => castingVote(rule),
            LinearRule rule => linear(rule),
            AttributeCriterion rule => attribute(rule),
            DateCriterion rule => date(rule),
            DocketCriterion rule => earlier(rule),
            _ => throw new UnreachableException($"The rule '{Tag}' has no branch in Match."),
        };
}
