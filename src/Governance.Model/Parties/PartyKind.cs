namespace Governance.Model;

/// <summary>What a party is. Only a class passes its grants on to its members.</summary>
public enum PartyKind
{
    /// <summary>Nothing more is said.</summary>
    Unstated,

    /// <summary>A collection named for short, such as "members": what it grants, each of its members grants.</summary>
    Class,

    /// <summary>A natural person.</summary>
    Person,

    /// <summary>A state. Its grant is not a grant by its citizens.</summary>
    State,

    /// <summary>A company. Its grant is not a grant by its customers or its staff.</summary>
    Firm,

    /// <summary>An association or other legal person with members. Its grant is not a grant by each of them.</summary>
    Association,

    /// <summary>An organisation of states, or any other legal person.</summary>
    Organisation,

    /// <summary>People with something in common and no common will in law.</summary>
    Community,

    /// <summary>A part of the world. Its name in a text is not the consent of those who live there.</summary>
    Region,
}
