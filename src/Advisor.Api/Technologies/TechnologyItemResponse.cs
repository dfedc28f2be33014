using Advisor.Engine.Knowledge;

namespace Advisor.Api.Technologies;

/// <summary>A technology.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">For people.</param>
/// <param name="Vendor">Who makes or specifies it.</param>
/// <param name="Styles">Ids of the styles that it can serve.</param>
public sealed record TechnologyItemResponse(string Id, string Name, string Vendor, IReadOnlyList<string> Styles)
{
    internal static TechnologyItemResponse Of(Technology technology) =>
        new(technology.Id, technology.Name, technology.Vendor, technology.Styles);
}
