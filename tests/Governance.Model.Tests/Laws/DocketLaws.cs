using FsCheck;
using FsCheck.Fluent;

namespace Governance.Model.Tests.Laws;

/// <summary>What a docket finds by name is what reading its entries from the last to the first would find.</summary>
public class DocketLaws
{
    private static readonly string[] Names = ["a", "b", "c"];

    private static readonly Gen<EquatableArray<string>> SomeNames = Gen.SubListOf(Names).Select(names => names.ToEquatableArray());

    private static readonly Gen<DocketEntry> Entry =
        from id in Gen.Elements(Names)
        from carried in Gen.Elements(true, false)
        from day in Gen.Choose(1, 5)
        from aside in SomeNames
        from suspended in SomeNames
        select new DocketEntry(id, carried) { On = new(2020, 1, day), SetsAside = aside, Suspends = suspended };

    private static readonly Arbitrary<List<DocketEntry>> Entries = Arb.From(Gen.ListOf(Entry).Select(entries => entries.ToList()));

    [Fact]
    public void The_index_finds_what_reading_the_entries_finds() => Law.Holds(Entries, entries =>
    {
        var index = new Docket { Entries = entries.ToEquatableArray() }.Index;
        foreach (var name in Names)
        {
            Assert.Equal(entries.LastOrDefault(entry => entry.Id == name), index.Find(name));
            Assert.Equal(entries.LastOrDefault(entry => entry.SetsAside.Contains(name)), index.SetsAside(name));
            for (var day = new DateOnly(2020, 1, 1); day.Day < 7; day = day.AddDays(1))
            {
                Assert.Equal(entries.LastOrDefault(entry => entry.On.First <= day && entry.Suspends.Contains(name)), index.Suspends(name, day));
            }
        }

        var month = new CalendarDate(2020, 1);
        Assert.Equal(entries.Where(entry => !entry.Suspends.IsEmpty).Select(entry => entry.On.First).Distinct().Order(), index.SuspensionsIn(month));
        Assert.Empty(index.SuspensionsIn(new CalendarDate(2020, 2)));
    });

    [Fact]
    public void A_docket_grown_entry_by_entry_equals_one_made_at_once() => Law.Holds(Entries, entries =>
    {
        var grown = entries.Aggregate(Docket.Empty, (docket, entry) => docket.With(entry));
        var whole = new Docket { Entries = entries.ToEquatableArray() };
        Assert.Equal(whole, grown);
        Assert.Equal(whole.GetHashCode(), grown.GetHashCode());
        Assert.Equal(whole.ToString(), grown.ToString());
        Assert.Equal(Docket.Empty, grown with { Entries = [] });
    });
}
