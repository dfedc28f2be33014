namespace Advisor.Api.OpenApi;

/// <summary>A summary of an endpoint that can answer with text as well as with JSON.</summary>
internal interface ITextExample
{
    /// <summary>An answer as text.</summary>
    string TextExample { get; }
}
