namespace Governance.Model.Serialization;

/// <summary>Turns offsets into lines and columns, in one walk over a text: ask for them in ascending order.</summary>
/// <remarks>Lines end with a line feed. Columns count characters (Unicode scalar values), not bytes; both from one.</remarks>
internal sealed class TextPositions(byte[] utf8)
{
    private int at = Utf8Text.BomLength(utf8);
    private int line = 1;
    private int column = 1;

    /// <summary>The line and column of <paramref name="offset"/>, which is not before the one asked for last.</summary>
    public (int Line, int Column) Of(int offset)
    {
        for (; at < Math.Min(offset, utf8.Length); at++)
        {
            if (utf8[at] == '\n')
            {
                (line, column) = (line + 1, 1);
            }
            else if ((utf8[at] & 0xC0) != 0x80) // the second and later bytes of a character begin with the bits 10
            {
                column++;
            }
        }

        return (line, column);
    }
}
