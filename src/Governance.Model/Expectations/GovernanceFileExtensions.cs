namespace Governance.Model;

using Governance.Model.Expectations;

/// <summary>What one does with a file.</summary>
public static class GovernanceFileExtensions
{
    extension(GovernanceFile file)
    {
        /// <summary>Decides the proposals in the order written, each in the light of those before it, and compares what is expected.</summary>
        /// <param name="options">How to work.</param>
        /// <returns>One entry per proposal, in the file's order. Mistakes become diagnostics of their proposal; nothing is thrown.</returns>
        public EquatableArray<CaseResult> DecideAll(GovernanceOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(file);
            var docket = file.Docket;
            var results = new List<CaseResult>();
            foreach (var entry in file.Proposals)
            {
                var result = Decide(file.Model, docket, entry, options);
                results.Add(result);
                if (result.Determination is { Proposal.Id: not null } determination)
                {
                    docket = docket.With(determination.ToDocketEntry());
                }
            }

            return results.ToEquatableArray();
        }
    }

    private static CaseResult Decide(GovernanceModel model, Docket docket, ProposalCase entry, GovernanceOptions? options)
    {
        try
        {
            var determination = model.Decide(entry.Proposal, entry.RollCall, docket, options);
            return new(entry, determination, [], entry.Expect is { } expected ? Comparing.Compare(expected, determination) : []);
        }
        catch (GovernanceException mistakes)
        {
            return new(entry, null, mistakes.Diagnostics, []);
        }
    }
}
