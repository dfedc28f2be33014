using System.Numerics;
using Advisor.Contract.Advice.Encoded;
using Advisor.Engine.Advice;
using Advisor.Engine.Exact;
using Advisor.Engine.Explanation;

namespace Advisor.Contract.Advice;

/// <summary>
/// Writes advice as JSON: byte for byte what the serializer makes of <see cref="AdviceResponse"/>, which defines it. What the rule set alone decides is
/// encoded once. Immutable; safe to share among threads.
/// </summary>
/// <param name="advisor">What gives the advice.</param>
internal sealed class AdviceWriter(AdviceEngine advisor)
{
    private readonly EncodedRuleSet encoded = new(advisor);

    /// <summary>Writes one advice.</summary>
    /// <param name="advice">From the same advisor.</param>
    /// <param name="view">How much of it.</param>
    /// <returns>The JSON, to be disposed of.</returns>
    public JsonOutput Write(Recommendation advice, AdviceView view)
    {
        var output = new JsonOutput(encoded.Store);
        var answers = new EncodedAnswers(advice.Answers, AnswerSheet.Of(advice.RuleSet, advice.Answers), encoded.Questions, encoded.Store);
        output.Write("{\"ruleset\":"u8);
        output.Write(encoded.Name);
        output.Write(",\"answers\":"u8);
        answers.Write(output);
        output.Write(",\"summary\":\""u8);
        WriteSummary(output, advice);
        output.Write("\",\"styles\":"u8);
        WriteStyles(output, advice, view, answers);
        output.Write(",\"ruled_out\":"u8);
        WriteRuledOut(output, advice.Contest!, view.Detail, answers);
        output.Write(",\"can_win\":"u8);
        WriteWinners(output, advice);
        output.Write(",\"tensions\":"u8);
        WriteTensions(output, advice, answers);
        output.Write(",\"next_questions\":"u8);
        WriteQuestions(output, advice);
        WriteImpasse(output, advice);
        output.Write(",\"proven\":"u8);
        output.Write(advice.IsProven);
        output.Write("}"u8);
        return output;
    }

    private static void WriteSummary(JsonOutput output, Recommendation advice)
    {
        using var text = new ProseWriter();
        Summary.Write(advice, text);
        output.WriteInner(text.Written);
    }

    private void WriteStyles(JsonOutput output, Recommendation advice, AdviceView view, EncodedAnswers answers)
    {
        var list = output.Begin();
        for (var i = 0; i < advice.Styles.Length && i < view.Styles; i++)
            WriteStyle(output, advice, rank: i + 1, view, answers);
        output.EndList(list);
    }

    private void WriteStyle(JsonOutput output, Recommendation advice, int rank, AdviceView view, EncodedAnswers answers)
    {
        var style = advice.Styles[rank - 1];
        var technologies = style.Contest!;
        WriteStanding(output, advice.Contest!, rank, view.Detail, answers);
        output.Write(",\"technologies\":"u8);
        var list = output.Begin();
        for (var t = 1; t <= technologies.Left && t <= view.Technologies; t++)
        {
            WriteStanding(output, technologies, t, view.Detail, answers);
            output.Write("}"u8);
        }
        output.EndList(list);
        output.Write(",\"ruled_out_technologies\":"u8);
        WriteRuledOut(output, technologies, view.Detail, answers);
        if (view.Detail != DetailLevel.Brief)
            WriteHelp(output, style, advice.Contest!.SeatAt(rank), answers);
        output.Write("}"u8);
    }

    private void WriteStanding(JsonOutput output, ExactRanking contest, int rank, DetailLevel detail, EncodedAnswers answers) =>
        encoded.Of(contest.SeatAt(rank)).WriteStanding(output, contest, rank, detail, answers);

    private void WriteHelp(JsonOutput output, StyleAdvice style, int seat, EncodedAnswers answers)
    {
        output.Write(",\"practices\":"u8);
        var list = output.Begin();
        var called = style.Calls!.In(style);
        for (var word = 0; word < called.Length; word++)
            for (var left = called[word]; left != 0; left &= left - 1)
                output.Write(encoded.PracticeAt((64 * word) + BitOperations.TrailingZeroCount(left)));
        output.EndList(list);
        output.Write(",\"failure_modes\":"u8);
        encoded.FailuresOf(seat).Write(output, answers.Feared);
    }

    private void WriteRuledOut(JsonOutput output, ExactRanking contest, DetailLevel detail, EncodedAnswers answers)
    {
        var list = output.Begin();
        for (var (seat, end) = (contest.FirstSeat, contest.FirstSeat + contest.Count); seat < end; seat++)
        {
            var first = seat;
            while (seat < end && contest.IsRuledOut(seat))
                seat++;
            if (detail == DetailLevel.Brief && seat > first)
                output.Write(encoded.RuledOut(first, seat));
            for (; detail != DetailLevel.Brief && first < seat; first++)
                encoded.Of(first).WriteRuledOut(output, contest, answers);
        }
        output.EndList(list);
    }

    private void WriteWinners(JsonOutput output, Recommendation advice)
    {
        var list = output.Begin();
        foreach (var winner in advice.CanWin)
        {
            output.Write(encoded.WinnerOf(winner.Style));
            var witness = output.Begin();
            foreach (var (question, answer) in winner.Witness)
                encoded.Questions[advice.RuleSet.PlaceOf(question.Id)].WriteMember(output, answer);
            output.EndObject(witness);
            output.Write("}"u8);
        }
        output.EndList(list);
    }

    private void WriteTensions(JsonOutput output, Recommendation advice, EncodedAnswers answers)
    {
        var list = output.Begin();
        foreach (var tension in advice.Tensions)
            encoded.Of(tension).Write(output, answers);
        output.EndList(list);
    }

    private void WriteQuestions(JsonOutput output, Recommendation advice)
    {
        var list = output.Begin();
        foreach (var next in advice.NextQuestions)
            encoded.Questions[advice.RuleSet.PlaceOf(next.Question.Id)].WriteNext(output, next.Gain);
        output.EndList(list);
    }

    private static void WriteImpasse(JsonOutput output, Recommendation advice)
    {
        if (!advice.Conflicts.IsEmpty)
        {
            output.Write(",\"conflicts\":"u8);
            output.Write(JsonBytes.Of(advice.Conflicts.Select(c => new ConflictResponse(c))));
        }
        if (advice.Relaxations.IsEmpty)
            return;
        output.Write(",\"relaxations\":"u8);
        output.Write(JsonBytes.Of(advice.Relaxations.Select(r => new RelaxationResponse(r.Questions, r.Styles))));
    }
}
