using System.Globalization;
using System.Runtime.CompilerServices;

namespace Governance.Model;

/// <summary>The checks that constructors share: what is a value of an enumeration, an id, a list without holes.</summary>
internal static class Guard
{
    /// <summary>Returns <paramref name="value"/>, or throws where the enumeration names no such value (GOV1020).</summary>
    public static T Named<T>(T value)
        where T : struct, Enum => Enum.IsDefined(value) ? value : throw NoSuchValue(value, "one of");

    /// <summary>Returns <paramref name="value"/>, or throws where it holds a flag that the enumeration does not name (GOV1020).</summary>
    public static T Flags<T>(T value)
        where T : struct, Enum => (Convert.ToInt64(value, CultureInfo.InvariantCulture) & ~All<T>.Flags) == 0 ? value : throw NoSuchValue(value, "some of");

    /// <summary>Returns <paramref name="id"/>, or throws where it is the default value, which is no id (GOV1002).</summary>
    public static EntityId Id(EntityId id) => !id.IsNone ? id : throw new GovernanceException(ErrorCodes.BadName, "An id is missing: default(EntityId) names nobody.", "Give the id of a party or a body.");

    /// <summary>Returns <paramref name="id"/>, or throws where it is given and is the default value (GOV1002).</summary>
    public static EntityId? Id(EntityId? id) => id is { } given ? Id(given) : default(EntityId?);

    /// <summary>Returns <paramref name="ids"/>, or throws where one is the default value (GOV1002).</summary>
    public static EquatableArray<EntityId> Ids(EquatableArray<EntityId> ids)
    {
        foreach (var id in ids.AsSpan())
        {
            Id(id);
        }

        return ids;
    }

    /// <summary>Returns <paramref name="text"/>, or throws where it is blank (GOV1019).</summary>
    public static string Said(string text, string message, string cure) =>
        string.IsNullOrWhiteSpace(text) ? throw new GovernanceException(ErrorCodes.BlankText, message, cure) : text;

    /// <summary>Returns <paramref name="value"/>, or throws where it is null.</summary>
    public static T Given<T>(T value, [CallerMemberName] string name = "")
        where T : class => value ?? throw new ArgumentNullException(name);

    /// <summary>Returns <paramref name="items"/>, or throws where one of them is null.</summary>
    public static EquatableArray<T> WithoutNulls<T>(this EquatableArray<T> items, [CallerMemberName] string name = "")
    {
        foreach (var item in items.AsSpan())
        {
            if (item is null)
            {
                throw new ArgumentNullException(name, "One of the elements is null.");
            }
        }

        return items;
    }

    /// <summary>All flags of one enumeration, added up once: bodies have millions of seats.</summary>
    private static class All<T>
        where T : struct, Enum
    {
        public static readonly long Flags = Sum();

        private static long Sum()
        {
            var all = 0L;
            foreach (var flag in Enum.GetValues<T>())
            {
                all |= Convert.ToInt64(flag, CultureInfo.InvariantCulture);
            }

            return all;
        }
    }

    private static GovernanceException NoSuchValue<T>(T value, string which)
        where T : struct, Enum =>
        new(ErrorCodes.NoSuchValue, $"{typeof(T).Name} has no value {value:D}.", $"Use {which} {string.Join(", ", Enum.GetNames<T>())}.");
}
