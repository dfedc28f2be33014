using System.Diagnostics;
using Advisor.Engine.Answers;

namespace Advisor.Benchmarks;

/// <summary>
/// Prints how long each of many questionnaires takes, as one line of a table: on the clock, and in CPU time of the process, which other load on the machine disturbs
/// less.
/// </summary>
internal static class Waits
{
    public const int Rounds = 3;

    public static void PrintHead()
    {
        Console.WriteLine("| search | median ms | 99th percentile | worst | of CPU time: median | 99th percentile | met a limit |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|");
    }

    /// <summary>Times one search.</summary>
    /// <param name="title">What it is.</param>
    /// <param name="all">The questionnaires.</param>
    /// <param name="isProven">Does it for one of them, which has a number; false: it met a limit; null: it has none.</param>
    public static void Print(string title, AnswerSet[] all, Func<AnswerSet, int, bool?> isProven)
    {
        Warm(all, isProven);
        var (times, works) = (Room(), Room());
        var limited = 0;
        for (var round = 0; round < Rounds; round++)
            for (var i = 0; i < all.Length; i++)
            {
                var (start, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                var proven = isProven(all[i], i);
                times[i][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                works[i][round] = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
                limited += round == 0 && proven == false ? 1 : 0;
            }

        var (waits, cpu) = (Medians(times), Medians(works));
        Console.WriteLine(
            $"| {title} | {waits[waits.Length / 2]:0.00} | {At99(waits):0.00} | {waits[^1]:0.00} | {cpu[cpu.Length / 2]:0.00} | {At99(cpu):0.00} | {limited} |");

        double[][] Room() => [.. all.Select(_ => new double[Rounds])];
    }

    // Of each questionnaire, in rising order.
    private static double[] Medians(double[][] rounds) => [.. rounds.Select(r => r.Order().ElementAt(Rounds / 2)).Order()];

    private static double At99(double[] sorted) => sorted[sorted.Length * 99 / 100];

    // With pauses, for the compiler takes up to two tiers in the background.
    private static void Warm(AnswerSet[] all, Func<AnswerSet, int, bool?> isProven)
    {
        for (var (pass, i) = (0, 0); pass < 4; pass++)
        {
            for (var clock = Stopwatch.StartNew(); clock.ElapsedMilliseconds < 300; i++)
                isProven(all[i % all.Length], i % all.Length);
            Thread.Sleep(100);
        }
    }
}
