using System.Collections.Immutable;

namespace Advisor.Engine.Exact;

/// <summary>
/// Where the totals of each question are added up: apart for every number of answers that they may be shared by. That varies with amounts only, whose regions
/// are as many as the challenge tells apart. Immutable.
/// </summary>
/// <param name="dimensions">The questions.</param>
internal sealed class PullLayout(ImmutableArray<Dimension> dimensions)
{
    private readonly int[] origins = Origins(dimensions);

    /// <summary>How many questions there are.</summary>
    public int Questions => dimensions.Length;

    /// <summary>How many totals there are.</summary>
    public int Length => origins[^1];

    /// <summary>The place of the total of a question that is shared by some number of answers.</summary>
    public int this[int place, int answers] => origins[place] + answers;

    /// <summary>The fewest answers by which a total of the question is shared.</summary>
    public int Fewest(int place) => dimensions[place].Question.IsNumeric ? 1 : Most(place);

    /// <summary>The most answers by which a total of the question is shared.</summary>
    public int Most(int place) => dimensions[place].Cells.Length;

    private static int[] Origins(ImmutableArray<Dimension> dimensions)
    {
        var (origins, length) = (new int[dimensions.Length + 1], 0);
        for (var place = 0; place < dimensions.Length; place++)
        {
            var (cells, isNumeric) = (dimensions[place].Cells.Length, dimensions[place].Question.IsNumeric);
            origins[place] = isNumeric ? length - 1 : length - cells;
            length += isNumeric ? cells : 1;
        }

        origins[^1] = length;
        return origins;
    }
}
