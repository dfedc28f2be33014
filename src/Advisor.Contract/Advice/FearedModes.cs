using System.Collections.Immutable;
using Advisor.Engine.Answers;

namespace Advisor.Contract.Advice;

/// <summary>The failure modes that come first in advice.</summary>
internal static class FearedModes
{
    /// <summary>Those that the answer to `failures` names; none where it is open.</summary>
    public static ImmutableArray<string> Of(AnswerSet answers) => answers["failures"] is OptionsAnswer answer ? answer.Options : [];
}
