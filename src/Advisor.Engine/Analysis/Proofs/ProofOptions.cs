namespace Advisor.Engine.Analysis.Proofs;

/// <summary>How much work a proof may be.</summary>
/// <param name="WorkLimit">The most nodes that exact search visits for one claim, at least 1. A claim that needs more is undecided.</param>
/// <param name="Samples">The most questionnaires that are tried for one claim before it is searched exactly, 0 or more.</param>
/// <param name="Seed">What these questionnaires are made from.</param>
/// <param name="Cancellation">Ends the work with an <see cref="OperationCanceledException"/>.</param>
public sealed record ProofOptions(int WorkLimit = 200_000, int Samples = 400, ulong Seed = 20261122, CancellationToken Cancellation = default);
