namespace Governance.Model;

/// <summary>The 193 member states of the United Nations by regional group.</summary>
/// <remarks>A state's id is its English short name in lower case with hyphens; where another id is customary it stands before the name.</remarks>
internal static class NationNames
{
    public static RegionalGroup[] ByRegion { get; } =
    [
        new("africa",
            """
            Algeria; Angola; Benin; Botswana; Burkina Faso; Burundi; Cabo Verde; Cameroon; Central African Republic; Chad; Comoros; Congo; cote-divoire=Côte d'Ivoire;
            democratic-republic-of-the-congo=Democratic Republic of the Congo; Djibouti; Egypt; Equatorial Guinea; Eritrea; Eswatini; Ethiopia; Gabon; Gambia; Ghana; Guinea;
            Guinea-Bissau; Kenya; Lesotho; Liberia; Libya; Madagascar; Malawi; Mali; Mauritania; Mauritius; Morocco; Mozambique; Namibia; Niger; Nigeria; Rwanda;
            Sao Tome and Principe; Senegal; Seychelles; Sierra Leone; Somalia; South Africa; South Sudan; Sudan; tanzania=United Republic of Tanzania; Togo; Tunisia;
            Uganda; Zambia; Zimbabwe
            """),
        new("asia-pacific",
            """
            Afghanistan; Bahrain; Bangladesh; Bhutan; brunei=Brunei Darussalam; Cambodia; China; Cyprus; Fiji; India; Indonesia; Iran; Iraq; Japan; Jordan; Kazakhstan;
            Kiribati; Kuwait; Kyrgyzstan; laos=Lao People's Democratic Republic; Lebanon; Malaysia; Maldives; Marshall Islands; Micronesia; Mongolia; Myanmar; Nauru; Nepal;
            north-korea=Democratic People's Republic of Korea; Oman; Pakistan; Palau; Papua New Guinea; Philippines; Qatar; Samoa; Saudi Arabia; Singapore; Solomon Islands;
            south-korea=Republic of Korea; Sri Lanka; syria=Syrian Arab Republic; Tajikistan; Thailand; Timor-Leste; Tonga; Turkmenistan; Tuvalu; United Arab Emirates;
            Uzbekistan; Vanuatu; vietnam=Viet Nam; Yemen
            """),
        new("eastern-europe",
            """
            Albania; Armenia; Azerbaijan; Belarus; Bosnia and Herzegovina; Bulgaria; Croatia; Czechia; Estonia; Georgia; Hungary; Latvia; Lithuania; moldova=Republic of Moldova;
            Montenegro; North Macedonia; Poland; Romania; Russian Federation; Serbia; Slovakia; Slovenia; Ukraine
            """),
        new("latin-america-and-caribbean",
            """
            Antigua and Barbuda; Argentina; Bahamas; Barbados; Belize; Bolivia; Brazil; Chile; Colombia; Costa Rica; Cuba; Dominica; Dominican Republic; Ecuador; El Salvador;
            Grenada; Guatemala; Guyana; Haiti; Honduras; Jamaica; Mexico; Nicaragua; Panama; Paraguay; Peru; Saint Kitts and Nevis; Saint Lucia;
            Saint Vincent and the Grenadines; Suriname; Trinidad and Tobago; Uruguay; Venezuela
            """),
        new("western-europe-and-others",
            """
            Andorra; Australia; Austria; Belgium; Canada; Denmark; Finland; France; Germany; Greece; Iceland; Ireland; Israel; Italy; Liechtenstein; Luxembourg; Malta; Monaco;
            Netherlands; New Zealand; Norway; Portugal; San Marino; Spain; Sweden; Switzerland; turkey=Türkiye; United Kingdom; United States
            """),
    ];

    /// <summary>A regional group of the United Nations, its members in a list with semicolons.</summary>
    internal sealed record RegionalGroup(string Region, string Members)
    {
        public IEnumerable<Nation> Nations => Members.Split(';', StringSplitOptions.TrimEntries).Select(entry => entry.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
            ? new Nation(entry[..at], entry[(at + 1)..])
            : new Nation(entry.ToLowerInvariant().Replace(' ', '-'), entry));
    }

    /// <summary>A state and what it is called.</summary>
    internal sealed record Nation(string Id, string Name);
}
