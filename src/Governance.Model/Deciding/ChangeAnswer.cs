namespace Governance.Model;

/// <summary>What is known of the votes that would carry a proposal: why <see cref="Determination.Change"/> is there, or is not.</summary>
public enum ChangeAnswer
{
    /// <summary>Nobody looked: it carried, votes are not what is missing, none are recorded, or the options asked for no search.</summary>
    NotSought,

    /// <summary>Such votes are known.</summary>
    Found,

    /// <summary>No change of votes would carry it; of an open ballot, no votes still out would while all others stay silent.</summary>
    NoneExists,

    /// <summary>It cannot be computed: the record gives amounts and does not tell who sits where, or the body is too large.</summary>
    NotComputable,

    /// <summary>The search was cut short before it found any.</summary>
    CutShort,
}
