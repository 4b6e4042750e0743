namespace Governance.Model.Expectations;

/// <summary>Compares an answer with what was expected of it.</summary>
internal sealed class Comparing
{
    private readonly List<Diagnostic> mismatches = [];

    private Comparing()
    {
    }

    /// <summary>One diagnostic for each expectation that does not hold; paths begin at <c>expect</c>.</summary>
    public static EquatableArray<Diagnostic> Compare(Expectation expected, Determination actual)
    {
        var comparing = new Comparing();
        comparing.Expect("expect.headline", expected.Headline, actual.Headline.Kind);
        comparing.Expect("expect.verdict", expected.Verdict, actual.Verdict);
        comparing.Expect("expect.reason", expected.Reason, (actual.Headline as Outcome.NoDecision)?.Reason);
        comparing.Expect("expect.agreement", expected.Agreement, actual.Agreement);
        comparing.Expect("expect.declared", expected.Declared, actual.Declared is not null);
        comparing.Expect("expect.changesNeeded", expected.ChangesNeeded, actual.Change?.Count);
        comparing.Options("expect.chosen", expected.Chosen, actual.Choice?.Chosen);
        comparing.Options("expect.tied", expected.Tied, actual.Choice?.Tied);
        foreach (var effect in expected.Effects)
        {
            comparing.Effect($"expect.effects.{effect.Party}", effect, actual.EffectOn(effect.Party));
        }

        return comparing.mismatches.ToEquatableArray();
    }

    private void Effect(string path, ExpectedEffect expected, Effect? actual)
    {
        if (actual is null)
        {
            mismatches.Add(Diagnostic.Error(ErrorCodes.ExpectationFailed, path, $"'{expected.Party}' is neither addressed nor affected.", "Address it, or give it a stake in the matter."));
            return;
        }

        Expect(path, expected.Outcome, actual.Outcome.Kind);
        Expect($"{path}.reason", expected.Reason, (actual.Outcome as Outcome.NoDecision)?.Reason);
        Expect($"{path}.atMost", expected.AtMost, actual.AtMost);
        Expect($"{path}.unsolicited", expected.Unsolicited, Unsolicited(actual.Outcome));
        Expect($"{path}.chainLength", expected.ChainLength, actual.Chain?.Links.Count);
        Expect($"{path}.revocableByParty", expected.RevocableByParty, (actual.Outcome as Outcome.Binding)?.IsRevocableByParty);
    }

    private void Options(string path, EquatableArray<string>? expected, EquatableArray<string>? actual)
    {
        if (expected is { } wanted && wanted != actual)
        {
            mismatches.Add(Diagnostic.Error(ErrorCodes.ExpectationFailed, path, $"Expected {Show(wanted)}, and {(actual is { } found ? $"it is {Show(found)}" : "the proposal gives no options")}.", "Correct the model, the ballots or the expectation."));
        }
    }

    private static string Show(EquatableArray<string> options) => options.IsEmpty ? "no option" : Words.List(options);

    private static bool? Unsolicited(Outcome outcome) => outcome switch
    {
        Outcome.Advice advice => advice.IsUnsolicited,
        Outcome.Consensus consensus => consensus.IsUnsolicited,
        _ => null,
    };

    private void Expect<T>(string path, T? expected, T? actual)
        where T : struct
    {
        if (expected is { } wanted && !(actual is { } found && EqualityComparer<T>.Default.Equals(wanted, found)))
        {
            mismatches.Add(Diagnostic.Error(ErrorCodes.ExpectationFailed, path, $"Expected {Show(wanted)}, and it is {(actual is { } other ? Show(other) : "nothing of the kind")}.", "Correct the model, the votes or the expectation."));
        }
    }

    /// <summary>A value as files write it.</summary>
    private static string Show<T>(T value)
        where T : struct => value is Enum
            ? string.Concat(value.ToString()!.Select((letter, index) => char.IsUpper(letter) ? $"{(index == 0 ? "" : "-")}{char.ToLowerInvariant(letter)}" : letter.ToString()))
            : value.ToString()!.ToLowerInvariant();
}
