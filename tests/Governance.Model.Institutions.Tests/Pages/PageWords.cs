using System.Globalization;
using System.Numerics;

namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>Numbers, days and the words of the model as the pages say them.</summary>
internal static class PageWords
{
    /// <summary>A number with thousands set apart, as a decimal where that ends, else as a fraction.</summary>
    public static string Number(Fraction value)
    {
        var text = value.ToDecimalText();
        var whole = text.AsSpan().IndexOfAny('.', '/') is >= 0 and var mark ? text[..mark] : text;
        return text.Contains('/', StringComparison.Ordinal) || !BigInteger.TryParse(whole, CultureInfo.InvariantCulture, out var number)
            ? text
            : number.ToString("N0", CultureInfo.InvariantCulture) + text[whole.Length..];
    }

    /// <summary>A part of a whole: 2/3, 90 %, about 16.5 %; other numbers as they are.</summary>
    public static string Proportion(Fraction value)
    {
        if (value.IsInteger || value.Sign < 0 || value > 1)
        {
            return Number(value);
        }

        var percent = value * 100;
        return !percent.ToDecimalText().Contains('/', StringComparison.Ordinal) ? $"{Number(percent)} %"
            : value.Denominator <= 12 ? value.ToString()
            : $"about {Number(new Fraction(((percent * 100) + Fraction.Half).Floor(), 100))} %";
    }

    public static string Share(Fraction share) => share == 1 ? "all of it" : Proportion(share);

    /// <summary>"1 seat", "2,000 seats".</summary>
    public static string Plural(Fraction count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>Items as prose lists them: a, b and c; at most <paramref name="most"/> by name.</summary>
    public static string List(IEnumerable<string> items, int most = int.MaxValue)
    {
        var all = items.ToList();
        List<string> shown = all.Count <= most ? all : [.. all.Take(most), $"{Number(all.Count - most)} more"];
        return shown.Count <= 1 ? string.Concat(shown) : $"{string.Join(", ", shown.SkipLast(1))} and {shown[^1]}";
    }

    /// <summary>Names as prose lists them; set apart by semicolons where one of them has an "and" or a comma of its own.</summary>
    public static string Names(IEnumerable<string> names, int most = int.MaxValue)
    {
        var all = names.ToList();
        if (all.Count == 1 || !all.Exists(name => name.Contains(',', StringComparison.Ordinal) || name.Contains(" and ", StringComparison.Ordinal)))
        {
            return List(all, most);
        }

        return string.Join("; ", all.Count <= most ? all : [.. all.Take(most), $"{Number(all.Count - most)} more"]);
    }

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>When something is in force; nothing where no day is on record.</summary>
    public static string During(Term term) => (term.From, term.Until) switch
    {
        (null, null) => "",
        ({ } from, null) => $"since {Day(from)}",
        (null, { } until) => $"until {Day(until)}",
        ({ } from, { } until) => $"{Day(from)} to {Day(until)}",
    };

    /// <summary>A sentence's first letter as a capital.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A name made of words and hyphens, as words: "votes-cast/equal-rights" becomes "votes cast: equal rights".</summary>
    public static string Spaced(string name)
    {
        var words = string.Concat(name.Select((letter, index) => index > 0 && char.IsUpper(letter) && char.IsLower(name[index - 1]) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));
        return words.Replace("/", ": ", StringComparison.Ordinal).Replace('-', ' ');
    }

    /// <summary>The name of a part of the world: "western-europe-and-others" becomes "Western Europe and others".</summary>
    public static string Region(string? region) => region is null ? "" : string.Join(' ', region.Split('-').Select((word, index) => index > 0 && word is "and" or "others" or "the" or "of" ? word : Capital(word)));

    public static string Status(InstitutionStatus status) => status switch
    {
        InstitutionStatus.InForce => "in force",
        InstitutionStatus.Ended => "ended",
        InstitutionStatus.Proposed => "proposed",
        InstitutionStatus.Doctrine => "a doctrine",
        _ => "a practice",
    };

    public static string StatusSentence(InstitutionStatus status) => status switch
    {
        InstitutionStatus.InForce => "In force.",
        InstitutionStatus.Ended => "Ended: it existed, and is over.",
        InstitutionStatus.Proposed => "Proposed: somebody proposed it, and nobody has authorised it.",
        InstitutionStatus.Doctrine => "A doctrine: a text that others may follow.",
        _ => "A practice: a custom or a market, with nobody who decides for all.",
    };

    public static string Family(InstitutionFamily family) => family switch
    {
        InstitutionFamily.NamesAndNumbers => "Names, numbers and protocols of the Internet",
        InstitutionFamily.Intergovernmental => "Between states",
        InstitutionFamily.States => "States and unions of states",
        InstitutionFamily.PrivateOrdering => "Firms and self-regulation",
        InstitutionFamily.RuleSources => "Rules known from elsewhere",
        _ => "Structures that somebody proposed",
    };

    public static string Kind(PartyKind kind) => kind switch
    {
        PartyKind.Unstated => "",
        PartyKind.Class => "a class of parties",
        PartyKind.Region => "a part of the world",
        _ => kind.ToString().ToLowerInvariant(),
    };

    public static string Bears(Bearing bears) => bears == Bearing.None ? "is affected" : $"bears {Flags(bears, Bearing.Loss, Bearing.Cost, Bearing.Liability)}";

    public static string Rights(Rights rights) => rights == Model.Rights.None ? "none" : Flags(rights, Model.Rights.Attend, Model.Rights.Speak, Model.Rights.Propose, Model.Rights.Vote);

    public static string By(Instrument by) => by switch
    {
        Instrument.Terms => "terms of service",
        Instrument.Consent => "consent for the case",
        Instrument.CourtOrder => "order of a court",
        _ => by.ToString().ToLowerInvariant(),
    };

    public static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>What a fact comes to, with yes and no for a flag.</summary>
    public static string Value(AttributeValue value) => value.Match(
        number => Proportion(number.Value), word => word.Value, flag => flag.Value ? "yes" : "no", day => Day(day.Value));

    private static string Flags<T>(T value, params ReadOnlySpan<T> known)
        where T : struct, Enum
    {
        var words = new List<string>();
        foreach (var flag in known)
        {
            if (value.HasFlag(flag))
            {
                words.Add(flag.ToString().ToLowerInvariant());
            }
        }

        return List(words);
    }
}
