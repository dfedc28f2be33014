using System.Diagnostics;

namespace Advisor.Benchmarks;

/// <summary>
/// Runs contenders in turns, so that whatever else the machine does meets all of them alike. Ratios are taken within each round; times and ratios are
/// medians.
/// </summary>
internal static class Race
{
    private const int Rounds = 15;
    private const double RoundMilliseconds = 30;

    /// <summary>Prints time, ratio to the first contender and bytes allocated, each for one operation.</summary>
    public static void Run(string title, params Contender[] contenders)
    {
        // Three passes with pauses: the compiler takes up to two tiers in the background.
        for (var pass = 0; pass < 3; pass++)
        {
            foreach (var contender in contenders)
                Warm(contender);
            Thread.Sleep(150);
        }

        var repeats = contenders.Select(Repeats).ToArray();
        var times = contenders.Select(_ => new double[Rounds]).ToArray();
        for (var round = 0; round < Rounds; round++)
            for (var i = 0; i < contenders.Length; i++)
                times[i][round] = Time(contenders[i], repeats[i]);

        Console.WriteLine($"| {title} | time | ratio | allocated |");
        Console.WriteLine("|---|--:|--:|--:|");
        for (var i = 0; i < contenders.Length; i++)
        {
            var ratio = Median(times[i].Zip(times[0], (mine, first) => mine / first));
            Console.WriteLine($"| {contenders[i].Name} | {Show(Median(times[i]))} | {Ratio(ratio)} | {Allocated(contenders[i])} |");
        }

        Console.WriteLine();
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static string Show(double nanoseconds) => nanoseconds switch
    {
        < 2_000 => $"{nanoseconds:0} ns",
        < 2_000_000 => $"{nanoseconds / 1_000:0.0} µs",
        _ => $"{nanoseconds / 1_000_000:0.0} ms",
    };

    private static string Ratio(double ratio) => ratio < 10 ? $"{ratio:0.###} (1/{1 / ratio:0.0})" : $"{ratio:0}";

    private static void Warm(Contender contender)
    {
        var clock = Stopwatch.StartNew();
        do
            contender.Run();
        while (clock.ElapsedMilliseconds < 100);
    }

    private static int Repeats(Contender contender)
    {
        var clock = Stopwatch.StartNew();
        var runs = 0;
        for (; clock.Elapsed.TotalMilliseconds < RoundMilliseconds; runs++)
            contender.Run();
        return runs;
    }

    private static double Time(Contender contender, int repeats)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < repeats; i++)
            contender.Run();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / repeats / contender.Operations;
    }

    private static string Allocated(Contender contender)
    {
        if (contender.IsElsewhere)
            return "";
        var before = GC.GetAllocatedBytesForCurrentThread();
        contender.Run();
        return $"{(GC.GetAllocatedBytesForCurrentThread() - before) / contender.Operations} B";
    }
}
