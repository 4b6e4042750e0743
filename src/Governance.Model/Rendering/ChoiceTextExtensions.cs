namespace Governance.Model;

using Governance.Model.Rendering;

/// <summary>Ways of choosing as text.</summary>
public static class ChoiceTextExtensions
{
    extension(ChoiceRule choice)
    {
        /// <summary>The way of choosing as one phrase: "Schulze's method (winning votes) for 3 seats".</summary>
        public string ToPhrase()
        {
            ArgumentNullException.ThrowIfNull(choice);
            return ChoiceWords.For(choice);
        }
    }
}
