namespace Governance.Model.Serialization;

/// <summary>Stands at a value that a model path reaches by more steps than the text has, until those are taken.</summary>
/// <param name="inner">How the value is written.</param>
/// <param name="steps">The steps that are left, as <c>name</c> or <c>[key]</c>.</param>
internal sealed class ShorthandFormat(Format inner, string[] steps) : Format
{
    public override string Expected => inner.Expected;

    public override void Describe(SchemaOutput schema) => inner.Describe(schema);

    public override Place? Find(Place place, ModelStep step, Locator locator) => (step.Name ?? $"[{step.Key}]") == steps[0]
        ? place with { Format = steps.Length == 1 ? inner : new ShorthandFormat(inner, steps[1..]) }
        : null;
}
