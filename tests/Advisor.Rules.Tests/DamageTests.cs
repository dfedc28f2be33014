using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests;

/// <summary>Whatever a file holds, loading it ends, throws nothing, and says what is wrong if it gives no rules.</summary>
public class DamageTests
{
    private const int Seed = 20261122;

    private static readonly string[] Files =
        ["ruleset.yaml", "questionnaire.yaml", "facts.yaml", "sources.yaml", "styles/queue.yaml", "technologies/sqs.yaml", "practices/retry.yaml", "answers/timing.yaml"];

    private static readonly string[] Debris =
        ["[", "]", "{", "}", ":", "- ", "\n", "\t", "'", "\"", "&a ", "*a", "!x ", "? ", "|\n", "---\n", "%", "\0", "~", "null", "-1", "1e999", "{}", "[]", "\uD83D\uDE00"];

    [Fact]
    public void Load_damaged_files_never_throws()
    {
        using var files = new RuleFiles();
        var sound = Files.ToDictionary(f => f, files.Read);
        var random = new Random(Seed);

        for (var round = 0; round < 400; round++)
        {
            var file = Files[random.Next(Files.Length)];
            var text = sound[file];
            for (var blow = random.Next(1, 4); blow > 0; blow--)
                text = Damage(text, random);
            files.Write(file, System.Text.Encoding.UTF8.GetBytes(text));

            var result = files.Load();

            (result.RuleSet is null).ShouldBe(result.Diagnostics.Any(d => d.Severity == Severity.Error), $"seed {Seed}, round {round}, {file}:\n{text}");
            result.Diagnostics.ShouldAllBe(d => d.Line > 0 && d.Column > 0 && d.Message.Length > 0, $"seed {Seed}, round {round}, {file}:\n{text}");
            files.Write(file, sound[file]);
        }
    }

    private static string Damage(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(30), text.Length - at);
        return random.Next(4) switch
        {
            0 => text[..at],
            1 => text.Remove(at, length),
            2 => text.Insert(at, Debris[random.Next(Debris.Length)]),
            _ => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
        };
    }
}
