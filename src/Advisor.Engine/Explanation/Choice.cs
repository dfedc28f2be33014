using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>Which technology serves the style, and why.</summary>
internal static class Choice
{
    /// <summary>A reason against the chosen technology is told from this weight on.</summary>
    private const int Weighty = 2;

    /// <summary>Of those level with the first, more are only counted.</summary>
    private const int Named = 2;

    /// <summary>Writes one or two sentences.</summary>
    public static void Write(Case @case, StyleAdvice leader, ProseWriter text)
    {
        var offer = new Offer(@case, leader);
        if (offer.Count == 0)
            Lack.Write(@case, offer, text);
        else if (offer.Count == 1)
            WriteOnly(offer, text);
        else
            WriteBest(offer, text);
    }

    private static void WriteOnly(Offer offer, ProseWriter text)
    {
        var (only, start) = (offer.First, text.Length);
        text.Write($"{only.Subject.Short} {only.Subject.Verb("is", "are")} ");
        text.Write(offer.LostCount > 0 ? "the only technology that the answers leave for it" : "the one technology known for it");
        WriteGround(only, only.Foremost(EffectKind.Favours), start, text);
    }

    private static void WriteBest(Offer offer, ProseWriter text)
    {
        var (first, level, start) = (offer.First, offer.LevelCount, text.Length);
        var name = first.Subject;
        if (first.Foremost(EffectKind.Favours) is { } pro)
        {
            text.Write($"{name.Short} {name.Verb("serves", "serve")} it best");
            WriteLevel(offer, level, text);
            WriteGround(first, pro, start, text);
        }
        else if (first.Foremost(EffectKind.Opposes) is { } contra)
        {
            text.Write($"{name.Short} {name.Verb("has", "have")} the least against it among the technologies");
            WriteLevel(offer, level, text);
            new Grounds(contra).End(text);
        }
        else if (level > 0)
        {
            text.Write($"Nothing tells its {offer.Count} technologies apart yet.");
        }
        else
        {
            text.Write($"{name.Short} {name.Verb("serves", "serve")} it best, since nothing speaks against it.");
        }
    }

    private static void WriteLevel(Offer offer, int level, ProseWriter text)
    {
        if (level > Named)
            text.Write($", level with {level} others");
        for (var i = 0; i < level && level <= Named; i++)
            text.Write($"{(i == 0 ? ", level with " : " and ")}{offer[i + 1].Short}");
    }

    // What speaks for the technology, and then what speaks against it most: in one sentence where that reads well.
    private static void WriteGround(Candidate candidate, Clause? pro, int start, ProseWriter text)
    {
        new Grounds(pro).End(text);
        if (candidate.Foremost(EffectKind.Opposes, Weighty) is not { } contra)
            return;
        if (!contra.Winds && !contra.HasComma && !Prose.WindsBesideColons(text.From(start)))
        {
            text.Unstop();
            text.Write(", but ");
        }
        else
        {
            text.Write(" Against it: ");
        }
        contra.WriteInside(text);
        text.Stop();
    }
}
