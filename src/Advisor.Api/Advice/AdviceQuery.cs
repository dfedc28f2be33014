using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Advisor.Api.Advice;

/// <summary>
/// How much of the advice is asked for. Parameters come as text, so that the validator can report all that is wrong at once.
/// </summary>
public abstract class AdviceQuery
{
    /// <summary>A <see cref="DetailLevel"/> in lower case; standard unless given.</summary>
    [DefaultValue("standard"), AllowedValues("brief", "standard", "full")]
    public string? Detail { get; init; }

    /// <summary>How many styles to list, 1 to 1000; all unless given.</summary>
    [Range(Count.Least, Count.Most)]
    public string? Styles { get; init; }

    /// <summary>How many technologies to list for each style, 1 to 1000; all unless given.</summary>
    [Range(Count.Least, Count.Most)]
    public string? Technologies { get; init; }

    /// <summary>The same for a request that the validator has passed.</summary>
    internal AdviceView ToView() => AdviceViewReader.Of(Detail, Styles, Technologies);
}
