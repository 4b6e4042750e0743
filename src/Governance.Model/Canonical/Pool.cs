using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Canonical;

/// <summary>Seats, or units of a measure, of which it is not known which of several places they take.</summary>
/// <param name="Count">How many; each takes one option, independently of the others.</param>
/// <param name="Options">The options; each adds to some slots of the block.</param>
/// <param name="Why">Why it is not known.</param>
internal sealed record Pool(BigInteger Count, ImmutableArray<PoolOption> Options, PoolReason Why);
