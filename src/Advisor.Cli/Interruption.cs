namespace Advisor.Cli;

/// <summary>What happens to a command that is interrupted.</summary>
internal static class Interruption
{
    /// <summary>How long a command may put its things in order.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    /// <summary>Waits for a command; once interrupted, not for long: a read or a write may never return.</summary>
    /// <param name="command">The command, which runs on another thread.</param>
    /// <param name="cancellation">Interrupts it.</param>
    /// <returns>Its exit code.</returns>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public static async Task<int> LeaveAsync(Task<int> command, CancellationToken cancellation)
    {
        await Task.WhenAny(command, Task.Delay(Timeout.InfiniteTimeSpan, cancellation));
        await Task.WhenAny(command, Task.Delay(Grace, CancellationToken.None));
        return command.IsCompleted ? await command : throw new OperationCanceledException(cancellation);
    }
}
