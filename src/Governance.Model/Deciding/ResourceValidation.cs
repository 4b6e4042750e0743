namespace Governance.Model.Deciding;

/// <summary>Checks chokepoints and capabilities against their model. Near-linear in its size.</summary>
/// <param name="model">The model.</param>
/// <param name="known">Reports an id that is no party and no body, at a path.</param>
/// <param name="sink">Where mistakes go.</param>
internal sealed class ResourceValidation(GovernanceModel model, Action<EntityId, string> known, DiagnosticSink sink)
{
    public void Check()
    {
        Chokepoints();
        Markets();
        foreach (var id in Repeated(model.Capabilities.Select(capability => capability.Id)))
        {
            sink.Error(ErrorCodes.DuplicateCapability, $"capabilities[{id}]", $"Two capabilities have the id '{Text.Printable(id)}'.", "Give one of them an id of its own.");
        }

        foreach (var capability in model.Capabilities)
        {
            Wants(capability);
            Needs(capability);
        }
    }

    private void Chokepoints()
    {
        foreach (var chokepoint in model.Chokepoints)
        {
            known(chokepoint.Controller, $"chokepoints[{chokepoint.Id}].controller");
        }

        foreach (var id in Repeated(model.Chokepoints.Select(chokepoint => chokepoint.Id)))
        {
            sink.Error(ErrorCodes.DuplicateChokepoint, $"chokepoints[{id}]", $"Two chokepoints have the id '{Text.Printable(id)}'.", "Give one of them an id of its own.");
        }
    }

    private void Markets()
    {
        foreach (var market in model.Chokepoints.Where(chokepoint => chokepoint.Share is not null).GroupBy(chokepoint => chokepoint.Market, StringComparer.Ordinal))
        {
            var shares = market.Select(chokepoint => chokepoint.Share!.Value).ToList();
            if (Numbers.CommonDenominator(shares) is null)
            {
                sink.Error(ErrorCodes.CountOutOfRange, $"chokepoints[{market.First().Id}].share", "The shares of its market are fractions without a common denominator of some 1,200 digits or less.", "Use shares that share a denominator.");
            }
            else if (shares.Aggregate(Fraction.Zero, (sum, share) => sum + share) is var sum && sum > 1)
            {
                sink.Error(ErrorCodes.SharesBeyondWhole, $"chokepoints[{market.Last().Id}].share",
                    $"The chokepoints of {(market.Key is null ? "the market without a name" : $"the market '{Text.Printable(market.Key)}'")} have {sum} of it together.", "Name the market of each share, so that the shares of one come to 1 at most.");
            }
        }
    }

    private void Wants(Capability capability)
    {
        foreach (var want in capability.WantedBy)
        {
            known(want.Party, $"capabilities[{capability.Id}].wantedBy[{want.Party}]");
        }

        foreach (var party in Repeated(capability.WantedBy.Select(want => want.Party.Value)))
        {
            sink.Error(ErrorCodes.DuplicateEntry, $"capabilities[{capability.Id}].wantedBy", $"'{party}' wants '{capability.Id}' twice.", "Keep one.");
        }
    }

    private void Needs(Capability capability)
    {
        var path = $"capabilities[{capability.Id}].needs";
        foreach (var id in RequirementParts.Chokepoints(capability.Needs).Where(id => model.FindChokepoint(id) is null))
        {
            if (sink.IsFull)
            {
                return;
            }

            sink.Error(ErrorCodes.UnknownChokepoint, path, $"There is no chokepoint '{Text.Printable(id)}'.", Suggestion.For(id, model.Chokepoints.Select(chokepoint => chokepoint.Id), "chokepoint"));
        }

        var routes = RequirementParts.Within(capability.Needs).OfType<Route>().ToList();
        foreach (var route in routes)
        {
            foreach (var cost in route.CostFor)
            {
                known(cost.Party, path);
            }

            foreach (var party in Repeated(route.CostFor.Select(cost => cost.Party.Value)))
            {
                sink.Error(ErrorCodes.DuplicateEntry, path, $"The route '{Text.Printable(route.Id)}' has two costs for '{party}'.", "Keep one.");
            }
        }

        foreach (var id in Repeated(routes.Distinct().Select(route => route.Id)))
        {
            sink.Error(ErrorCodes.DuplicateRoute, path, $"Two different routes of '{Text.Printable(capability.Id)}' have the id '{Text.Printable(id)}'.", "Give each its own id.");
        }
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key);
}
