using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests;

public sealed class FolderChangesTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly RuleFiles files = new();
    private readonly CancellationTokenSource end = new();

    public void Dispose()
    {
        files.Dispose();
        end.Dispose();
    }

    [Fact]
    public async Task WaitAsync_changed_file_ends_the_wait_and_is_at_rest()
    {
        using var changes = new FolderChanges(files.Folder);
        changes.AreAtRest().ShouldBeTrue();
        files.Write("answers/new.yaml", "rules: []");
        changes.AreAtRest().ShouldBeFalse();

        (await changes.WaitAsync(end.Token).WaitAsync(Patience)).ShouldBeTrue();

        changes.AreAtRest().ShouldBeTrue();
    }

    [Fact]
    public async Task WaitAsync_folder_that_comes_later_ends_the_wait()
    {
        var later = Path.Combine(files.Folder, "..", "later");
        using var changes = new FolderChanges(files.Folder, later);
        var wait = changes.WaitAsync(end.Token);

        files.Write("../later/overlay.yaml", "name: acme");

        (await wait.WaitAsync(Patience)).ShouldBeTrue();
    }

    [Fact]
    public async Task WaitAsync_cancelled_says_so()
    {
        using var changes = new FolderChanges(files.Folder);
        var wait = changes.WaitAsync(end.Token);

        await end.CancelAsync();

        (await wait.WaitAsync(Patience)).ShouldBeFalse();
    }
}
