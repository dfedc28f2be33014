using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Format;

/// <summary>
/// Holds documents against schemas with Ajv (tests/schemas), which runs in Node.js, since no well-kept validator of draft 2020-12 is at hand for .NET.
/// Without Node.js the test is skipped; in CI (CI=true) that is a failure.
/// </summary>
internal static class SchemaValidator
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    /// <summary>Validates all documents in one process.</summary>
    /// <returns>For each document what is wrong with it; null: nothing.</returns>
    public static async Task<IReadOnlyList<string?>> Validate(ImmutableArray<(string Path, string Text)> schemas, IReadOnlyList<SchemaDocument> documents)
    {
        var folder = Path.Combine(Repository(), "tests", "schemas");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
            await Run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], folder, "");
        var input = JsonSerializer.Serialize(new
        {
            Schemas = schemas.ToDictionary(s => Path.GetFileName(s.Path), s => JsonNode.Parse(s.Text)),
            Documents = documents,
        }, CamelCase);
        var faults = JsonSerializer.Deserialize<List<string?>>(await Run("node", ["validate.mjs"], folder, input))!;
        faults.Count.ShouldBe(documents.Count);
        return faults;
    }

    private static async Task<string> Run(string program, string[] arguments, string folder, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Started(start);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await error);
        return await output;
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception) when (Environment.GetEnvironmentVariable("CI") != "true")
        {
            Assert.Skip($"{start.FileName} is missing (https://nodejs.org)");
            throw;
        }
    }

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Advisor.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException("No Advisor.sln above the tests");
    }
}
