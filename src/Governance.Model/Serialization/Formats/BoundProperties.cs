namespace Governance.Model.Serialization;

/// <summary>A comparison and what is compared with, written as one of several properties: <c>"moreThan": "1/2"</c>.</summary>
internal sealed class BoundProperties<TOwner, TValue>((Comparison Comparison, Property<TOwner, TValue> Property)[] properties)
{
    /// <summary>The one that was read, or null.</summary>
    public (Comparison Comparison, TValue Value)? In(Values values)
    {
        foreach (var (comparison, property) in properties)
        {
            if (values.Has(property))
            {
                return (comparison, values.Get(property));
            }
        }

        return null;
    }
}
