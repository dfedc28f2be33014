using System.Text;

namespace Advisor.Api.Tests.Http;

/// <summary>A small body must not cost much memory, nor call forth a large answer.</summary>
[Collection(nameof(Alone))]
public sealed class AmplifyingBodyTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private const int LargestReply = 64 * 1024;
    private const long MostAllocated = 64 * 1024 * 1024;

    public static TheoryData<string> Bodies()
    {
        var name = new string('a', 30_000);
        var path = new string('~', 256);
        var duplicates = string.Join(',', Enumerable.Range(0, 2_000).Select(i => $"\"{i}\":1,\"{i}\":1"));
        return
        [
            $"{{\"answers\":{{}},\"{name}\":[1{Repeat(",1", 17_000)}]}}",
            $"{{\"{name}\":{{\"a\":1{Repeat(",\"a\":1", 5_600)}}}}}",
            $"{{\"answers\":{{\"in_use\":[1{Repeat(",1", 30_000)}]}}}}",
            $"{{\"answers\":{{\"in_use\":[\"x\"{Repeat(",\"x\"", 15_000)}]}}}}",
            $"{Repeat($"{{\"{path}\":", 14)}{{{duplicates}}}{Repeat("}", 14)}",
            $"{Repeat($"{{\"{path}\":", 14)}[{{{duplicates}}}{Repeat(",1", 4_000)}]{Repeat("}", 14)}",
            $"{{\"a\":1{string.Concat(Enumerable.Range(0, 7_000).Select(i => $",\"{i}\":1"))}}}",
        ];
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Advise_small_body_costs_little(string body)
    {
        Encoding.UTF8.GetByteCount(body).ShouldBeLessThanOrEqualTo(64 * 1024);
        await api.AdviseAsync("{"); // what the first request costs is not the body's doing
        var before = GC.GetTotalAllocatedBytes();

        var reply = await api.AdviseAsync(body);

        (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(MostAllocated);
        reply.ShouldBeProblem(400);
        reply.Bytes.Length.ShouldBeLessThan(LargestReply);
        reply.Faults.Length.ShouldBeInRange(1, 100);
    }

    [Fact]
    public async Task Advise_more_faults_than_are_listed_are_mentioned()
    {
        var members = string.Join(',', Enumerable.Range(0, 130).Select(i => $"\"x{i}\":1"));

        var problem = (await api.AdviseAsync($"{{\"answers\":{{}},{members}}}")).ShouldBeProblem(400);

        problem.Faults.Length.ShouldBe(100);
        problem.Faults[0].ShouldBe("/x0 unknown_member");
        problem.Json.GetProperty("detail").GetString().ShouldBe("The request has more faults than the 100 that are listed");
    }

    [Theory]
    [InlineData(256, "/answers/{0} unknown_question")]
    [InlineData(257, "/answers name_too_long")]
    public async Task Advise_name_at_the_limit_is_read_and_above_it_not(int length, string fault)
    {
        var name = new string('a', length);

        (await api.AdviseAsync($"{{\"answers\":{{\"{name}\":1}}}}")).ShouldBeProblem(400).Faults.ShouldBe([string.Format(null, fault, name)]);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
