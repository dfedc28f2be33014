using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>The answers of one request, encoded when they are first told.</summary>
/// <param name="answers">The answers.</param>
/// <param name="sheet">The same for the rule set that is encoded, if they were given for another.</param>
internal sealed class EncodedAnswers(AnswerSet answers, AnswerSheet sheet, ImmutableArray<EncodedQuestion> questions, JsonStore store)
{
    private const int Tellings = 3;

    private readonly JsonFragment[] pieces = store.Pieces;

    // By the number of the gap, if more than an option is told there.
    private byte[]?[] Told => field ??= new byte[]?[Tellings * questions.Length];

    /// <summary>The answers themselves.</summary>
    public AnswerSet Answers => answers;

    /// <summary>The failure modes that come first.</summary>
    public ImmutableArray<string> Feared => field.IsDefault ? field = FearedModes.Of(answers) : field;

    /// <summary>A gap for an answer.</summary>
    /// <param name="place">The place of the question in the questionnaire.</param>
    public static JsonFragment GapOf(int place, Telling telling) => JsonStore.Gap((Tellings * place) + (int)telling);

    /// <summary>Writes the object that has them all.</summary>
    public void Write(JsonOutput output)
    {
        var members = output.Begin();
        for (var place = 0; place < questions.Length; place++)
            if (sheet[place] is { } answer)
                questions[place].WriteMember(output, answer);
        output.EndObject(members);
    }

    /// <summary>Writes JSON with answers in its gaps.</summary>
    /// <returns>False: nothing was written, since an answer cannot be told by itself.</returns>
    public bool TryWrite(JsonOutput output, JsonFragment json)
    {
        if (json.Start >= 0)
        {
            output.Write(json);
            return json.Length > 0;
        }
        var start = output.Length;
        foreach (var piece in pieces.AsSpan(~json.Start, json.Length))
        {
            if (piece.Start >= 0)
            {
                output.Write(piece);
                continue;
            }
            var told = Tell(~piece.Start);
            if (told.Length == 0)
            {
                output.Cut(start);
                return false;
            }
            output.Write(told);
        }
        return true;
    }

    private byte[] Tell(int gap)
    {
        var (place, telling) = (gap / Tellings, (Telling)(gap % Tellings));
        return questions[place].TellOption(sheet[place], telling) ?? (Told[gap] ??= questions[place].Tell(answers, sheet[place], telling));
    }
}
