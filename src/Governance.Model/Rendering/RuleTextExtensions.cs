namespace Governance.Model;

using Governance.Model.Rendering;

/// <summary>Rules as text.</summary>
public static class RuleTextExtensions
{
    extension(Rule rule)
    {
        /// <summary>The rule without its parts, as one phrase: "more than 1/2 of votes cast in favour".</summary>
        public string ToPhrase()
        {
            ArgumentNullException.ThrowIfNull(rule);
            return RuleWords.For(rule);
        }
    }

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
