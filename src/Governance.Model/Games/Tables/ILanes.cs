namespace Governance.Model.Games;

/// <summary>
/// Some coalitions at once, one bit each: all ways in which the first few players, the lanes, can be in or out.
/// Bit number b belongs to the coalition of those lanes whose bits are set in b.
/// </summary>
/// <typeparam name="T">The type itself.</typeparam>
internal interface ILanes<T>
    where T : unmanaged, ILanes<T>
{
    /// <summary>How many players the lanes are: 6 for a plain word, 9 for 512 bits.</summary>
    static abstract int Players { get; }

    /// <summary>Whether no bit is set.</summary>
    bool IsZero { get; }

    /// <summary>How many bits are set.</summary>
    int Count { get; }

    /// <summary>Bit by bit: both.</summary>
    static abstract T operator &(T left, T right);

    /// <summary>Bit by bit: either.</summary>
    static abstract T operator |(T left, T right);

    /// <summary>Bit by bit: one but not both.</summary>
    static abstract T operator ^(T left, T right);

    /// <summary>Bit by bit: not.</summary>
    static abstract T operator ~(T value);

    /// <summary>Bit by bit: one value where the condition holds, another where it does not.</summary>
    static abstract T Choose(T condition, T then, T otherwise);

    /// <summary>At every coalition with the player, what holds for the same coalition without; zero at the others.</summary>
    static abstract T Without(T value, int player);

    /// <summary>At every coalition without the player, what holds for the same coalition with; zero at the others.</summary>
    static abstract T With(T value, int player);

    /// <summary>At every coalition, whether the value holds after some one lane has left.</summary>
    static abstract T AnyBelow(T value);

    /// <summary>At every coalition, whether the value holds after some one lane has joined.</summary>
    static abstract T AnyAbove(T value);
}
