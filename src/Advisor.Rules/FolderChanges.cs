using System.Collections.Immutable;
using System.Threading.Channels;

namespace Advisor.Rules;

/// <summary>
/// Tells when something below some folders has changed. The file system's events are taken as hints only, for they come in bursts, some are lost, and some
/// file systems send none: what counts is the state of the files, which is looked at after each hint and every few seconds. For one waiter.
/// </summary>
public sealed class FolderChanges : IDisposable
{
    /// <summary>How long the folders must be at rest before they are read: editors write a file in several steps.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(2);

    private readonly Channel<bool> hints = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ImmutableArray<DirectoryInfo> folders;
    private readonly ImmutableArray<FileSystemWatcher> watchers;
    private int state;

    /// <summary>Begins to watch: what changes from now on is told by the next <see cref="WaitAsync"/>.</summary>
    /// <param name="folders">Folders, which need not exist yet.</param>
    public FolderChanges(params IEnumerable<string> folders)
    {
        this.folders = [.. folders.Select(f => new DirectoryInfo(f))];
        watchers = [.. this.folders.Select(Watch).OfType<FileSystemWatcher>()];
        state = State();
    }

    /// <summary>Whether nothing has changed since the last <see cref="WaitAsync"/>: what was read meanwhile belongs together.</summary>
    public bool AreAtRest() => State() == state;

    /// <summary>Waits until something differs from what it was before, and is at rest.</summary>
    /// <returns>False where <paramref name="cancellation"/> ended the wait.</returns>
    public async Task<bool> WaitAsync(CancellationToken cancellation)
    {
        try
        {
            while (State() == state)
                await HintAsync(Poll, cancellation);
            while (state != (state = State()))
                await Task.Delay(Rest, cancellation);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>Ends the watch.</summary>
    public void Dispose()
    {
        foreach (var watcher in watchers)
            watcher.Dispose();
    }

    private async Task HintAsync(TimeSpan atMost, CancellationToken cancellation)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        wait.CancelAfter(atMost);
        try
        {
            await hints.Reader.ReadAsync(wait.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // No hint came; the caller looks for itself.
        }
    }

    /// <summary>Null where the folder is missing or the system allows no more watchers; looking every few seconds has to do.</summary>
    private FileSystemWatcher? Watch(DirectoryInfo folder)
    {
        if (!folder.Exists)
            return null;
        try
        {
            var watching = new FileSystemWatcher(folder.FullName) { IncludeSubdirectories = true };
            watching.Changed += Hint;
            watching.Created += Hint;
            watching.Deleted += Hint;
            watching.Renamed += Hint;
            watching.EnableRaisingEvents = true;
            return watching;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return null;
        }
    }

    private void Hint(object sender, FileSystemEventArgs e) => hints.Writer.TryWrite(true);

    /// <summary>Names, lengths and times of all files; a link counts as what it leads to.</summary>
    private int State()
    {
        var seen = new HashCode();
        foreach (var folder in folders)
            See(folder, ref seen);
        return seen.ToHashCode();
    }

    private static void See(DirectoryInfo folder, ref HashCode seen)
    {
        try
        {
            foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(f => f.FullName, StringComparer.Ordinal))
            {
                seen.Add(file.FullName);
                var real = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
                if (!real.Exists)
                    continue;
                seen.Add(real.Length);
                seen.Add(real.LastWriteTimeUtc);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            seen.Add(0); // It is being changed just now, or is gone: what can be seen counts.
        }
    }
}
