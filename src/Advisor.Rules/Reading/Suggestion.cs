using Advisor.Engine.Answers;

namespace Advisor.Rules.Reading;

/// <summary>Says what was perhaps meant.</summary>
internal static class Suggestion
{
    /// <summary>Null where nothing known comes near.</summary>
    public static string? For(string word, IEnumerable<string> known) => Nearest.To(word, known) is { } nearest ? $"did you mean `{nearest}`?" : null;
}
