namespace Governance.Model;

/// <summary>A number that the record does not give: named, with a default that is an assumption.</summary>
/// <param name="Name">What <c>With</c> calls it.</param>
/// <param name="Question">What it answers, with its unit.</param>
/// <param name="Value">The number: the default, unless another was given.</param>
/// <param name="Why">Why this default, in a sentence.</param>
public sealed record InstitutionParameter(string Name, string Question, Fraction Value, string Why)
{
    private const string HowMany = "how many ";

    private static readonly string[] Measures = ["million", "months", "years", "hours"];

    /// <summary>Whether it counts seats, states, days …: the question asks how many, and not of what is measured. Then only whole numbers are taken.</summary>
    public bool IsCount => Question.IndexOf(HowMany, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
        && !Measures.Contains(Question[(at + HowMany.Length)..].Split(' ')[0]);

    /// <summary>Whether it is a choice: the question asks whether something is so, 1 for yes and 0 for no.</summary>
    public bool IsChoice => Question.StartsWith("Whether ", StringComparison.Ordinal);

    /// <summary>The same parameter with another number.</summary>
    /// <exception cref="GovernanceException">The number is no answer to the question (GOV1005).</exception>
    internal InstitutionParameter Answered(Fraction value) =>
        IsCount && (!value.IsInteger || value.Sign < 0) ? throw No(value, "Give a whole number of 0 or more")
        : IsChoice && value != 0 && value != 1 ? throw No(value, "Give 1 for yes or 0 for no")
        : this with { Value = value };

    /// <summary>What is thrown where nothing can be built with the number.</summary>
    internal GovernanceException No(Fraction value, string cure) =>
        new(ErrorCodes.CountOutOfRange, $"{value} does not answer '{Question}'.", $"{cure} for '{Name}'; it is {Value} unless said.");
}
