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

    private static readonly JsonFragment Untold = new(-1, 0);

    private readonly JsonFragment[] pieces = store.Pieces;
    private readonly List<byte[]> made = []; // what is told that is not in the store

    // By the number of the gap: in the store; or the complement of its place in what is made; or that it cannot be told.
    private JsonFragment[] Told => field ??= new JsonFragment[Tellings * questions.Length];

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
            var isGap = piece.Start < 0;
            var part = isGap ? Tell(~piece.Start) : piece;
            if (isGap && part.Length == 0)
            {
                output.Cut(start);
                return false;
            }
            if (part.Start >= 0)
                output.Write(part);
            else
                output.Write(made[~part.Start]);
        }
        return true;
    }

    private JsonFragment Tell(int gap)
    {
        ref var told = ref Told[gap];
        return told == default ? told = Find(gap / Tellings, (Telling)(gap % Tellings)) : told;
    }

    private JsonFragment Find(int place, Telling telling)
    {
        if (questions[place].TellOption(sheet[place], telling) is { } option)
            return option.Length > 0 ? option : Untold;
        var json = questions[place].Tell(answers, sheet[place], telling);
        if (json.Length == 0)
            return Untold;
        made.Add(json);
        return new(~(made.Count - 1), json.Length);
    }
}
