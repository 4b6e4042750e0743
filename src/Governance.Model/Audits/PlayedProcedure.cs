namespace Governance.Model.Audits;

/// <summary>A procedure of a body as a game.</summary>
/// <param name="Body">The body.</param>
/// <param name="Index">Where the procedure stands in it.</param>
/// <param name="Game">The game; null where it could not be read.</param>
/// <param name="Standing">Who matters in it; null where that could not be computed.</param>
/// <param name="WhyNot">Why there is no game or no standing, in words.</param>
internal sealed record PlayedProcedure(Body Body, int Index, SimpleGame? Game, Standing? Standing, string? WhyNot)
{
    public Procedure Procedure => Body.Procedures[Index];

    /// <summary>The path of the procedure in the model.</summary>
    public string Path => $"bodies[{Body.Id}].procedures[{Index}]";

    /// <summary>What the procedure is for, in words.</summary>
    public string For => Procedure.Name is { } name ? $"by the procedure '{name}'"
        : Procedure.QuestionType is { } type ? $"on questions of type '{type}'"
        : !Procedure.Over.Over.IsEmpty ? $"on {Procedure.Over}"
        : "by its rule";
}
