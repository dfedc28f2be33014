using System.Collections.Immutable;

namespace Advisor.Engine.Analysis.Differences;

/// <summary>A part that two rule sets do not have alike.</summary>
/// <param name="Part">rule, technology, question, fact, style, practice or tension.</param>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Aspects">What of it, by name.</param>
public sealed record PartChange(string Part, string Id, ChangeKind Kind, ImmutableArray<AspectChange> Aspects);
