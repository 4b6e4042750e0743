namespace Governance.Model;

using Governance.Model.Rendering;

/// <summary>Answers as text.</summary>
public static class TextExtensions
{
    extension(Determination decision)
    {
        /// <summary>The determination as plain text: headline, effect per party, numbers, and what would change it. Lines end in LF; the same bytes everywhere.</summary>
        public string ToText()
        {
            ArgumentNullException.ThrowIfNull(decision);
            return DeterminationText.Of(decision);
        }
    }
}
