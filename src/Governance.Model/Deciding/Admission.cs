using System.Globalization;
using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>Whether a question can be put at all: has the body a procedure, the capacity, and a proposal in order?</summary>
internal static class Admission
{
    /// <summary>The reason why not, with words for it; null where it is admitted.</summary>
    public static (NoDecisionReason Reason, string Words)? Refusal(Question question, Body body, Procedure? procedure, DiagnosticSink sink) =>
        SetAside(question) ?? Capacity(question, body)
        ?? (procedure is null ? NoProcedure : null)
        ?? NobodyVotes(body, procedure!)
        ?? Sponsorship(question, body, procedure!, sink) ?? Notice(question, procedure!);

    private static (NoDecisionReason, string)? NoProcedure => (NoDecisionReason.NoProcedure, "the body has no procedure in force for this question");

    private static (NoDecisionReason, string)? SetAside(Question question) =>
        question.Proposal.Id is { } id && question.Docket.Index.SetsAside(id) is { } order
            ? (NoDecisionReason.SetAside, $"set aside by '{order.Id}'{(order.By is null ? "" : $" of {order.By}")}")
            : null;

    /// <summary>Why the body cannot act on the day; null where it can.</summary>
    public static (NoDecisionReason Reason, string Words)? Capacity(Question question, Body body)
    {
        if (!body.Term.Contains(question.Day))
        {
            return (NoDecisionReason.NotConstituted, $"the body is constituted {body.Term}");
        }

        if (body.MinimumFilled > 0)
        {
            var filled = body.Seats.Aggregate(System.Numerics.BigInteger.Zero, (sum, seat) => sum + seat.Count - seat.Vacant);
            if (filled < body.MinimumFilled)
            {
                return (NoDecisionReason.NotConstituted, string.Create(CultureInfo.InvariantCulture, $"{filled} seats are filled, and {body.MinimumFilled} must be"));
            }
        }

        if (body.Suspensions.FirstOrDefault(suspension => suspension.During.Contains(question.Day)) is { } suspended)
        {
            return (NoDecisionReason.Suspended, $"the body is suspended by {suspended.By}");
        }

        return question.Docket.Index.Suspends(body.Id.Value, question.Day) is { } order
            ? (NoDecisionReason.Suspended, $"the body is suspended by '{order.Id}'")
            : null;
    }

    /// <summary>Why a body cannot decide by votes that nobody may cast; null where somebody may, or the rule counts none.</summary>
    public static (NoDecisionReason Reason, string Words)? NobodyVotes(Body body, Procedure procedure) =>
        !body.Seats.Any(seat => seat.Rights.HasFlag(Rights.Vote) && seat.Count > seat.Vacant) && RuleTraits.Of(procedure.Rule).CountsVotes
            ? (NoDecisionReason.NotConstituted, "the rule counts votes, and no filled seat may vote")
            : null;

    private static (NoDecisionReason, string)? Sponsorship(Question question, Body body, Procedure procedure, DiagnosticSink sink)
    {
        if (procedure.Sponsors is not { } rule)
        {
            return null;
        }

        var sponsors = new RollCall(body.Id) { Positions = question.Proposal.Sponsors.Select(sponsor => new SeatPosition(sponsor, Position.InFavour)).ToEquatableArray() };
        var judgement = Judging.Judge(question, body, procedure with { Admits = [] }, rule, sponsors, sink, Rights.Propose, path: "sponsors");
        return judgement.Finding.Verdict == Verdict.Passed ? null : (NoDecisionReason.OutOfOrder, "the sponsors do not suffice");
    }

    private static (NoDecisionReason, string)? Notice(Question question, Procedure procedure)
    {
        if (procedure.NoticeDays is not { } days)
        {
            return null;
        }

        if (question.Proposal.NoticeGiven is not { } given)
        {
            return (NoDecisionReason.NoticeNotGiven, string.Create(CultureInfo.InvariantCulture, $"notice of {days} days is due, and none is recorded"));
        }

        var notice = question.Day.DayNumber - given.DayNumber;
        return notice >= days ? null
            : notice < 0 ? (NoDecisionReason.NoticeNotGiven, string.Create(CultureInfo.InvariantCulture, $"notice is dated {given:yyyy-MM-dd}, after the decision"))
            : (NoDecisionReason.NoticeNotGiven, string.Create(CultureInfo.InvariantCulture, $"notice of {days} days is due, and {notice} were given"));
    }
}
