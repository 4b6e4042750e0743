namespace Governance.Model.Tests.Vectors;

/// <summary>What the library says to the fields that a vector expects.</summary>
internal abstract class Reading
{
    /// <summary>The answer, written as the vector writes it; null where there is none.</summary>
    public abstract string? Answer(Field expected);

    /// <summary>The reading for a vector with these fields.</summary>
    /// <param name="input">What is put in.</param>
    /// <param name="expected">What is asked for.</param>
    public static Reading Of(Field input, Field expected)
    {
        if (input.Has("bodies"))
        {
            return new BodiesReading(input);
        }

        if (input.Has("steps"))
        {
            return new StepsReading(input);
        }

        if (input.Has("directVoters"))
        {
            return new ScopesReading(input);
        }

        if (input.Has("votes") || input.Has("ballots"))
        {
            return new SeveralReadings(BallotReading.Each(input, expected));
        }

        return input.Has("rule") ? new RuleReading(input["rule"]) : new NoReading();
    }

    /// <summary>Readings of one vector that must agree.</summary>
    private sealed class SeveralReadings(IReadOnlyList<Reading> readings) : Reading
    {
        public override string? Answer(Field expected)
        {
            var answers = readings.Select(reading => reading.Answer(expected)).Distinct().ToList();
            return answers is [var answer] ? answer : $"different answers: {string.Join(", ", answers)}";
        }
    }

    /// <summary>Nothing that a library for decisions could be asked.</summary>
    private sealed class NoReading : Reading
    {
        public override string? Answer(Field expected) => null;
    }
}
