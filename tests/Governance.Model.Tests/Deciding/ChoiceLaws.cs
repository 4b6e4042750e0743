using FsCheck;
using FsCheck.Fluent;
using Governance.Model.Tests.Elections;
using Governance.Model.Tests.Laws;

namespace Governance.Model.Tests.Deciding;

/// <summary>A choice among options, against the steps of a constitution that has one, taken word by word.</summary>
public class ChoiceLaws
{
    private const int Electors = 50;

    private static readonly Party Members = new("members", Electors);

    /// <summary>Ballots that heads can cast, a quorum, a majority and the place of the default.</summary>
    private static readonly Arbitrary<Vote> Votes = Arb.From(
        from profile in Profile.Any.Generator.Where(profile => profile.Options.Count > 1)
        from quorum in Gen.Choose(1, 12)
        from times in Gen.Choose(1, 3)
        from standing in Gen.Choose(0, profile.Options.Count - 1)
        from casting in Gen.Choose(-1, profile.Options.Count - 1)
        select new Vote(profile with { Unranked = UnrankedOptions.TiedLast, Ballots = [.. profile.Ballots.Where(ballot => ballot.Count.IsInteger && ballot.Count < 7).Take(7).Select(ballot => Known(ballot, profile.Options))] }, quorum, times, standing, casting));

    [Fact]
    public void A_general_resolution_of_Debian_comes_out_as_its_constitution_says() => Law.Holds(Votes, vote =>
    {
        var decision = vote.Decide();
        var naive = vote.Profile.Naive;
        var standing = vote.Profile.Options[vote.Standing];

        // A.6(2) and (3): the quorum and the majority against the default. Then A.6(5) to (8) for what is left, the default included.
        var left = vote.Profile.Options.Where(option => option == standing
            || (naive.Preferring(option, standing) >= vote.Quorum && naive.Preferring(option, standing) > vote.Times * naive.Preferring(standing, option))).ToList();
        var winners = new NaiveElection(vote.Profile.Ballots, left, UnrankedOptions.TiedLast).Debian;
        var chosen = winners.Count == 1 ? winners[0] : vote.Casting >= 0 && winners.Contains(vote.Profile.Options[vote.Casting]) ? vote.Profile.Options[vote.Casting] : null;

        Assert.Equal(left, decision.Choice!.Options.Where(result => !result.IsDropped).Select(result => result.Option.Id));
        Assert.Equal(chosen is null ? [] : [chosen], decision.Choice.Chosen);
        Assert.Equal(chosen is null ? winners : [], decision.Choice.Tied);
        Assert.Equal(chosen is not null && chosen != standing, decision.IsCarried);
        Assert.Equal(decision.IsCarried, decision.Headline is Outcome.Binding);
    });

    [Fact]
    public void What_is_decided_of_an_option_alone_is_decided_of_it_among_others() => Law.Holds(Votes, vote =>
    {
        // The finding of the option chosen is that of the question whether it or the default, which a roll call of yes and no answers.
        var decision = vote.Decide();
        if (decision is not { IsCarried: true, About: { } about })
        {
            return;
        }

        var naive = vote.Profile.Naive;
        var standing = vote.Profile.Options[vote.Standing];
        var alone = vote.Model.Decide(vote.Body.ProposeToBind("hall", [Members]), vote.Body.Count((long)naive.Preferring(about.Id, standing).Numerator, (long)naive.Preferring(standing, about.Id).Numerator));
        Assert.True(alone.IsCarried);
        Assert.Equal(alone.Finding!.Parts.Select(part => (part.Verdict, part.Counted, part.Required)), decision.Finding!.Parts.Select(part => (part.Verdict, part.Counted, part.Required)));
    });

    [Fact]
    public void A_file_keeps_every_choice() => Law.Holds(Votes, vote =>
    {
        var expected = vote.Decide();
        var proposal = vote.Proposal with
        {
            Options = [.. vote.Proposal.Options.Select((option, place) => option with { Name = place % 2 == 0 ? "A name" : null, Affiliation = place > 2 ? "works" : null })],
        };
        var file = new GovernanceFile
        {
            Model = vote.Model,
            Proposals = [new ProposalCase(proposal) { RollCall = vote.RollCall, Expect = new() { Chosen = expected.Choice!.Chosen } }],
        };
        var read = GovernanceJson.Read(GovernanceJson.Write(file)).File!;
        Assert.Equal(file.Proposals, read.Proposals);
        Assert.Equal(file.Model, read.Model);
        Assert.Empty(Assert.Single(read.DecideAll()).Mismatches);
    }, effort: 3);

    /// <summary>The ballot without names that are no option.</summary>
    private static RankedBallot Known(RankedBallot ballot, EquatableArray<string> options) =>
        new(ballot.Count, [.. ballot.Tiers.Select(tier => tier.Where(options.Contains).ToEquatableArray())]);

    /// <summary>A vote with a default: the quorum in favour, how many times as many must be above the default as below, and for which option the chair is.</summary>
    public sealed record Vote(Profile Profile, int Quorum, int Times, int Standing, int Casting)
    {
        internal Body Body => new("assembly", [new("member") { Id = "chair" }, new("member", Electors - 1)])
        {
            Procedures =
            [
                new(Rule.All(Rule.Floor(Quorum), new ShareRule([Position.InFavour], ShareBase.Of(Position.Against), Comparison.MoreThan, Times)))
                {
                    Choice = new(VotingMethod.Schulze) { CastingVote = Casting < 0 ? null : "chair" },
                },
            ],
        };

        internal GovernanceModel Model => new() { Parties = [Members], Bodies = [Body], Mandates = [Mandate.ToBind(Members, Body, "hall", Instrument.Charter)] };

        internal Proposal Proposal => Body.ProposeToBind("hall", [Members]) with { Options = [.. Profile.Options.Select((option, place) => new BallotOption(option) { IsDefault = place == Standing })] };

        internal RollCall RollCall => new(Body) { Preferences = new() { Ballots = Profile.Ballots, CastingVote = Casting < 0 ? null : Profile.Options[Casting] } };

        internal Determination Decide() => Model.Decide(Proposal, RollCall);
    }
}
