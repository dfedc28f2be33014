using Advisor.Rules.Tests;
using Shouldly;
using Xunit;

namespace Advisor.Cli.Tests;

public sealed class RulesSchemaTests : IDisposable
{
    private readonly RuleFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task Schema_write_writes_what_is_missing_and_nothing_again()
    {
        var first = await Run("--write", "--reference", files.PathOf("../docs/format.md"));
        var again = await Run("--reference", files.PathOf("../docs/format.md"));

        first.ExitCode.ShouldBe(0);
        first.Lines.Length.ShouldBe(11);
        files.Read("schemas/technology.schema.json").ShouldContain("\"options-of-replay\"");
        files.Read("../docs/format.md").ShouldContain("## A technology");
        (again.ExitCode, again.Output).ShouldBe((0, ""));
    }

    [Fact]
    public async Task Schema_out_of_date_is_a_finding()
    {
        await Run("--write");
        files.Change("questionnaire.yaml", "aws: Amazon Web Services", "aws: Amazon Web Services\n      gcp: Google Cloud");

        var run = await Run();

        run.ExitCode.ShouldBe(1);
        run.Lines.ShouldContain($"{files.PathOf("schemas/cases.schema.json")}: out of date; --write writes it");
        run.Lines.ShouldNotContain(l => l.Contains("questionnaire.schema.json"));
    }

    [Fact]
    public async Task Schema_files_are_no_stray_files()
    {
        await Run("--write");

        var run = await Cli.Run("rules", "check", "--rules", files.Folder);

        run.Error.Trim().ShouldBe("0 errors, 0 warnings");
    }

    [Fact]
    public async Task Schema_of_faulty_rules_is_not_written()
    {
        files.Change("answers/timing.yaml", "call: 4", "call: 9");

        var run = await Run("--write");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("ADV303");
        Directory.Exists(files.PathOf("schemas")).ShouldBeFalse();
    }

    private Task<Cli> Run(params string[] args) => Cli.Run(["rules", "schema", "--rules", files.Folder, .. args]);
}
