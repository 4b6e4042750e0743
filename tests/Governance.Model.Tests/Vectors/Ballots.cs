using System.Globalization;

namespace Governance.Model.Tests.Vectors;

/// <summary>Builds a ballot from whatever fields a vector has for it: totals, lists of members, or single ballots.</summary>
internal static class Ballots
{
    private const string Class = "voters";
    private const string Rest = "the rest";

    /// <summary>The ballot of a vector.</summary>
    /// <param name="input">The vector's input.</param>
    /// <param name="words">Its positions.</param>
    /// <param name="measure">By what totals are weighed: one seat for each unit of weight, or amounts of stake.</param>
    /// <param name="most">How many single ballots to take, from the first on; all of them unless given.</param>
    public static Ballot Of(Field input, Vocabulary words, Measure measure, int most = int.MaxValue)
    {
        var ballot = input.Find("votes") switch
        {
            null => Single(input, words, most),
            var votes when votes.Has("aye") => Members(input["electorate"], votes),
            var votes => Totals(input, votes, words, measure),
        };
        return ballot with { Admits = words.Votes, Matter = input.Find("rule")?.Find("matter")?.Text ?? ballot.Matter };
    }

    /// <summary>Only totals are known: so much of the whole in each position, and the rest has not voted.</summary>
    private static Ballot Totals(Field input, Field votes, Vocabulary words, Measure measure)
    {
        var electorate = input["electorate"];
        var cast = votes.Fields.Where(field => field.Name != "abstain" || words.MayAbstain)
            .Select(field => (Position: words.Said(field.Name), Amount: field.Number)).ToList();
        if ((input.Find("absent") ?? electorate.Find("absent")) is { } absent)
        {
            cast.Add((words.Said(absent.Name), absent.Number));
        }

        var holders = electorate.Find("members") is { IsList: true } members
            ? members.Items.Select(member => (Id: member["id"].Text, Weight: member["weight"].Number)).ToList()
            : [];
        var known = holders.Aggregate(Fraction.Zero, (sum, holder) => sum + holder.Weight);
        var total = electorate.Find("totalWeight")?.Number ?? known;
        Assert.Equal(electorate.Find("undelegatedWeight")?.Number ?? total - known, total - known);
        Assert.Equal(electorate.Find("members") is { IsList: false } count ? count.Number : total, total);
        var votesOf = new RollCall(Ballot.Body)
        {
            Tallies = cast.Where(entry => entry.Amount > 0).Select(entry => new Tally(Class, entry.Position, entry.Amount, measure)).ToEquatableArray(),
            Totals = measure.IsHeads || holders.Count > 0 ? [] : [new PublishedTotal(Class, measure, total)],
        };
        return new(measure.IsHeads ? Heads(total) : Holders([.. holders, (Rest, total - known)], measure, isWeighed: holders.Count > 0), votesOf, measure);
    }

    private static EquatableArray<Seat> Heads(Fraction total) => total == 0 ? [] : [new Seat(Class, (long)total.Numerator)];

    private static EquatableArray<Seat> Holders(IEnumerable<(string Id, Fraction Weight)> holders, Measure measure, bool isWeighed) => holders
        .Select(holder => new Seat(Class) { Id = holder.Id, Weights = isWeighed ? [new Weight(measure, holder.Weight)] : [] }).ToEquatableArray();

    /// <summary>Members are named, one vote each; who is not named among the ayes and nays has not voted.</summary>
    private static Ballot Members(Field electorate, Field votes) => new(
        electorate["members"].Items.Select(member => new Seat("member") { Id = member.Text }).ToEquatableArray(),
        new RollCall(Ballot.Body)
        {
            Positions = votes["aye"].Items.Select(member => new SeatPosition(member.Text, Position.InFavour))
                .Concat(votes["nay"].Items.Select(member => new SeatPosition(member.Text, Position.Against))).ToEquatableArray(),
        },
        Measure.Heads);

    /// <summary>Ballots are single. What somebody delegated is a seat of its own: its owner speaks for it, else, where that is the rule, whom he delegated it to.</summary>
    private static Ballot Single(Field input, Vocabulary words, int most)
    {
        var electorate = input["electorate"];
        var shares = Delegated(input);
        var inherits = input.Find("delegationRule") is { } delegationRule && Sentences.AreInherited(delegationRule.Text);
        var seats = electorate["members"].Items.Select(member =>
        {
            var lent = shares.Where(share => inherits && share.To == member["id"].Text).Aggregate(Fraction.Zero, (sum, share) => sum + share.Amount);
            return Weighed(member.Find("class")?.Text ?? "member", member["id"].Text, member["weight"].Number - lent);
        }).Concat(shares.Select(share => Weighed("delegated", share.Seat, share.Amount))).ToList();

        var ballots = input["ballots"].Items.Take(most).Select(ballot => (Voter: ballot["voter"].Text, Field: ballot)).ToList();
        var strangers = ballots.Select(ballot => ballot.Voter).Distinct().Where(voter => !seats.Exists(seat => seat.Id == voter) && !shares.Any(share => share.From == voter));
        seats.AddRange(strangers.Select(voter => Weighed("without weight", voter, 0)).ToList());
        seats.AddRange(Remainder(seats, electorate["totalWeight"].Number));

        IEnumerable<string> SeatsOf(string voter) => seats.Select(seat => seat.Id).Where(id => id == voter).Concat(shares.Where(share => share.From == voter).Select(share => share.Seat));
        var whole = ballots.Where(ballot => ballot.Field.Has("position")).SelectMany(ballot => SeatsOf(ballot.Voter).Select(seat => new SeatPosition(seat, words.Said(ballot.Field["position"].Text))));
        var split = ballots.Where(ballot => ballot.Field.Has("split")).ToList();
        var parts = split.SelectMany(ballot => ballot.Field["split"].Fields.Select(part => new SplitVote(ballot.Voter, words.Said(part.Name), part.Number, Measure.Stake)));
        return new(seats.ToEquatableArray(), new RollCall(Ballot.Body)
        {
            Positions = whole.Concat(split.Select(ballot => ballot.Voter).Distinct().Select(voter => new SeatPosition(voter, Position.Absent))).ToEquatableArray(),
            Splits = parts.ToEquatableArray(),
            Delegations = shares.Where(_ => inherits).Select(share => new Delegation(share.Seat, share.To)).ToEquatableArray(),
        }, Measure.Stake);
    }

    private static List<(string From, string To, string Seat, Fraction Amount)> Delegated(Field input) =>
        [.. (input.Find("delegations")?.Items ?? []).Select(entry => (entry["from"].Text, entry["to"].Text, $"{entry["from"].Text} at {entry["to"].Text}", entry["shares"].Number))];

    /// <summary>A seat that weighs so much stake.</summary>
    public static Seat Weighed(string seatClass, string id, Fraction weight) => new(seatClass) { Id = id, Weights = [new Weight(Measure.Stake, weight)] };

    /// <summary>A seat for what the named ones lack of the whole; none where nothing is lacking.</summary>
    public static IEnumerable<Seat> Remainder(IEnumerable<Seat> seats, Fraction total)
    {
        var rest = total - seats.SelectMany(seat => seat.Weights).Aggregate(Fraction.Zero, (sum, weight) => sum + weight.Amount);
        Assert.True(rest >= 0, string.Create(CultureInfo.InvariantCulture, $"The members weigh {-rest} more than the whole."));
        return rest > 0 ? [Weighed(Rest, Rest, rest)] : [];
    }
}
