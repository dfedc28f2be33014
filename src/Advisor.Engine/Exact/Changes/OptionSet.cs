namespace Advisor.Engine.Exact.Changes;

/// <summary>An answer to a question that takes several options, as what is added to and taken from the present answer.</summary>
/// <param name="Toggled">The options that come or go, as bits in the order of the worthwhile ones.</param>
/// <param name="Starter">An option without merit that stands where nothing else is left; negative: none does.</param>
internal readonly record struct OptionSet(uint Toggled, int Starter = -1);
