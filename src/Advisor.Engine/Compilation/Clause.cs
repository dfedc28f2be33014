namespace Advisor.Engine.Compilation;

/// <summary>What a row asks of one question. While the question is open it does not hold.</summary>
/// <param name="Question">The question's place.</param>
/// <param name="Ordinal">Counts the clauses of a row on a question with several options, from 0: they cannot be made one.</param>
/// <param name="Cells">It holds when the answer is in, or of several options any is in, these cells.</param>
/// <param name="Negated">It holds when none is in them instead; only for questions with several options.</param>
internal sealed record Clause(int Question, int Ordinal, CellSet Cells, bool Negated)
{
    /// <summary>Two clauses of one question that ask the same have the same text.</summary>
    public string Text => $"{Question}.{Ordinal}{(Negated ? '!' : '=')}{string.Join(',', Cells.Words.ToArray())}";

    public bool IsImpossible => !Negated && Cells.IsEmpty;
}
