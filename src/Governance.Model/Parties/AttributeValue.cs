using System.Diagnostics;
using System.Globalization;

namespace Governance.Model;

/// <summary>What is known of a party under one name: a number, a text, a flag or a day.</summary>
/// <remarks>Closed: the four nested records are all the cases there are. Values of different kinds are never equal and have no order.</remarks>
public abstract record AttributeValue
{
    private AttributeValue()
    {
    }

    /// <summary>An exact number.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(Fraction Value) : AttributeValue
    {
        private protected override string Tag => "number";
    }

    /// <summary>A text, compared ordinally.</summary>
    /// <param name="Value">The text.</param>
    public sealed record Word(string Value) : AttributeValue
    {
        private protected override string Tag => "text";
    }

    /// <summary>Yes or no.</summary>
    /// <param name="Value">The answer.</param>
    public sealed record Flag(bool Value) : AttributeValue
    {
        private protected override string Tag => "flag";
    }

    /// <summary>A day.</summary>
    /// <param name="Value">The day.</param>
    public sealed record Day(DateOnly Value) : AttributeValue
    {
        private protected override string Tag => "day";
    }

    private protected abstract string Tag { get; } // keeps the hierarchy closed

    /// <summary>One answer for each kind of value.</summary>
    public T Match<T>(Func<Number, T> number, Func<Word, T> word, Func<Flag, T> flag, Func<Day, T> day) => this switch
    {
        Number value => number(value),
        Word value => word(value),
        Flag value => flag(value),
        Day value => day(value),
        _ => throw new UnreachableException($"The attribute value '{Tag}' has no branch in Match."),
    };

    /// <summary>The value as it is written in a file, without quotes.</summary>
    public sealed override string ToString() => Match(
        number => number.Value.ToDecimalText(),
        word => word.Value,
        flag => flag.Value ? "true" : "false",
        day => day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A number.</summary>
    public static implicit operator AttributeValue(Fraction value) => new Number(value);

    /// <summary>A number.</summary>
    public static implicit operator AttributeValue(long value) => new Number(value);

    /// <summary>A text.</summary>
    public static implicit operator AttributeValue(string value) => new Word(value);

    /// <summary>Yes or no.</summary>
    public static implicit operator AttributeValue(bool value) => new Flag(value);

    /// <summary>A day.</summary>
    public static implicit operator AttributeValue(DateOnly value) => new Day(value);
}
