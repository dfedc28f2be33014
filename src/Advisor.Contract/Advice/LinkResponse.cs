using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice;

/// <summary>A page or book.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its address.</param>
public sealed record LinkResponse(string Title, string Url)
{
    internal static LinkResponse Of(Source source) => new(source.Title, source.Url);
}
