namespace Governance.Model;

/// <summary>The part of the world that an institution belongs to, as the catalogue is arranged.</summary>
public enum InstitutionFamily
{
    /// <summary>Names, numbers and protocols of the Internet.</summary>
    NamesAndNumbers,

    /// <summary>The United Nations and other institutions between states.</summary>
    Intergovernmental,

    /// <summary>States and unions of states, and what they do about technology.</summary>
    States,

    /// <summary>Firms, self-regulation, and those who hold a resource that others need.</summary>
    PrivateOrdering,

    /// <summary>Rules for deciding that are known from elsewhere: software projects, assemblies, companies, constitutions.</summary>
    RuleSources,

    /// <summary>Structures that somebody proposed and nobody has authorised.</summary>
    Proposed,
}
