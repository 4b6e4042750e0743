using System.Text;

namespace Governance.Model.Tests.Serialization;

/// <summary>Damages texts in the ways in which files get damaged, and in some that only an attacker thinks of.</summary>
internal static class Mutations
{
    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\n", "null", "true", "false", "0", "-1", "1.5", "1e999", "-0", "99999999999999999999", "1e256", "1e-256",
            "\"1/0\"", "\"1/3\"", "\"\\ud800\"", "\"\"", "\" \"", "\"*\"", "{}", "[]", "[[", "/*", "//", "\u0000", "\uFEFF", "ô", "😀", "\"any\"", "\"2025-02-30\"",
            "\"rule\":", "\"parts\":", "\"part\":", "\"source\":", "\"id\":", "\"moreThan\":", "\"share\"", "\"all\"", "\"not\"", "\"consent\"", "\"for\"",
            "\"against/veto\"", "\"outstanding\"", "\"heads\"", "{\"rule\":\"not\",\"part\":", "{\"day\":\"2001-01-01\"}", "{\"number\":\"1/3\"}", "\"governance\": 2,", "\"member\"",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xC3],
    ];

    /// <summary>One to four mutations of one of <paramref name="seeds"/>; always the same for the same <paramref name="number"/>.</summary>
    public static byte[] Of(IReadOnlyList<byte[]> seeds, int number)
    {
        var random = new Random(number);
        var text = seeds[random.Next(seeds.Count)].ToList();
        for (var i = random.Next(1, 5); i > 0 && text.Count > 0; i--)
        {
            Mutate(text, seeds, random);
        }

        return [.. text];
    }

    private static void Mutate(List<byte> text, IReadOnlyList<byte[]> seeds, Random random)
    {
        var at = random.Next(text.Count);
        var length = Math.Min(random.Next(1, 1 << random.Next(1, 8)), text.Count - at);
        switch (random.Next(8))
        {
            case 0:
                text[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                text[at] = (byte)random.Next(256);
                break;
            case 2:
                text.RemoveRange(at, length);
                break;
            case 3:
                text.InsertRange(at, text.GetRange(at, length));
                break;
            case 4:
                text.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                break;
            case 5:
                ReplaceValue(text, at, Tokens[random.Next(Tokens.Length)]);
                break;
            case 6:
                var other = seeds[random.Next(seeds.Count)];
                var start = random.Next(other.Length);
                text.InsertRange(at, other.AsSpan(start, Math.Min(length, other.Length - start)).ToArray());
                break;
            default:
                SwapValues(text, at, random.Next(text.Count));
                break;
        }
    }

    /// <summary>Puts <paramref name="token"/> where a word or number stands, so that the text often stays JSON.</summary>
    private static void ReplaceValue(List<byte> text, int at, byte[] token)
    {
        var (start, length) = ValueAfter(text, at);
        text.RemoveRange(start, length);
        text.InsertRange(start, token);
    }

    private static void SwapValues(List<byte> text, int one, int other)
    {
        var (first, second) = (ValueAfter(text, Math.Min(one, other)), ValueAfter(text, Math.Max(one, other)));
        if (first.Start + first.Length <= second.Start)
        {
            var (left, right) = (text.GetRange(first.Start, first.Length), text.GetRange(second.Start, second.Length));
            text.RemoveRange(second.Start, second.Length);
            text.InsertRange(second.Start, left);
            text.RemoveRange(first.Start, first.Length);
            text.InsertRange(first.Start, right);
        }
    }

    /// <summary>The text in quotes, or the run of letters and digits, that begins at or after <paramref name="at"/>.</summary>
    private static (int Start, int Length) ValueAfter(List<byte> text, int at)
    {
        while (at < text.Count && text[at] is not (byte)'"' && !char.IsAsciiLetterOrDigit((char)text[at]))
        {
            at++;
        }

        var end = at;
        if (at < text.Count && text[at] == '"')
        {
            end = text.IndexOf((byte)'"', at + 1) + 1;
            return end == 0 ? (at, text.Count - at) : (at, end - at);
        }

        while (end < text.Count && char.IsAsciiLetterOrDigit((char)text[end]))
        {
            end++;
        }

        return (at, end - at);
    }
}
