using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>Which style comes first, and why.</summary>
internal static class Verdict
{
    /// <summary>Writes one or two sentences that begin with a style.</summary>
    public static void Write(Case @case, StyleAdvice leader, ProseWriter text)
    {
        var style = @case.Candidate(leader.Standing);
        var pro = style.Grounds(EffectKind.Favours);
        var isIll = leader.Standing.Score < 0;
        if (@case.Advice.Styles.Length == 1)
        {
            text.Write($"{style.Subject.Name} is the only style that these answers leave");
            pro.End(text);
        }
        else if (@case.RivalCount > 0)
        {
            text.Write($"{(isIll ? "No style suits these answers well; " : "")}{(isIll ? style.Subject.Inside : style.Subject.Name)}");
            WriteRivals(@case, text, before: 1);
            text.Write($" score the same{(isIll ? ", and" : ";")} {style.Subject.Inside} comes first ");
            WritePrecedence(@case, leader, pro, text);
        }
        else if (!pro.IsEmpty)
        {
            if (leader.Standing.Score > 0)
                text.Write($"{style.Subject.Name} fits best{(@case.Settled ? "" : " so far")}");
            else
                text.Write($"No style suits these answers well; {style.Subject.Inside} comes out ahead");
            pro.End(text);
        }
        else if (style.Grounds(EffectKind.Opposes, most: 1) is { IsEmpty: false } contra)
        {
            text.Write($"No style suits these answers well; {style.Subject.Inside} has the least against it");
            contra.End(text);
        }
        else
        {
            text.Write($"{style.Subject.Name} comes first only because nothing speaks against it.");
        }
    }

    /// <summary>Writes the same as it follows upon "because", with a stop.</summary>
    public static void WriteBecause(Case @case, StyleAdvice leader, ProseWriter text)
    {
        var style = @case.Candidate(leader.Standing);
        var pro = style.Grounds(EffectKind.Favours);
        if (@case.Advice.Styles.Length == 1)
        {
            text.Write("it is the only style that the answers leave.");
            WriteFor(pro, text);
        }
        else if (@case.RivalCount > 0)
        {
            text.Write("it scores the same as ");
            WriteRivals(@case, text, before: 0);
            text.Write(" and comes first ");
            WritePrecedence(@case, leader, pro, text);
        }
        else if (!pro.IsEmpty)
        {
            pro.Weave(text);
        }
        else if (style.Grounds(EffectKind.Opposes, most: 1) is { IsEmpty: false } contra)
        {
            text.Write("it has the least against it");
            contra.End(text);
        }
        else
        {
            text.Write("nothing speaks against it.");
        }
    }

    private static void WriteFor(Grounds pro, ProseWriter text)
    {
        if (pro.IsEmpty)
            return;
        text.Write(" This speaks for it");
        pro.End(text);
    }

    /// <summary>Writes the rivals behind those of their list that are written before.</summary>
    private static void WriteRivals(Case @case, ProseWriter text, int before)
    {
        var all = before + @case.RivalCount;
        var named = Math.Min(all, Prose.Named);
        var entries = all > named ? named + 1 : named;
        for (var i = before; i < named; i++)
            text.Write($"{Prose.Before(i, entries)}{@case.Subject(@case.Advice.Styles[i + 1 - before]).Inside}");
        if (all > named)
            text.Write($" and {Prose.Others(all - named)}");
    }

    // How equal scores are ranked: by opposition, then by the order of the styles, which is that of simplicity.
    private static void WritePrecedence(Case @case, StyleAdvice leader, Grounds pro, ProseWriter text)
    {
        var isLessOpposed = true;
        for (var i = 1; i <= @case.RivalCount; i++)
            isLessOpposed &= @case.Advice.Styles[i].Sums.Opposition > leader.Sums.Opposition;
        text.Write(isLessOpposed ? "because less speaks against it." : "because it is the simpler choice.");
        WriteFor(pro, text);
    }
}
