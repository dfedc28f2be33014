using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>What to say when no technology is left for the style.</summary>
internal static class Lack
{
    /// <summary>Writes one or two sentences: which answers rule the technologies out, and which other style has one left.</summary>
    public static void Write(Case @case, Offer lacking, ProseWriter text)
    {
        if (lacking.LostCount == 0)
        {
            text.Write("No technology for it is known yet.");
            return;
        }
        WriteWhy(@case, lacking, text);
        foreach (var style in @case.Advice.Styles)
        {
            var offer = new Offer(@case, style);
            if (offer.Count == 0)
                continue;
            text.Write($" The next style with a technology left is {@case.Subject(style).Inside}, with {offer[0].Short}.");
            return;
        }
    }

    private static void WriteWhy(Case @case, Offer lacking, ProseWriter text)
    {
        if (lacking.LostCount == 1)
        {
            var only = lacking.FirstLost;
            text.Write($"Its only technology, {only.Subject.Short}, is ruled out");
            only.Grounds(EffectKind.RulesOut).End(text);
            return;
        }
        text.Write($"Each of the {lacking.LostCount} technologies known for it is ruled out");
        var clash = lacking.Clash();
        var named = Math.Min(clash.Length, Prose.Named);
        if (named > 0)
            text.Write($", by the {(clash.Length == 1 ? "answer" : "answers")} on ");
        for (var i = 0; i < named; i++)
        {
            text.Write(Prose.Before(i, clash.Length > named ? named + 1 : named));
            AnswerText.WriteBrief(@case, clash[i], text);
        }
        if (clash.Length > named)
            text.Write($" and {Prose.Others(clash.Length - named)}");
        text.Write(".");
    }
}
