using System.Runtime.InteropServices;

namespace Governance.Model.Games;

/// <summary>Runs a <see cref="GateProgram"/> over one chunk of coalitions after another.</summary>
/// <remarks>
/// A value that is the same throughout a chunk is known without looking at its words, and what it makes irrelevant is
/// not computed.
/// </remarks>
/// <param name="program">The program.</param>
/// <param name="chunkWords">How many words a chunk has.</param>
/// <typeparam name="T">How many coalitions are worked on at a time.</typeparam>
internal sealed class GateEvaluator<T>(GateProgram program, int chunkWords)
    where T : unmanaged, ILanes<T>
{
    private const int Unknown = -1;

    private readonly ulong[] words = Constants(program, chunkWords); // a chunk for each value
    private readonly int[] places = new int[GateProgram.First + program.Steps.Length]; // the chunk that holds each value

    /// <summary>Goes to the first chunk.</summary>
    public void Start()
    {
        Forget();
        foreach (var sum in program.Sums)
        {
            sum.Start();
        }
    }

    /// <summary>Goes from one chunk to the next.</summary>
    public void Leave(int chunk)
    {
        Forget();
        foreach (var sum in program.Sums)
        {
            sum.Leave(chunk);
        }
    }

    /// <summary>Finds which coalitions of the chunk win.</summary>
    /// <param name="rule">The number of the rule.</param>
    /// <returns>Where that is: <see cref="GateProgram.Never"/>, <see cref="GateProgram.Always"/>, or another.</returns>
    public int Evaluate(int rule = 0) => Place(program.Roots[rule]);

    /// <summary>One bit per coalition of the chunk, until it is left.</summary>
    public Span<ulong> Chunk(int place) => words.AsSpan(place * chunkWords, chunkWords);

    private void Forget()
    {
        places.AsSpan().Fill(Unknown);
        (places[GateProgram.Never], places[GateProgram.Always]) = (GateProgram.Never, GateProgram.Always);
    }

    private int Place(int value)
    {
        if (places[value] == Unknown)
        {
            var step = program.Steps[value - GateProgram.First];
            places[value] = step.Condition == GateStep.Leaf ? Reach(value, step) : Choose(value, step);
        }

        return places[value];
    }

    private int Reach(int value, GateStep step) => program.Sums[step.Then].Reach(step.Otherwise, Chunk(value)) switch
    {
        true => GateProgram.Always,
        false => GateProgram.Never,
        null => value,
    };

    private int Choose(int value, GateStep step)
    {
        var condition = Place(step.Condition);
        if (condition <= GateProgram.Always)
        {
            return Place(condition == GateProgram.Always ? step.Then : step.Otherwise);
        }

        var (then, otherwise) = (Place(step.Then), Place(step.Otherwise));
        if (then == otherwise || (then, otherwise) == (GateProgram.Always, GateProgram.Never))
        {
            return then == otherwise ? then : condition;
        }

        Choose(Lanes(condition), Lanes(then), Lanes(otherwise), Lanes(value));
        return value;
    }

    private static void Choose(ReadOnlySpan<T> condition, ReadOnlySpan<T> then, ReadOnlySpan<T> otherwise, Span<T> result)
    {
        then = then[..condition.Length];
        otherwise = otherwise[..condition.Length];
        result = result[..condition.Length];
        for (var i = 0; i < condition.Length; i++)
        {
            result[i] = T.Choose(condition[i], then[i], otherwise[i]);
        }
    }

    private Span<T> Lanes(int place) => MemoryMarshal.Cast<ulong, T>(Chunk(place));

    private static ulong[] Constants(GateProgram program, int chunkWords)
    {
        var constants = new ulong[(GateProgram.First + program.Steps.Length) * chunkWords];
        constants.AsSpan(GateProgram.Always * chunkWords, chunkWords).Fill(ulong.MaxValue);
        return constants;
    }
}
