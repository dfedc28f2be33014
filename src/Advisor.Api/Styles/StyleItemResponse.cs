using Advisor.Engine.Knowledge;

namespace Advisor.Api.Styles;

/// <summary>A communication style.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">For people.</param>
/// <param name="Summary">What it is, in a sentence.</param>
public sealed record StyleItemResponse(string Id, string Name, string Summary)
{
    internal static StyleItemResponse Of(Style style) => new(style.Id, style.Name, style.Summary);
}
