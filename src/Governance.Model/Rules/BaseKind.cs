namespace Governance.Model;

/// <summary>The named denominators; see <see cref="ShareBase"/> for what each holds.</summary>
public enum BaseKind
{
    /// <summary>In favour and against.</summary>
    Cast,

    /// <summary>In favour, against and abstaining.</summary>
    CastWithAbstentions,

    /// <summary>All but absent, recused and outstanding.</summary>
    Present,

    /// <summary>Entitled less recused.</summary>
    NonRecused,

    /// <summary>Every filled seat that may vote.</summary>
    Entitled,

    /// <summary>Every seat that may vote, vacant ones included.</summary>
    FixedSeats,

    /// <summary>The positions listed.</summary>
    Listed,
}
