namespace Governance.Model.Games;

/// <summary>What samples showed about the players of one class.</summary>
/// <param name="Players">How many players the class has.</param>
/// <param name="Most">How many of them one sample can show at most.</param>
/// <param name="Hits">How many of them were shown, over all samples.</param>
/// <param name="Squares">The same with the number in each sample squared, which tells how far samples lie apart.</param>
internal readonly record struct SampledClass(int Players, int Most, long Hits, UInt128 Squares);
