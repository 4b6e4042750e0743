using System.Diagnostics;

namespace Governance.Model;

/// <summary>What a capability needs: chokepoints that must work, put together with all, any, at least k, and routes that cost.</summary>
/// <remarks>
/// Closed: the sealed records of this library are all the cases there are. It holds no negation, so that a working
/// chokepoint more never does harm: a monotone structure function (Birnbaum, Esary and Saunders 1961). At most 64
/// levels deep and of at most 1,000,000 parts, shared ones as often as they occur.
/// </remarks>
public abstract record Requirement
{
    /// <summary>How deep a requirement may nest.</summary>
    public const int DeepestNesting = 64;

    /// <summary>How many parts a requirement may consist of, itself included.</summary>
    public const int LargestSize = 1_000_000;

    private protected Requirement(params ReadOnlySpan<Requirement?> parts)
    {
        long size = 1;
        foreach (var part in parts)
        {
            Depth = Math.Max(Depth, part?.Depth ?? 0);
            size += part?.Size ?? 0;
        }

        Depth++;
        if (Depth > DeepestNesting)
        {
            throw new GovernanceException(ErrorCodes.RuleTooDeep, $"A requirement nests deeper than {DeepestNesting} levels.", "Flatten it: 'all' and 'any' take any number of parts.");
        }

        if (size > LargestSize)
        {
            throw new GovernanceException(ErrorCodes.RuleTooLarge, $"A requirement consists of more than {LargestSize:N0} parts.", "Ask for k of n instead of listing every case.");
        }

        Size = (int)size;
    }

    /// <summary>How deep it nests: one for a single chokepoint.</summary>
    public int Depth { get; }

    /// <summary>Of how many parts it consists, itself included.</summary>
    public int Size { get; }

    private protected abstract string Tag { get; } // keeps the hierarchy closed

    /// <summary>Every one of <paramref name="parts"/>.</summary>
    /// <exception cref="GovernanceException">There are none (GOV1011).</exception>
    public static Requirement All(params EquatableArray<Requirement> parts) => new AllRequirement(parts);

    /// <summary>At least one of <paramref name="parts"/>.</summary>
    /// <exception cref="GovernanceException">There are none (GOV1011).</exception>
    public static Requirement Any(params EquatableArray<Requirement> parts) => new AnyRequirement(parts);

    /// <summary>At least <paramref name="required"/> of <paramref name="parts"/>.</summary>
    /// <exception cref="GovernanceException">There are none (GOV1011), or fewer than required, or none are required (GOV1016).</exception>
    public static Requirement AtLeastOf(int required, params EquatableArray<Requirement> parts) => new AtLeastRequirement(required, parts);

    /// <summary>The chokepoint called <paramref name="chokepoint"/> must work.</summary>
    public static implicit operator Requirement(string chokepoint) => new ChokepointRequirement(chokepoint);

    /// <summary>The chokepoint must work.</summary>
    public static implicit operator Requirement(Chokepoint chokepoint)
    {
        ArgumentNullException.ThrowIfNull(chokepoint);
        return new ChokepointRequirement(chokepoint.Id);
    }

    /// <summary>One answer for each kind of requirement: a new kind is a compile error here, not a surprise at run time.</summary>
    public T Match<T>(
        Func<ChokepointRequirement, T> chokepoint,
        Func<AllRequirement, T> all,
        Func<AnyRequirement, T> any,
        Func<AtLeastRequirement, T> atLeast,
        Func<Route, T> route)
    {
        ArgumentNullException.ThrowIfNull(chokepoint);
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(any);
        ArgumentNullException.ThrowIfNull(atLeast);
        ArgumentNullException.ThrowIfNull(route);
        return this switch
        {
            ChokepointRequirement requirement => chokepoint(requirement),
            AllRequirement requirement => all(requirement),
            AnyRequirement requirement => any(requirement),
            AtLeastRequirement requirement => atLeast(requirement),
            Route requirement => route(requirement),
            _ => throw new UnreachableException($"The requirement '{Tag}' has no branch in Match."),
        };
    }

    private protected static EquatableArray<Requirement> CheckParts(EquatableArray<Requirement> parts)
    {
        if (parts.IsEmpty)
        {
            throw new GovernanceException(ErrorCodes.EmptyComposition, "A requirement is composed of no parts.", "Give at least one part.");
        }

        foreach (var part in parts)
        {
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
        }

        return parts;
    }
}
