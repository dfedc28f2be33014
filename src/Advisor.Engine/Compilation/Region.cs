using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Compilation;

/// <summary>Amounts that no rule tells apart: from a border of some rule or fact to the next.</summary>
/// <param name="Low">Where it begins: at least, or above, the amount; null: at 0.</param>
/// <param name="High">Where it ends: at most, or below, the amount; null: nowhere.</param>
public readonly record struct Region(Bound? Low, Bound? High);
