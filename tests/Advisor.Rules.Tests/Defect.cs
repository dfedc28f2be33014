namespace Advisor.Rules.Tests;

/// <summary>One thing that is wrong with rules that are otherwise sound, and what must be found: nothing but that.</summary>
/// <param name="Code">The code of the finding.</param>
/// <param name="Seed">Puts it in; the mark <c>§</c> stands where the finding must point.</param>
/// <param name="Place">Where the finding must point if nothing is marked.</param>
internal sealed record Defect(string Code, Action<RuleFiles> Seed, string? Place = null)
{
    public static Defect Of(string code, string file, string old, string text) => new(code, f => f.Change(file, old, text));
}
