using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Governance.Model;

/// <summary>A date as a record gives it: a day, only a month, only a year, or none at all.</summary>
/// <remarks>
/// The default value, <see cref="Any"/>, is undated. A decision on a date that names no day is computed for every
/// stretch of rules inside it, and refused (GOV3002) unless all give one answer. Gregorian, no time zone.
/// </remarks>
public readonly record struct CalendarDate
{
    private readonly int year;
    private readonly int month;
    private readonly int day;

    /// <summary>A day.</summary>
    /// <exception cref="GovernanceException">There is no such day (GOV1003).</exception>
    public CalendarDate(int year, int month, int day)
        : this(year, month)
    {
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            throw NoSuchDate($"{year:0000}-{month:00}-{day:00}");
        }

        this.day = day;
    }

    /// <summary>A month whose day is not recorded.</summary>
    /// <exception cref="GovernanceException">There is no such month (GOV1003).</exception>
    public CalendarDate(int year, int month)
        : this(year)
    {
        if (month is < 1 or > 12)
        {
            throw NoSuchDate($"{year:0000}-{month:00}");
        }

        this.month = month;
    }

    /// <summary>A year whose month is not recorded.</summary>
    /// <exception cref="GovernanceException">There is no such year; years run from 1 to 9999 (GOV1003).</exception>
    public CalendarDate(int year)
    {
        if (year is < 1 or > 9999)
        {
            throw NoSuchDate(year.ToString(CultureInfo.InvariantCulture));
        }

        this.year = year;
    }

    /// <summary>No date at all: the answer must be the same at every time.</summary>
    public static CalendarDate Any => default;

    /// <summary>Whether a day is named.</summary>
    public bool IsDay => day != 0;

    /// <summary>The first day it can mean.</summary>
    public DateOnly First => year == 0 ? DateOnly.MinValue : new(year, Math.Max(month, 1), Math.Max(day, 1));

    /// <summary>The last day it can mean.</summary>
    public DateOnly Last => (year, month, day) switch
    {
        (0, _, _) => DateOnly.MaxValue,
        (_, 0, _) => new(year, 12, 31),
        (_, _, 0) => new(year, month, DateTime.DaysInMonth(year, month)),
        _ => new(year, month, day),
    };

    /// <summary>Reads <c>2025-05-15</c>, <c>2025-05</c>, <c>2025</c> or <c>any</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CalendarDate value)
    {
        value = default;
        if (text is null)
        {
            return false;
        }

        if (text == "any")
        {
            return true;
        }

        foreach (var format in (string[])["yyyy-MM-dd", "yyyy-MM", "yyyy"])
        {
            if (text.Length == format.Length
                && DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                value = format.Length switch
                {
                    10 => new(date.Year, date.Month, date.Day),
                    7 => new(date.Year, date.Month),
                    _ => new(date.Year),
                };
                return true;
            }
        }

        return false;
    }

    /// <summary>The date as <c>2025-05-15</c>, <c>2025-05</c>, <c>2025</c> or <c>any</c>.</summary>
    public override string ToString() => (year, month, day) switch
    {
        (0, _, _) => "any",
        (_, 0, _) => year.ToString("0000", CultureInfo.InvariantCulture),
        (_, _, 0) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"),
    };

    /// <summary>A day.</summary>
    public static implicit operator CalendarDate(DateOnly day) => new(day.Year, day.Month, day.Day);

    private static GovernanceException NoSuchDate(string text) =>
        new(ErrorCodes.NoSuchDate, $"There is no date {text}.", "Write a date of the calendar, such as 2025-05-15, 2025-05 or 2025.");
}
