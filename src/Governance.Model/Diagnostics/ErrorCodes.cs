namespace Governance.Model;

/// <summary>The code of every mistake this library can report. A code keeps its meaning for ever and is never used again.</summary>
/// <remarks>GOV1xxx: a single value. GOV2xxx: a model as a whole. GOV3xxx: a decision. GOV4xxx: a file.</remarks>
public static class ErrorCodes
{
    /// <summary>A number cannot be read, or divides by zero.</summary>
    public const string NotANumber = "GOV1001";

    /// <summary>A text cannot be an id or a name.</summary>
    public const string BadName = "GOV1002";

    /// <summary>There is no such date.</summary>
    public const string NoSuchDate = "GOV1003";

    /// <summary>A term ends before or when it begins.</summary>
    public const string EmptyTerm = "GOV1004";

    /// <summary>A count, weight or amount is out of range.</summary>
    public const string CountOutOfRange = "GOV1005";

    /// <summary>A text is no path of matters.</summary>
    public const string BadMatter = "GOV1006";

    /// <summary>A scope covers and carves out the same matter.</summary>
    public const string ContradictoryScope = "GOV1007";

    /// <summary>A mandate is granted by a party to itself.</summary>
    public const string GrantToOneself = "GOV1008";

    /// <summary>Heads are weighed, though every seat is one head.</summary>
    public const string HeadsAreNotWeighed = "GOV1009";

    /// <summary>One holder is given for several seats.</summary>
    public const string OneHolderPerSeat = "GOV1010";

    /// <summary>A list that needs an element has none.</summary>
    public const string EmptyComposition = "GOV1011";

    /// <summary>There is no such position, or it cannot be used here.</summary>
    public const string UnknownPosition = "GOV1012";

    /// <summary>A proposal addresses nobody.</summary>
    public const string NobodyAddressed = "GOV1013";

    /// <summary>A share is out of range.</summary>
    public const string ShareOutOfRange = "GOV1014";

    /// <summary>A comparison has no meaning here.</summary>
    public const string NoSuchComparison = "GOV1015";

    /// <summary>More is required than all parts together weigh, or nothing.</summary>
    public const string QuotaBeyondReach = "GOV1016";

    /// <summary>A rule nests too deep.</summary>
    public const string RuleTooDeep = "GOV1017";

    /// <summary>A rule consists of too many rules.</summary>
    public const string RuleTooLarge = "GOV1018";

    /// <summary>A text that must say something is blank.</summary>
    public const string BlankText = "GOV1019";

    /// <summary>An enumeration has no such value.</summary>
    public const string NoSuchValue = "GOV1020";

    /// <summary>An option is named twice on one ballot, in one table, or in one proposal.</summary>
    public const string OptionTwice = "GOV1021";

    /// <summary>A proposal gives no choice: too few options, too many, or two defaults.</summary>
    public const string NoChoice = "GOV1022";

    /// <summary>Two parties or bodies have one id.</summary>
    public const string DuplicateEntity = "GOV2001";

    /// <summary>A party or body is referred to that the model does not have.</summary>
    public const string UnknownEntity = "GOV2002";

    /// <summary>Two mandates have one id.</summary>
    public const string DuplicateMandate = "GOV2003";

    /// <summary>Parties are members of each other in a circle.</summary>
    public const string CircularMembership = "GOV2004";

    /// <summary>Two seats of a body have one id.</summary>
    public const string DuplicateSeat = "GOV2005";

    /// <summary>A rule names a seat or a class that the body does not have.</summary>
    public const string UnknownSeat = "GOV2006";

    /// <summary>A rule weighs by a measure of which a seat has no weight.</summary>
    public const string MissingWeight = "GOV2007";

    /// <summary>One fact, weight or stake is given twice.</summary>
    public const string DuplicateEntry = "GOV2008";

    /// <summary>A body holds a seat in itself, directly or through others.</summary>
    public const string CircularSeat = "GOV2009";

    /// <summary>A body's decision is asked for in a circle.</summary>
    public const string CircularDecision = "GOV2010";

    /// <summary>A path in the table of sources leads nowhere.</summary>
    public const string UnresolvedPath = "GOV2011";

    /// <summary>Two procedures match the same questions at the same time.</summary>
    public const string AmbiguousProcedure = "GOV2012";

    /// <summary>A body asks for more filled seats than it has.</summary>
    public const string UnreachableMinimum = "GOV2014";

    /// <summary>A rule sorts seats into groups and finds none.</summary>
    public const string NoGroups = "GOV2015";

    /// <summary>One matter is declared in two layers.</summary>
    public const string DuplicateMatter = "GOV2016";

    /// <summary>A rule, or a part of one, can never hold.</summary>
    public const string RuleNeverHolds = "GOV2017";

    /// <summary>A rule, or a part of one, holds whatever is said.</summary>
    public const string RuleAlwaysHolds = "GOV2018";

    /// <summary>A body votes, and has no seat that may.</summary>
    public const string NobodyMayVote = "GOV2019";

    /// <summary>Two chokepoints have one id.</summary>
    public const string DuplicateChokepoint = "GOV2020";

    /// <summary>Two capabilities have one id.</summary>
    public const string DuplicateCapability = "GOV2021";

    /// <summary>A requirement names a chokepoint that does not exist.</summary>
    public const string UnknownChokepoint = "GOV2022";

    /// <summary>The chokepoints of one market have more than the whole of it.</summary>
    public const string SharesBeyondWhole = "GOV2023";

    /// <summary>Two different routes of a capability have one id.</summary>
    public const string DuplicateRoute = "GOV2024";

    /// <summary>An observation is about nothing that the model has.</summary>
    public const string UnknownSubject = "GOV2025";

    /// <summary>Models that are to be combined say different things under one id.</summary>
    public const string ConflictingParts = "GOV2026";

    /// <summary>A name that no parameter of an institution has.</summary>
    public const string UnknownParameter = "GOV2027";

    /// <summary>A name that no institution of the catalogue has.</summary>
    public const string UnknownInstitution = "GOV2028";

    /// <summary>A voting method is given what it cannot count by.</summary>
    public const string UnusableChoice = "GOV2029";

    /// <summary>A proposal names a body, party or seat that the model does not have.</summary>
    public const string UnknownInProposal = "GOV3001";

    /// <summary>A date that names no day gives different answers on different days.</summary>
    public const string DateTooCoarse = "GOV3002";

    /// <summary>A roll call is of another body than the one asked.</summary>
    public const string WrongRollCall = "GOV3003";

    /// <summary>A roll call names a seat or class that the body does not have.</summary>
    public const string UnknownSeatInRollCall = "GOV3004";

    /// <summary>A seat is counted twice, or more positions than seats are given.</summary>
    public const string CountedTwice = "GOV3005";

    /// <summary>Delegations go in a circle.</summary>
    public const string CircularDelegation = "GOV3006";

    /// <summary>A position is not admitted by the procedure.</summary>
    public const string PositionNotAdmitted = "GOV3007";

    /// <summary>A tally is too coarse for the rule.</summary>
    public const string TallyTooCoarse = "GOV3008";

    /// <summary>A declared result contradicts the arithmetic.</summary>
    public const string DeclarationContradicted = "GOV3009";

    /// <summary>A closed ballot has outstanding votes.</summary>
    public const string OutstandingInClosedBallot = "GOV3010";

    /// <summary>A party can be bound on one matter by two bodies.</summary>
    public const string ConflictingAuthority = "GOV3011";

    /// <summary>A roll call within another is missing, or is of a body that has no part in it.</summary>
    public const string RollCallWithin = "GOV3012";

    /// <summary>Observers' votes were recorded and do not count.</summary>
    public const string VoteWithoutRight = "GOV3013";

    /// <summary>The agreement reached differs from the character of the procedure.</summary>
    public const string AgreementDiffers = "GOV3014";

    /// <summary>A delegation was not used: the seat spoke itself, or its proxy is recused.</summary>
    public const string DelegationUnused = "GOV3015";

    /// <summary>A criterion cannot be answered from what is recorded.</summary>
    public const string CriterionUnanswered = "GOV3016";

    /// <summary>A ballot names an option that the proposal does not have.</summary>
    public const string UnknownOption = "GOV3017";

    /// <summary>The ballots do not tell what the question or the voting method asks.</summary>
    public const string BallotsDoNotFit = "GOV3018";

    /// <summary>The file is not valid JSON.</summary>
    public const string Syntax = "GOV4001";

    /// <summary>The file is not UTF-8.</summary>
    public const string Encoding = "GOV4002";

    /// <summary>The file nests too deep.</summary>
    public const string NestingTooDeep = "GOV4003";

    /// <summary>A value has the wrong JSON type.</summary>
    public const string WrongType = "GOV4004";

    /// <summary>A property is not known to the format.</summary>
    public const string UnknownProperty = "GOV4005";

    /// <summary>A property is missing.</summary>
    public const string MissingProperty = "GOV4006";

    /// <summary>A property is given twice.</summary>
    public const string DuplicateProperty = "GOV4007";

    /// <summary>A word is none of those allowed here.</summary>
    public const string UnknownWord = "GOV4008";

    /// <summary>The format version is not one that this library reads.</summary>
    public const string UnknownVersion = "GOV4009";

    /// <summary>The file cannot be read.</summary>
    public const string Unreadable = "GOV4010";

    /// <summary>An expectation in a file does not hold.</summary>
    public const string ExpectationFailed = "GOV4011";

    /// <summary>The file is larger than the limit.</summary>
    public const string FileTooLarge = "GOV4012";

    /// <summary>Two proposals of a file have one id.</summary>
    public const string DuplicateProposal = "GOV4013";

    /// <summary>A file has more mistakes than are listed.</summary>
    public const string TooManyMistakes = "GOV4014";


    /// <summary>An exact answer takes more memory than allowed.</summary>
    public const string AnalysisTooLarge = "GOV5001";

    /// <summary>A rule under which a coalition can lose by growing has no power indices.</summary>
    public const string NotMonotone = "GOV5002";

    /// <summary>A name that no player of the game has.</summary>
    public const string UnknownPlayer = "GOV5003";

    /// <summary>Two games that are to be compared or joined have different players.</summary>
    public const string DifferentPlayers = "GOV5004";

    /// <summary>A body cannot be read as a game: no procedure, or several.</summary>
    public const string NoGame = "GOV5005";

    /// <summary>A name that no capability of the model has.</summary>
    public const string UnknownCapability = "GOV5010";

    /// <summary>A code that no audit rule has.</summary>
    public const string UnknownAuditRule = "GOV6001";
}
