using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Governance.Model.Serialization;

/// <summary>What must hold of the bytes before they are read as JSON.</summary>
internal static class Utf8Text
{
    /// <summary>Whether the bytes are UTF-8; reports the first place where they are not.</summary>
    public static bool Check(ReadOnlySpan<byte> utf8, Mistakes mistakes)
    {
        if (utf8 is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, _, ..] or [_, 0, ..])
        {
            mistakes.Add(0, Diagnostic.Error(ErrorCodes.Encoding, "", "The file is written in UTF-16 or UTF-32.", "Save it as UTF-8."));
            return false;
        }

        if (Utf8.IsValid(utf8))
        {
            return true;
        }

        var bad = FirstInvalid(utf8, out var isCutOff);
        mistakes.Add(bad, isCutOff
            ? Diagnostic.Error(ErrorCodes.Syntax, "", "The file ends within a character.", "Restore what is missing at the end.")
            : Diagnostic.Error(ErrorCodes.Encoding, "", $"The byte {utf8[bad]:X2} here is no UTF-8.", "Save the file as UTF-8."));
        return false;
    }

    /// <summary>The bytes of <paramref name="text"/>; half a character in it becomes bytes that <see cref="Check"/> refuses.</summary>
    public static byte[] Encode(string text)
    {
        var half = IndexOfHalfCharacter(text);
        return half < 0 ? Encoding.UTF8.GetBytes(text) : [.. Encoding.UTF8.GetBytes(text[..half]), 0xFF, .. Encoding.UTF8.GetBytes(text[(half + 1)..])];
    }

    /// <summary>The index of the first surrogate of <paramref name="text"/> that has no partner, or -1.</summary>
    public static int IndexOfHalfCharacter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return i;
            }

            i++;
        }

        return -1;
    }

    /// <summary>How many bytes the mark takes that some programs put before UTF-8.</summary>
    public static int BomLength(ReadOnlySpan<byte> utf8) => utf8 is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;

    private static int FirstInvalid(ReadOnlySpan<byte> utf8, out bool isCutOff)
    {
        var at = 0;
        while (true)
        {
            var status = Rune.DecodeFromUtf8(utf8[at..], out _, out var length);
            if (status != OperationStatus.Done)
            {
                isCutOff = status == OperationStatus.NeedMoreData;
                return at;
            }

            at += length;
        }
    }
}
