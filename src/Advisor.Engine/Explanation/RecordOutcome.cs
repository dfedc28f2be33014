using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>The options of a decision record and the one that is chosen: a style, or what has to happen before one can be.</summary>
internal sealed class RecordOutcome
{
    /// <summary>How many reasons for the style stand among the consequences; all of them stand among the pros and cons.</summary>
    private const int Foremost = 3;

    private readonly Case @case;
    private readonly string because;
    private readonly StyleAdvice? style;

    private RecordOutcome(Case @case, string title, string chosen, string because, StyleAdvice? style)
    {
        this.@case = @case;
        this.because = because;
        this.style = style;
        Title = title;
        Chosen = chosen;
    }

    public string Title { get; }

    public string Chosen { get; }

    /// <summary>Whether the chosen option is none of the styles.</summary>
    public bool IsDeferred => style is null;

    public static RecordOutcome Of(Case @case)
    {
        if (@case.Leader is not { } leader)
            return new(@case, "Resolve the answers that no communication style meets", "Change an answer first", ProseWriter.Text(text => Impasse.WriteBecause(@case, text)), null);
        if (@case.IsBlank)
        {
            var start = @case.Advice.NextQuestions.FirstOrDefault() is { } next ? $" {(@case.Advice.Answers.Count == 0 ? "Start" : "Go on")} with {AnswerText.Quote(next.Question)}, whose answer decides most." : "";
            return new(
                @case, "Find out what decides the communication style", "Answer the questions first", $"{@case.Blankness}.{start}", null);
        }
        var name = @case.Style(leader.Standing.Id);
        var with = leader.Technologies.IsEmpty ? "" : $" with {@case.Technology(leader.Technologies[0].Id)}";
        return new(@case, $"Use {Prose.Inside(name)}{with}", name, ProseWriter.Text(text => Verdict.WriteBecause(@case, leader, text)), leader);
    }

    public void WriteOptions(RecordText text)
    {
        text.Heading(2, "Considered Options");
        foreach (var option in @case.Advice.Styles.Select(s => s.Standing.Id).Concat(@case.Advice.RuledOut.Select(r => r.Id)))
            text.Bullet(@case.Style(option));
        if (IsDeferred)
            text.Bullet(Chosen);
    }

    public void Write(RecordText text)
    {
        text.Heading(2, "Decision Outcome").Paragraph($"Chosen option: \"{Chosen}\", because {because}");
        if (style is null)
        {
            text.Heading(3, "Confirmation").Paragraph("Ask for the advice again once the answers are there, and replace this record by the new one.");
            return;
        }
        text.Paragraph(ProseWriter.Text(paragraph =>
        {
            Choice.Write(@case, style, paragraph);
            paragraph.Write(" ");
            Prospect.Write(@case, style, paragraph);
        }));
        Consequences(text, style);
        Confirmation(text, style);
    }

    private void Consequences(RecordText text, StyleAdvice leader)
    {
        var technology = leader.Technologies.FirstOrDefault();
        var good = Clauses(leader.Standing, EffectKind.Favours).Take(Foremost).Concat(Clauses(technology, EffectKind.Favours)).Distinct().ToList();
        var bad = Clauses(leader.Standing, EffectKind.Opposes).Concat(Clauses(technology, EffectKind.Opposes)).Distinct().ToList();
        if (good.Count + bad.Count == 0)
            return;
        text.Heading(3, "Consequences");
        foreach (var clause in good)
            text.Argument("Good", clause);
        foreach (var clause in bad)
            text.Argument("Bad", clause);
    }

    private void Confirmation(RecordText text, StyleAdvice leader)
    {
        text.Heading(3, "Confirmation").Paragraph(
            "Both sides confirm the answers above. Before the first release a test shows that each of these failures is noticed:");
        var modes = FearedFirst.Of(@case, leader);
        foreach (var mode in modes)
            text.Bullet($"{Prose.Stand(mode.Mode)[..^1]}: {Prose.Unstop(mode.DetectedBy)}");
        if (modes.Count == 0)
            text.Bullet("the other side is down, slow, or answers wrongly");
    }

    private IEnumerable<string> Clauses(Standing? standing, EffectKind kind) =>
        standing is null ? [] : @case.Clauses(standing.Reasons, kind, standing.Id).Select(c => c.Text);
}
