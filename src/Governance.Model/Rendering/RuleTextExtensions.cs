namespace Governance.Model;


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
}
