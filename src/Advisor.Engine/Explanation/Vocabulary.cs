using Advisor.Engine.Exact;

namespace Advisor.Engine.Explanation;

/// <summary>What the ledgers of a terrain say, in the words of a phrasebook. Made when it is first needed. Safe to share among threads.</summary>
internal sealed class Vocabulary(Phrasebook book, Terrain terrain)
{
    private readonly Wordings?[] wordings = new Wordings?[terrain.Seats.Length];
    private readonly ExitTable?[] exits = new ExitTable?[terrain.Styles.Length];

    /// <summary>The rules that the ledgers are of.</summary>
    public Terrain Terrain => terrain;

    public Wordings Of(Ledger ledger) => wordings[ledger.Seat] ??= new(book.Subject(ledger.Id), ledger);

    /// <summary>What rules out the technologies of the style in a seat.</summary>
    public ExitTable ExitsIn(int style) => exits[style] ??= Exits(terrain.SeatsIn(style));

    private ExitTable Exits((int From, int Count) seats) => ExitTable.Of([.. terrain.Seats.Skip(seats.From).Take(seats.Count).Select(s => s.Ledger)]);
}
