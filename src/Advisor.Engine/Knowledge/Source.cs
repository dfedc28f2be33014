namespace Advisor.Engine.Knowledge;

/// <summary>Where a statement comes from.</summary>
/// <param name="Title">The title of the page or book.</param>
/// <param name="Url">Its address.</param>
/// <param name="Says">What it says, in our own words; null where the title says enough.</param>
/// <param name="AsOf">The date the source bears or was read, as yyyy-MM-dd, yyyy-MM or yyyy; null: not known.</param>
public sealed record Source(string Title, string Url, string? Says = null, string? AsOf = null);
