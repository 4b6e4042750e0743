using System.Globalization;

namespace Governance.Model;

/// <summary>The votes of the 190 members that the International Monetary Fund had in January 2024: one for each 100,000 SDR of quota, and 1,459 basic votes each.</summary>
internal static class ImfVotes
{
    private const string ByMember =
        """
        united-states 831401; japan 309664; china 306288; germany 267803; france 203010; united-kingdom 203010; italy 152159; india 132603;
        russian-federation 130496; brazil 111879; canada 111698; saudi-arabia 101385; spain 96814; mexico 90586; netherlands 88824;
        south-korea 87286; australia 67183; belgium 65566; switzerland 59170; turkey 48045; indonesia 47943; sweden 45759; poland 42413;
        austria 40779; singapore 40378; norway 39006; venezuela 38686; malaysia 37797; iran 37130; ireland 35958; denmark 35853; thailand 33578;
        argentina 33332; south-africa 31971; nigeria 26004; greece 25748; finland 25565; united-arab-emirates 24571; czechia 23261; portugal 22060;
        colombia 21904; philippines 21888; egypt 21830; pakistan 21769; ukraine 21577; algeria 21058; hungary 20859; kuwait 20794; israel 20668;
        romania 19573; chile 18902; iraq 18097; libya 17191; peru 14804; luxembourg 14677; new-zealand 13980; kazakhstan 13043; vietnam 12990;
        bangladesh 12125; democratic-republic-of-the-congo 12119; slovakia 11469; zambia 11241; bulgaria 10422; morocco 10403; angola 8860;
        ghana 8839; qatar 8810; croatia 8633; zimbabwe 8527; ecuador 8436; belarus 8274; serbia 8007; cote-divoire 7963; lebanon 7794; sudan 7761;
        slovenia 7324; sri-lanka 7247; uzbekistan 6971; tunisia 6911; oman 6903; kenya 6887; myanmar 6627; yemen 6329; dominican-republic 6233;
        trinidad-and-tobago 6157; lithuania 5875; uruguay 5750; guatemala 5745; tanzania 5437; bahrain 5409; azerbaijan 5376; jamaica 5288;
        panama 5227; costa-rica 5153; uganda 5069; jordan 4890; latvia 4782; afghanistan 4697; senegal 4695; iceland 4677; cyprus 4497; brunei 4472;
        ethiopia 4466; syria 4395; el-salvador 4331; cameroon 4219; bosnia-and-herzegovina 4111; papua-new-guinea 4091; nicaragua 4059; liberia 4043;
        honduras 3957; south-sudan 3919; madagascar 3903; estonia 3895; bolivia 3860; turkmenistan 3845; mozambique 3731; gabon 3619; guinea 3601;
        georgia 3563; sierra-leone 3533; paraguay 3473; botswana 3431; namibia 3370; mali 3325; bahamas 3283; guyana 3277; kyrgyzstan 3235;
        cambodia 3209; tajikistan 3199; moldova 3184; malta 3142; haiti 3097; somalia 3093; congo 3079; rwanda 3061; equatorial-guinea 3034;
        nepal 3028; burundi 2999; togo 2927; mauritius 2881; north-macedonia 2862; chad 2861; albania 2852; malawi 2847; niger 2775; suriname 2748;
        armenia 2747; mauritania 2747; benin 2697; burkina-faso 2663; central-african-republic 2573; laos 2517; fiji 2443; barbados 2404;
        kosovo 2285; andorra 2284; eswatini 2244; mongolia 2182; lesotho 2157; gambia 2081; montenegro 2064; san-marino 1951; djibouti 1777;
        guinea-bissau 1743; belize 1726; timor-leste 1715; vanuatu 1697; cabo-verde 1696; seychelles 1688; saint-lucia 1673; maldives 1671;
        solomon-islands 1667; bhutan 1663; antigua-and-barbuda 1659; comoros 1637; grenada 1623; samoa 1621; eritrea 1618;
        sao-tome-and-principe 1607; tonga 1597; saint-kitts-and-nevis 1584; saint-vincent-and-the-grenadines 1576; dominica 1574; kiribati 1571;
        micronesia 1531; marshall-islands 1508; palau 1508; nauru 1487; tuvalu 1484
        """;

    public static Source Source { get; } =
        Cite.Checked("Quarterly report on IMF finances, quotas at 31 January 2024; votes by Articles of Agreement, XII(5): quota in 100,000 SDR and 1,459 basic votes");

    /// <summary>Each member with its votes, the largest first.</summary>
    public static IEnumerable<MemberVotes> All => ByMember.Split(';', StringSplitOptions.TrimEntries)
        .Select(entry => entry.Split(' '))
        .Select(parts => new MemberVotes(parts[0], long.Parse(parts[1], CultureInfo.InvariantCulture)));

    /// <summary>The votes of one member.</summary>
    internal sealed record MemberVotes(string Member, long Votes);
}
