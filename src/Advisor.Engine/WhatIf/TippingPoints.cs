using System.Collections.Immutable;

namespace Advisor.Engine.WhatIf;

/// <summary>Every single other answer that changes who is first.</summary>
/// <param name="Base">Who is first now.</param>
/// <param name="Points">In the order of the questionnaire and of each axis.</param>
public sealed record TippingPoints(Outcome Base, ImmutableArray<TippingPoint> Points);
