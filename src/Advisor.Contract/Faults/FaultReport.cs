namespace Advisor.Contract.Faults;

/// <summary>What is told of the faults of a request: no more than a person reads, however many there are.</summary>
/// <param name="Detail">The only fault, or how many there are.</param>
/// <param name="Listed">The first faults, those of the query before those of the body.</param>
internal sealed record FaultReport(string Detail, IReadOnlyList<Fault> Listed)
{
    /// <summary>The most faults that are listed.</summary>
    public const int Most = 100;

    // A deep place has a long pointer, and every fault there repeats it; the first fault is listed whatever its length.
    private const int MostPointerCharacters = 16 * 1024;

    /// <summary>Puts the faults in order and counts them.</summary>
    /// <param name="faults">In any order; the same one twice counts once.</param>
    /// <param name="json">The document that the pointers lead into; null: it could not be read, and the faults stay in the order given.</param>
    /// <param name="what">What has the faults.</param>
    public static FaultReport Of(IEnumerable<Fault> faults, ReadOnlyMemory<byte>? json, string what = "request")
    {
        List<Fault> found = [.. faults.Distinct()];
        var order = json is { } text ? new JsonOrder(text, found.Where(f => f.In is null).Select(f => f.Pointer)) : null;
        List<Fault> sorted = [.. found.OrderBy(f => f.In is null ? 1 : 0).ThenBy(f => f.In is null ? order?.PlaceOf(f.Pointer) ?? 0 : 0)];
        var characters = 0;
        List<Fault> listed = [.. sorted.Take(Most).TakeWhile((f, i) => (characters += f.Pointer.Length) <= MostPointerCharacters || i == 0)];
        var detail = listed.Count < sorted.Count ? $"The {what} has more faults than the {listed.Count} that are listed"
            : listed is [var only] ? only.Detail
            : $"The {what} has {listed.Count} faults";
        return new(detail, listed);
    }
}
