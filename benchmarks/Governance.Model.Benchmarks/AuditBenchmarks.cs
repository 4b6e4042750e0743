using BenchmarkDotNet.Attributes;

namespace Governance.Model.Benchmarks;

/// <summary>Audits of the whole catalogue, and of made-up structures that grow tenfold.</summary>
[MemoryDiagnoser]
public class AuditBenchmarks
{
    private readonly GovernanceModel thousands = SyntheticStructure.Of(10_000, 1_000);
    private readonly GovernanceModel tenThousands = SyntheticStructure.Of(100_000, 10_000);

    /// <summary>All institutions put together; the parts are there already.</summary>
    [Benchmark]
    public GovernanceModel Compose() => Catalogue.Compose([.. Catalogue.All]);

    /// <summary>All institutions, audited as one model.</summary>
    [Benchmark]
    public AuditReport WholeCatalogue() => Catalogue.Model.Audit();

    /// <summary>10,000 parties and 1,000 bodies.</summary>
    [Benchmark]
    public AuditReport Thousands() => thousands.Audit();

    /// <summary>100,000 parties and 10,000 bodies.</summary>
    [Benchmark]
    public AuditReport TenThousands() => tenThousands.Audit();
}
