using Advisor.Rules;

namespace Advisor.Api.Health;

/// <summary>What is wrong with a file of rules.</summary>
/// <param name="Code">The code, such as `ADV202`.</param>
/// <param name="File">The file, from the folder of the rules on.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What was perhaps meant, or what to do.</param>
public sealed record RuleFaultResponse(string Code, string File, int Line, int Column, string Message, string? Help)
{
    internal static RuleFaultResponse Of(Diagnostic fault) => new(fault.Code, fault.File, fault.Line, fault.Column, fault.Message, fault.Help);
}
