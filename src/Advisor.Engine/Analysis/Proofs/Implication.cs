using Advisor.Engine.Advice;
using Advisor.Engine.Exact;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>Decides whether one premise holds wherever another does.</summary>
internal static class Implication
{
    /// <summary>Whether <paramref name="wide"/> holds under all answers under which <paramref name="narrow"/> does; the latter can be met.</summary>
    public static bool Of(Premise narrow, Premise wide)
    {
        foreach (var asked in wide.Requirements)
            if (narrow.Requirements.FirstOrDefault(r => r.Place == asked.Place) is not { } known || !Of(known, asked))
                return false;
        return true;
    }

    /// <summary>Whether each holds wherever the other does.</summary>
    public static bool Mutual(Premise one, Premise other) => Of(one, other) && Of(other, one);

    private static bool Of(Requirement narrow, Requirement wide)
    {
        if (ReferenceEquals(narrow, wide) || RequirementKey.Of(narrow) == RequirementKey.Of(wide))
            return true;
        var dimension = Dimension.Of(narrow.Place, narrow.Question, [narrow, wide], 0);
        return Facets.Of(dimension, dimension.Demands) is { } facets && facets.TrueForAll(f => (f.Met & 0b11) != 0b01);
    }
}
