namespace Governance.Model.Serialization;

/// <summary>How matters and scopes are written.</summary>
internal static class MatterFormats
{
    public static WordFormat<Layer> Layer { get; } = new("layer",
        ("infrastructure", Model.Layer.Infrastructure), ("logical", Model.Layer.Logical), ("social", Model.Layer.Social));

    public static TokenFormat<Matter> Path { get; } = new("a path of matters such as numbers/transfers",
        text => new Matter(text), matter => matter.Path, @"^[^/]{1,200}(/[^/]{1,200})*$");

    public static Format<Matter> Matter { get; } = new AlternativesFormat<Matter>(
        "a matter, as a path such as numbers/transfers or as an object with \"path\"",
        new(JsonKind.Text, Path, writes: matter => matter.Layer is null),
        new(JsonKind.Object, new ObjectFormat<Matter>("a matter in a layer", "What a decision is about, and the layer it lies in.", DescribeMatter), writes: _ => true))
        .Named("matter", "What a decision is about: a path such as numbers/transfers, alone or with its layer.");

    public static Format<Scope> Scope { get; } = new AlternativesFormat<Scope>(
        "a scope: a path of matters, \"*\", a list of them, or an object with \"over\", \"except\" and \"layers\"",
        new(node => node.Kind == JsonKind.Text && node.Raw.SequenceEqual("\"*\""u8), scope => scope == Model.Scope.Everything,
            new WordFormat<Scope>("scope", ("*", Model.Scope.Everything))),
        new(JsonKind.Text, Path.As(matter => new Scope([matter]), scope => scope.Over[0]),
            writes: scope => scope.Over.Count == 1 && scope.Over[0].Layer is null && IsPlain(scope)),
        new(JsonKind.List, Listed.As(matters => new Scope(matters), scope => scope.Over), writes: scope => !scope.Over.IsEmpty && IsPlain(scope)),
        new(JsonKind.Object, new ObjectFormat<Scope>("a scope", "An allow-list of matters, less what is carved out, in some or all layers.", DescribeScope), writes: _ => true))
        .Named("matters", "Which matters are covered: one, \"*\" for all, a list, or a list with exceptions and layers.");

    private static ListFormat<Matter> Listed => new(Matter, isNeverEmpty: true, sortedBy: matter => matter.Path);

    private static bool IsPlain(Scope scope) => scope.Except.IsEmpty && scope.Layers.IsEmpty;

    private static Func<Values, Matter> DescribeMatter(ObjectDescription<Matter> it)
    {
        var path = it.Required("path", Path.As(matter => matter.Path, path => new Matter(path)), matter => matter.Path, "The path.");
        var layer = it.Optional("layer", Layer, matter => matter.Layer, "The layer it lies in; else that of the nearest declared matter above it.");
        return read => new Matter(read.Get(path), read.Get(layer));
    }

    private static Func<Values, Scope> DescribeScope(ObjectDescription<Scope> it)
    {
        var over = it.Optional("over", Listed, scope => scope.Over, [], "The matters covered; all where none is named.");
        var except = it.Optional("except", Listed, scope => scope.Except, [], "The matters carved out.");
        var layers = it.Optional("layers", new ListFormat<Layer>(Layer, isNeverEmpty: true), scope => scope.Layers, [], "The layers covered; all where none is named.");
        return read => read.Get(over) is { IsEmpty: false } listed ? new Scope(listed, read.Get(except), read.Get(layers)) : Model.Scope.EverythingExcept(read.Get(except), read.Get(layers));
    }
}
