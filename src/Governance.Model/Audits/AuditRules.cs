using System.Collections.Frozen;

namespace Governance.Model.Audits;

/// <summary>The rules of the audit. A code is never given to another rule.</summary>
internal static class AuditRules
{
    public static AuditRule BindingWithoutChain { get; } = Error("AUD101", "binding claimed without a chain",
        "Does every text that claims to bind address only those whose mandates lead to the body?", "Obtain the mandate, address only those who gave one, or claim to advise.");

    public static AuditRule EvidenceAsAuthority { get; } = Warning("AUD102", "evidence used as authority",
        "Is attendance, turnout or applause all that a body has for parties that never authorised it?", "Show the figure as evidence, and name the mandate or claim no more than advice.");

    public static AuditRule OutsideMandate { get; } = Warning("AUD103", "decision outside the mandate",
        "Does every decision lie in the matters and the layer that the body was given?", "Widen the mandate by the instrument that made it, or leave the matter to whoever holds it.");

    public static AuditRule AuthorityEnded { get; } = Warning("AUD104", "authority expired, revoked or suspended",
        "Is every body that once could bind somebody still authorised?", "Renew the mandate, or record who took over.");

    public static AuditRule CircularAuthority { get; } = Warning("AUD105", "circular authority",
        "Does every chain of mandates begin with somebody outside it?", "Name a principal outside the circle.");

    public static AuditRule CompetingBodies { get; } = Warning("AUD106", "two bodies can bind the same party on the same matter",
        "Is there one answer when bodies disagree?", "Carve the matter out of one of the two mandates.");

    public static AuditRule SelfHeldTrigger { get; } = Warning("AUD107", "the accountable party holds the trigger",
        "Can those who are to be held to account end that by their own act?", "Let somebody else hold the power to end the mandate.");

    public static AuditRule LossWithoutPrincipal { get; } = Warning("AUD201", "loss borne without a principal",
        "Has everybody who bears loss or liability in a matter authorised somebody who decides it?", "Let those who bear the loss grant a mandate over the matter, which they can also refuse, or leave the decision to a body of theirs.");

    public static AuditRule LiabilityAsymmetry { get; } = Warning("AUD202", "liability asymmetry",
        "Do those who decide answer for the loss that they can cause?", "Let the decider bear liability up to the loss it can impose.");

    public static AuditRule NoExit { get; } = Warning("AUD203", "no exit",
        "Can those who depend on somebody leave?", "Open a route that those who depend on it can afford, or let them end the mandate.");

    public static AuditRule NoPortability { get; } = Warning("AUD204", "no portability, failover or replacement",
        "Can records move and can another take over if the administrator fails?", "Provide portability of the records, failover, and a way to replace the administrator.");

    public static AuditRule UnenforcedDuty { get; } = Info("AUD206", "a duty that nobody can enforce",
        "Does every duty bind its bearer, and can somebody act when it is not met?", "Leave less to the discretion of whoever owes it, and record that a sanction exists ('sanction-exists').");

    public static AuditRule DecorativeSeat { get; } = Warning("AUD301", "decorative seat",
        "Does every seat with a vote matter in some procedure?", "Change the weights or the threshold so that the vote can matter, or call it an observer.");

    public static AuditRule NoVote { get; } = Info("AUD302", "present without a vote",
        "Who sits in a body that decides and cannot vote?", "Nothing, if an observer is meant; else give the seat a vote.");

    public static AuditRule GroupDecides { get; } = Warning("AUD303", "one group decides alone",
        "Can one group or region carry a decision against all others?", "Ask for support from more than one group.");

    public static AuditRule GroupBlocks { get; } = Info("AUD304", "one group blocks alone",
        "Can one group or region prevent every decision?", "Nothing, if a veto is meant; else lower what it takes.");

    public static AuditRule SoleDecider { get; } = Warning("AUD305", "one decides alone",
        "Does one seat, or one party without any body, decide for others?", "Put the decision to a body in which others can stop it.");

    public static AuditRule GroupMissing { get; } = Info("AUD306", "an affected group has no power",
        "Has every stakeholder group that is affected a vote that can matter?", "Give the group seats, or a body of its own whose consent is needed.");

    public static AuditRule ImpossibleRule { get; } = Error("AUD307", "a rule that can never be met",
        "Can every rule be met by the seats there are?", "Lower the threshold or the quorum, or fill the seats.");

    public static AuditRule VacuousRule { get; } = Warning("AUD308", "a rule or clause that asks for nothing",
        "Does every rule and every clause ask for something?", "Strike it out, or say what it was meant to ask for.");

    public static AuditRule NotAnalysed { get; } = Info("AUD310", "a body whose power was not computed",
        "Which bodies were left out of the questions of power, and why?", "Allow more memory, name the missing weights, or ask about a monotone projection.");

    public static AuditRule StatesUnequal { get; } = Info("AUD311", "states unequal",
        "Do states count alike where states decide?", "Give each the same votes, or say why some count for more.");

    public static AuditRule NoWayAround { get; } = Warning("AUD401", "a chokepoint without a way around",
        "Can those who need a resource do without whoever controls it?", "Open a route to an alternative that another controls, at a cost that those who depend on it can bear.");

    public static AuditRule LeverWithoutVote { get; } = Warning("AUD402", "a lever without a mandate",
        "Did those who depend on a chokepoint authorise whoever controls it?", "Let those who depend on it authorise the controller, or limit what the controller may decide.");

    public static AuditRule VoteWithoutLever { get; } = Info("AUD403", "a vote without a lever",
        "Is there anybody whom the decisions of a body reach?", "Call it a forum, or give it a mandate or a resource by which its decisions take effect.");

    public static AuditRule SinglePointOfFailure { get; } = Warning("AUD404", "single point of failure",
        "Does a capability survive the loss of the body or party behind it?", "Add a chokepoint or route of another controller that serves as well.");

    public static AuditRule Concentration { get; } = Warning("AUD405", "a concentrated market of chokepoints",
        "Is control of a market in few hands?", "Open the market, or treat the largest as a body that needs a mandate.");

    public static AuditRule EffectivelyClosed { get; } = Warning("AUD406", "open on paper, closed in effect",
        "Can those who may, also afford to?", "Lower the cost, or spread it over time, for those whom it shuts out.");

    public static AuditRule OnlyOne { get; } = Info("AUD407", "there can be only one",
        "Is there anything that is of use only as long as there is one of it?", "Nothing, if one is needed; then put it under those who depend on it.");

    public static AuditRule SeveralMarkets { get; } = Info("AUD408", "one controller in several markets",
        "Does one controller hold chokepoints in several markets, from cables to applications?", "Separate them, or ask of each alone and of all together who can do without.");

    public static AuditRule GroupUnseated { get; } = Info("AUD501", "principle 1: a group takes no part",
        "Has every stakeholder group that is affected a seat or a right to speak?", "Give the group a seat, at least to speak.");

    public static AuditRule ProcessIncomplete { get; } = Warning("AUD502", "principle 2: notice, background or recourse is missing",
        "Are notice, background documents, a stated aim and recourse there, and in time?", "Give notice in time, state the aim, publish the background, and name a recourse.");

    public static AuditRule NotGlobal { get; } = Info("AUD503", "principle 3: too few regions",
        "Do enough regions take part for a result to be called global?", "Call it regional, or bring in other regions.");

    public static AuditRule GroupDispensable { get; } = Info("AUD504", "principle 4: the result can be decided without a group or region",
        "Is the consent of every group and region needed, or did all the groups agree to who decides?", "Ask for the consent of each, which raises the risk of deadlock, or let a party of every affected group grant the body its mandate.");

    public static AuditRule DeadlockRisk { get; } = Info("AUD505", "deadlock risk",
        "How many of the ways in which the seats can vote carry nothing?", "Weigh it against what the veto protects: consent of all and speed pull apart.");

    public static AuditRule ClearingHouseDecides { get; } = Warning("AUD506", "principle 6: a clearing house decides",
        "Does a body that is to pass issues on issue decisions of its own?", "Pass the issue on to a body with a mandate for it.");

    public static AuditRule ForumShopping { get; } = Warning("AUD507", "forum shopping",
        "Was one question put to several bodies until one carried it?", "Say which body is to decide, and let its answer stand.");

    public static AuditRule NothingAdopted { get; } = Warning("AUD508", "input that is never adopted",
        "Is what a group proposes ever adopted?", "Record why proposals fail, and count whether any blocks the agenda.");

    public static AuditRule CodeWithoutEnforcement { get; } = Warning("AUD509", "self-regulation without enforcement",
        "Is the code mandatory, and enforced in the whole industry?", "Make the code a condition of doing business, and give somebody outside the power to enforce it.");

    public static AuditRule ObligationUnmet { get; } = Warning("AUD510", "an obligation on record that was not met",
        "Was everything done that was promised by a day?", "Meet it, or record who released the party from it.");

    public static AuditRule TiedAuditor { get; } = Warning("AUD511", "an auditor with ties",
        "Is whoever audits free of ties to those audited?", "Appoint auditors without ties.");

    public static AuditRule Unfunded { get; } = Warning("AUD512", "a sum that does not reconcile",
        "Is what is offered as much as what is said to be needed?", "Name the rest of the money, or a smaller aim.");

    public static AuditRule SaidToLack { get; } = Info("AUD514", "something that is said to be lacking",
        "What does somebody on record say that it still lacks?", "Supply it, or record why it is not needed.");

    public static AuditRule UnreadObservation { get; } = Info("AUD513", "an observation that nothing reads",
        "Is every observation called what an audit reads?", "Correct the name; the page on audits lists those that are read.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static EquatableArray<AuditRule> All { get; } =
    [
        BindingWithoutChain, EvidenceAsAuthority, OutsideMandate, AuthorityEnded, CircularAuthority, CompetingBodies, SelfHeldTrigger,
        LossWithoutPrincipal, LiabilityAsymmetry, NoExit, NoPortability, UnenforcedDuty,
        DecorativeSeat, NoVote, GroupDecides, GroupBlocks, SoleDecider, GroupMissing, ImpossibleRule, VacuousRule, NotAnalysed, StatesUnequal,
        NoWayAround, LeverWithoutVote, VoteWithoutLever, SinglePointOfFailure, Concentration, EffectivelyClosed, OnlyOne, SeveralMarkets,
        GroupUnseated, ProcessIncomplete, NotGlobal, GroupDispensable, DeadlockRisk, ClearingHouseDecides, ForumShopping, NothingAdopted, CodeWithoutEnforcement, ObligationUnmet, TiedAuditor, Unfunded, UnreadObservation, SaidToLack,
    ];

    private static readonly FrozenDictionary<string, AuditRule> ByCode = All.ToFrozenDictionary(rule => rule.Code, StringComparer.Ordinal);

    /// <summary>The rule with this code, or null.</summary>
    public static AuditRule? Find(string code) => ByCode.GetValueOrDefault(code);

    private static AuditRule Error(string code, string title, string asks, string cure) => new(code, title, DiagnosticSeverity.Error, asks, cure);

    private static AuditRule Warning(string code, string title, string asks, string cure) => new(code, title, DiagnosticSeverity.Warning, asks, cure);

    private static AuditRule Info(string code, string title, string asks, string cure) => new(code, title, DiagnosticSeverity.Info, asks, cure);
}
