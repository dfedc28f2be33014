using System.Globalization;
using Advisor.Benchmarks;
using Advisor.Benchmarks.Batch;
using Advisor.Benchmarks.Http;
using Advisor.Benchmarks.Peers;
using Advisor.Rules;

if (RepositoryFolder.Find() is not { } root)
    return Fail("There is no folder `rules` here or above");
var result = RuleSetLoader.Load(Path.Combine(root, "rules"));
if (result.RuleSet is not { } ruleSet)
    return Fail(string.Join(Environment.NewLine, result.Diagnostics));

try
{
    return await RunAsync();
}
catch (InvalidOperationException e)
{
    return Fail(e.Message);
}

async Task<int> RunAsync()
{
    switch (args)
    {
        case ["engine"]:
            Machine.Print(root);
            EngineBenchmark.Run(ruleSet);
            return 0;
        case ["searches"]:
            Machine.Print(root);
            SearchBenchmark.Run(ruleSet);
            return 0;
        case ["agree", var text] when int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var comparisons):
            return AgreementRun.Of(ruleSet, comparisons) ? 0 : 1;
        case ["http", .. var details]:
            Machine.Print(root);
            HttpBenchmark.Run(ruleSet, root, details is [] ? ["standard", "brief", "full"] : details);
            return 0;
        case ["stages"]:
            Machine.Print(root);
            StageBenchmark.Run(ruleSet);
            return 0;
        case ["questions"]:
            QuestionBenchmark.Run(ruleSet, Path.Combine(root, "rules", "cases"));
            return 0;
        case ["batch", ("brief" or "standard" or "full") and var detail, .. var texts] when texts.Length > 0 && texts.All(t => int.TryParse(t, out var length) && length > 0):
            Machine.Print(root);
            await BatchBenchmark.RunAsync(ruleSet, root, detail, [.. texts.Select(int.Parse)]);
            return 0;
        case ["peers"]:
            Machine.Print(root);
            PeerBenchmark.Run(ruleSet, root);
            return 0;
        case ["export", var folder]:
            PeerBenchmark.Export(ruleSet, folder);
            return 0;
        default:
            return Fail("Usage: engine | searches | agree COMPARISONS | http [brief|standard|full]... | stages | questions | batch brief|standard|full LINES... | peers | export FOLDER");
    }
}

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}
