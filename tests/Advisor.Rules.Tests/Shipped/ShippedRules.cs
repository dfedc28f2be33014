using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Rules.Tests.Shipped;

/// <summary>The rules of this repository, loaded once for a class of tests.</summary>
public sealed class ShippedRules
{
    private readonly PlainAdvisor advisor;

    public ShippedRules()
    {
        Folder = Path.Combine(Root(), "rules");
        Loaded = RuleSetLoader.Load(Folder);
        RuleSet = Loaded.RuleSet ?? throw new InvalidOperationException(string.Join('\n', Loaded.Diagnostics));
        advisor = new(RuleSet);
    }

    public string Folder { get; }

    public LoadResult Loaded { get; }

    public RuleSet RuleSet { get; }

    public Recommendation Advise(AnswerSet answers) => advisor.Advise(answers);

    /// <summary>Advice for answers written as <c>timing=sync; platform=aws,azure; payload=2 MB</c>.</summary>
    public Recommendation Advise(string answers) => Advise(Read(answers));

    /// <summary>The answers written as <c>timing=sync; platform=aws,azure; payload=2 MB</c>.</summary>
    public AnswerSet Read(string answers)
    {
        var set = AnswerSet.Empty(RuleSet);
        foreach (var part in answers.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (id, value) = (part[..part.IndexOf('=', StringComparison.Ordinal)], part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            var question = RuleSet.FindQuestion(id) ?? throw new ArgumentException(id, nameof(answers));
            RawAnswer raw = question.IsMultiple
                ? new RawAnswer.List([.. value.Split(',').Select(v => new RawAnswer.Text(v))])
                : new RawAnswer.Text(value);
            if (!AnswerReader.TryRead(RuleSet, question, raw, out var answer, out var faults))
                throw new ArgumentException(string.Join('\n', faults), nameof(answers));
            set = set.With(id, answer);
        }

        return set;
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Advisor.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException("No Advisor.sln above the tests");
    }
}
