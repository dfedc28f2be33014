using Advisor.Rules.Reading;

namespace Advisor.Rules.Checks;

/// <summary>A reason can be shown as it is.</summary>
internal sealed class ReasonIsSentence : IRuleCheck
{
    public void Inspect(RuleDraft draft, Vocabulary known, Findings findings)
    {
        if (draft.Because is not var (text, place))
            return;
        if (!char.IsUpper(text[0]) && text[0] != '{')
            findings.Error(DiagnosticCodes.NotASentence, place, "the reason is not a sentence", "start with a capital letter");
        else if (!text.EndsWith('.'))
            findings.Error(DiagnosticCodes.NotASentence, place, "the reason is not a sentence", "end with a full stop");
        else if (text.EndsWith("..", StringComparison.Ordinal))
            findings.Error(DiagnosticCodes.NotASentence, place, "the reason is not a sentence", "end with one full stop");
        else if (text.StartsWith("Because ", StringComparison.Ordinal))
            findings.Error(DiagnosticCodes.NotASentence, place, "the reason begins with `Because`, which is said before it", "begin with what follows");
        else if (!text.Contains(' ', StringComparison.Ordinal))
            findings.Error(DiagnosticCodes.NotASentence, place, "the reason is not a sentence", "write more than one word");
    }
}
