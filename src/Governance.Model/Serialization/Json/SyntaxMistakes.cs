using System.Text;

namespace Governance.Model.Serialization;

/// <summary>Says in a sentence why a text is no JSON, from what stands where the reader gave up.</summary>
internal static class SyntaxMistakes
{
    /// <param name="before">The text up to the mistake.</param>
    /// <param name="rest">The text from the mistake on.</param>
    /// <param name="open">How many brackets and braces are open.</param>
    /// <param name="path">Where it stands.</param>
    public static Diagnostic Describe(ReadOnlySpan<byte> before, ReadOnlySpan<byte> rest, int open, string path)
    {
        var (message, cure) = rest.IsEmpty ? AtTheEnd(before, open) : At(rest);
        return Diagnostic.Error(ErrorCodes.Syntax, path, message, cure);
    }

    private static (string Message, string Cure) AtTheEnd(ReadOnlySpan<byte> before, int open) => open switch
    {
        0 when before.Trim(" \t\r\n"u8).IsEmpty => ("The file is empty.", "Write an object such as { \"governance\": 1, \"model\": { … } }."),
        0 => ("The file ends before it is complete.", "Restore what is missing at the end."),
        1 => ("The file ends before it is complete.", "Restore what is missing at the end: one bracket is still open."),
        _ => ("The file ends before it is complete.", $"Restore what is missing at the end: {open} brackets are still open."),
    };

    private static (string Message, string Cure) At(ReadOnlySpan<byte> rest)
    {
        Rune.DecodeFromUtf8(rest, out var found, out _);
        return found.Value switch
        {
            '\'' => ("A single quote stands here.", "Write names and texts in double quotes."),
            '/' => ("What begins here is no comment, or one that does not end.", "Write // before a comment on one line, or put it between /* and */."),
            '\n' or '\r' => ("A line ends here within a text.", "Close the text with a double quote, or write \\n for a line break in it."),
            < 0x20 => ($"A control character (U+{found.Value:X4}) stands here.", "Remove it, or write it as an escape within a text."),
            _ => ($"'{found}' is not expected here.", "Check what stands before it: a comma, a colon, a quote or a bracket may be missing, or one too many."),
        };
    }
}
