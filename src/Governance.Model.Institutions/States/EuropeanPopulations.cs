namespace Governance.Model;

/// <summary>What each member state of the European Union weighs by population, in per cent of the Union, as the Council announces it every year.</summary>
internal static class EuropeanPopulations
{
    public static readonly Source Of27 = Cite.Checked(
        "Agence Europe 13544 (2024-12-12): shares of the population for 2025, rounded to hundredths; the law of 2024 was decided by figures that differ by a few hundredths",
        "https://agenceurope.eu/en/bulletin/article/13544/22/updating-of-eu-member-states-population-figures-for-calculating-qualified-majority-voting-in-eu-council");

    public static readonly Source Of28 = Cite.Checked("Agence Europe 11449 (2015-12-09): shares of the population for 2016, rounded to hundredths",
        "https://agenceurope.eu/en/bulletin/article/11449/28/population-figures-of-28-updated-for-2016");

    private const string Shares27 =
        "austria 2.02; belgium 2.62; bulgaria 1.43; croatia 0.86; cyprus 0.21; czechia 2.42; denmark 1.32; estonia 0.30; finland 1.25; france 15.17; germany 18.49; greece "
            + "2.31; hungary 2.13; "
        + "ireland 1.19; italy 13.23; latvia 0.42; lithuania 0.64; luxembourg 0.15; malta 0.12; netherlands 4.01; poland 8.33; portugal 2.36; romania 4.23; slovakia 1.21; "
        + "slovenia 0.47; "
        + "spain 10.78; sweden 2.34";

    private const string Shares28 =
        "austria 1.69; belgium 2.21; bulgaria 1.42; croatia 0.83; cyprus 0.17; czechia 2.05; denmark 1.11; estonia 0.26; finland 1.08; france 13.04; germany 15.93; greece "
            + "2.13; hungary 1.94; "
        + "ireland 0.91; italy 12.07; latvia 0.39; lithuania 0.57; luxembourg 0.11; malta 0.08; netherlands 3.37; poland 7.47; portugal 2.04; romania 3.9; slovakia 1.06; "
        + "slovenia 0.41; "
        + "spain 9.12; sweden 1.92; united-kingdom 12.73";

    /// <summary>A seat for each of the 27 states since the United Kingdom left.</summary>
    public static EquatableArray<Seat> Seats27() => Seats(Shares27, Of27);

    /// <summary>A seat for each of the 28 states before.</summary>
    public static EquatableArray<Seat> Seats28() => Seats(Shares28, Of28);

    private static EquatableArray<Seat> Seats(string shares, Source source) => shares.Split("; ").Select(entry => entry.Split(' ')).Select(entry =>
        new Seat("state", holder: new EntityId(entry[0])) { Weights = [new(Measure.Population, Fraction.Parse(entry[1]))], Source = source }).ToEquatableArray();
}
