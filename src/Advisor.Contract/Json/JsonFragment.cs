namespace Advisor.Contract.Json;

/// <summary>A piece of encoded JSON in a <see cref="JsonStore"/>, or several with gaps between them.</summary>
/// <param name="Start">Where it begins; negative: the complement of the place of the first of several pieces, or of a gap's number.</param>
/// <param name="Length">Its length in bytes, or the number of pieces; 0: there is none.</param>
internal readonly record struct JsonFragment(int Start, int Length);
