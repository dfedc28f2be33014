using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>That the answer to one question kept a rule from applying to a style or technology.</summary>
internal sealed class EncodedLack
{
    private readonly byte[] before;
    private readonly int place;
    private readonly byte[] after;

    /// <summary>Puts it together.</summary>
    /// <param name="effect">What the rule would have done.</param>
    /// <param name="place">The place of the question in the questionnaire.</param>
    /// <param name="technology">The technology that the rule speaks of; null: none in particular.</param>
    public EncodedLack(Rule rule, EncodedEffect effect, Question question, int place, Technology? technology)
    {
        this.place = place;
        before = [.. effect.Beginning, .. JsonBytes.Raw($",\"question\":\"{JsonBytes.Encoded(question.Id)}\",\"answer\":")];
        after = JsonBytes.Raw($",\"condition\":\"{JsonBytes.Encoded(ConditionText.Of(rule, question, technology))}\"}}");
    }

    public void Write(ref JsonOutput output, EncodedAnswers answers)
    {
        output.Write(before);
        output.Write(answers.Value(place));
        output.WriteKept(after);
    }
}
