namespace Advisor.Cli;

/// <summary>What the command tells its caller by its exit code.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing was found.</summary>
    public const int Ok = 0;

    /// <summary>Done, and something was found: a fault in the rules, a case that failed.</summary>
    public const int Findings = 1;

    /// <summary>Not done: wrong usage, or input that is not there.</summary>
    public const int BadInput = 2;

    /// <summary>Done as far as the limits allow, and something is neither shown to hold nor to fail.</summary>
    public const int Undecided = 3;

    /// <summary>Not done, and it is the program's fault.</summary>
    public const int InternalError = 4;

    /// <summary>Ended by the caller, with the number that shells use.</summary>
    public const int Interrupted = 130;
}
