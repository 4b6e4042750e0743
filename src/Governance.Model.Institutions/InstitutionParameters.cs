namespace Governance.Model;

/// <summary>The values that an institution is built with.</summary>
internal sealed class InstitutionParameters(EquatableArray<InstitutionParameter> known)
{
    private readonly EquatableArray<InstitutionParameter> known = known;

    /// <summary>The value of the parameter called <paramref name="name"/>.</summary>
    public Fraction this[string name] => known.Single(parameter => parameter.Name == name).Value;
}
