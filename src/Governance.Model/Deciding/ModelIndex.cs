using System.Runtime.CompilerServices;

namespace Governance.Model.Deciding;

/// <summary>What a model is asked over and over: who granted what, which bodies are whose organs. Made once for each model.</summary>
internal sealed class ModelIndex
{
    private static readonly ConditionalWeakTable<GovernanceModel, ModelIndex> Indexes = [];

    private readonly GovernanceModel model;
    private readonly ILookup<EntityId, Mandate> granted;
    private readonly ILookup<EntityId, Body> organs;

    private ModelIndex(GovernanceModel model)
    {
        this.model = model;
        granted = model.Mandates.ToLookup(mandate => mandate.From);
        organs = model.Bodies.Where(body => body.Of is not null).ToLookup(body => body.Of!.Value);
        Mistakes = ModelValidation.Check(model);
    }

    /// <summary>What is wrong with the model as a whole.</summary>
    public EquatableArray<Diagnostic> Mistakes { get; }

    public static ModelIndex Of(GovernanceModel model) => Indexes.GetValue(model, key => new(key));

    /// <summary>The grants by <paramref name="id"/>, in ordinal order.</summary>
    public IEnumerable<Mandate> GrantsBy(EntityId id) => granted[id];

    /// <summary>The grants by <paramref name="id"/>, by the classes it belongs to, and by its organs, whose acts are its acts; in ordinal order.</summary>
    public IEnumerable<Mandate> ActsOf(EntityId id) => ActorsFor(id).SelectMany(grantor => granted[grantor]).OrderBy(mandate => mandate.Id, StringComparer.Ordinal);

    /// <summary>Those whose acts are acts of <paramref name="id"/>: itself, the classes it belongs to, and its organs.</summary>
    public IEnumerable<EntityId> ActorsFor(EntityId id) => ClassesOf(id).Prepend(id).Concat(OrgansOf(id).Select(organ => organ.Id));

    /// <summary>The bodies that are organs of <paramref name="id"/>, in ordinal order.</summary>
    public IEnumerable<Body> OrgansOf(EntityId id) => organs[id];

    /// <summary>Those whose grants are grants by <paramref name="id"/>: itself, the classes it belongs to, and the party whose organ it is.</summary>
    public IReadOnlyList<EntityId> GrantorsFor(EntityId id) =>
        [id, .. ClassesOf(id), .. model.FindBody(id)?.Of is { } owner ? ClassesOf(owner).Prepend(owner) : []];

    /// <summary>The classes that <paramref name="id"/> belongs to, directly or through others.</summary>
    private List<EntityId> ClassesOf(EntityId id)
    {
        var found = new List<EntityId> { id };
        var seen = new HashSet<EntityId> { id };
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var group in model.FindParty(found[i])?.MemberOf ?? [])
            {
                if (model.FindParty(group) is { Kind: PartyKind.Class } && seen.Add(group))
                {
                    found.Add(group);
                }
            }
        }

        found.RemoveAt(0);
        return found;
    }
}
