using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>Which technology serves the style, and why.</summary>
internal static class Choice
{
    /// <summary>A reason against the chosen technology is told from this weight on.</summary>
    private const int Weighty = 2;

    /// <summary>One or two sentences.</summary>
    public static string Of(Case @case, StyleAdvice leader) => leader.Technologies switch
    {
        [] => Lack.Of(@case, leader),
        [var only] when leader.RuledOutTechnologies.Length > 0 => Only(@case, only, "the only technology that the answers leave for it"),
        [var only] => Only(@case, only, "the one technology known for it"),
        [var first, ..] => Best(@case, leader, first),
    };

    private static string Best(Case @case, StyleAdvice leader, Standing first)
    {
        var pro = Sentences(@case, first, EffectKind.Favours);
        var contra = Sentences(@case, first, EffectKind.Opposes);
        var name = @case.Technology(first.Id);
        var level = leader.Technologies.Skip(1).TakeWhile(t => t.Score == first.Score).Select(t => @case.Technology(t.Id)).ToList();
        if (pro.Count == 0 && contra.Count == 0)
            return level.Count > 0
                ? $"Nothing tells its {leader.Technologies.Length} technologies apart yet."
                : $"{Serves(name)} it best, since nothing speaks against it.";
        var with = level.Count switch
        {
            0 => "",
            1 or 2 => $", level with {Prose.And(level)}",
            _ => $", level with {level.Count} others",
        };
        return pro.Count > 0
            ? Grounded(@case, $"{Serves(name)} it best{with}", first, pro)
            : Ground(@case, $"{Numerus.With(name, "has", "have")} the least against it among the technologies{with}", first.Id, contra);
    }

    private static string Serves(string name) => Numerus.With(name, "serves", "serve");

    private static string Only(Case @case, Standing only, string predicate) =>
        Grounded(@case, $"{Numerus.With(@case.Technology(only.Id), "is", "are")} {predicate}", only, Sentences(@case, only, EffectKind.Favours));

    private static IReadOnlyList<string> Sentences(Case @case, Standing standing, EffectKind kind) =>
        @case.Sentences(standing.Reasons, kind, standing.Id, Case.Woven);

    // What speaks for the technology, and then what speaks against it most.
    private static string Grounded(Case @case, string statement, Standing standing, IReadOnlyList<string> pro)
    {
        var ground = Ground(@case, statement, standing.Id, pro);
        var heaviest = standing.Reasons.Where(r => r.Effect.Kind == EffectKind.Opposes && r.Effect.Weight >= Weighty).Take(1).ToList();
        if (@case.Sentences([.. heaviest], EffectKind.Opposes, standing.Id) is not [var contra])
            return ground;
        var clause = @case.Clause(Pronoun(@case, standing.Id, contra));
        return Prose.Winds(clause) || Prose.Winds(Prose.Unstop(ground).Replace(": ", " ", StringComparison.Ordinal)) || clause.Contains(',', StringComparison.Ordinal)
            ? $"{ground} Against it: {Explanation.Clause.Stop(clause)}"
            : $"{Prose.Unstop(ground)}, but {Explanation.Clause.Stop(clause)}";
    }

    private static string Ground(Case @case, string statement, string technology, IReadOnlyList<string> sentences) =>
        sentences.Count == 0 ? statement + "." : @case.Ground(statement, [Pronoun(@case, technology, sentences[0])]);

    // The sentence as it follows upon the technology's name: "Amazon SQS serves it best: it …", not the name twice.
    private static string Pronoun(Case @case, string technology, string sentence)
    {
        var name = @case.Technology(technology) + " ";
        return sentence.StartsWith(name, StringComparison.Ordinal) ? $"It {sentence[name.Length..]}" : sentence;
    }
}
