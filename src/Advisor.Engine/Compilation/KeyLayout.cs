using System.Numerics;

namespace Advisor.Engine.Compilation;

/// <summary>How a key of 32 bits is made up: score, opposition and place from the highest bit down.</summary>
/// <param name="OppositionShift">Bits for the place.</param>
/// <param name="ScoreShift">Bits for place and opposition.</param>
/// <param name="Fits">Whether every key fits; where not, keys of 64 bits are needed.</param>
internal readonly record struct KeyLayout(int OppositionShift, int ScoreShift, bool Fits)
{
    /// <summary>The narrowest layout that keeps all keys apart.</summary>
    /// <param name="places">The members of the largest group.</param>
    /// <param name="most">The most that favour or opposition can come to.</param>
    public static KeyLayout Of(int places, int most)
    {
        var place = Bits(places);
        var sum = Bits(most);
        // The upper half of the negative numbers is left to the ruled out: a score takes its bits, a sign, and one more.
        return new(place, place + sum, place + sum + sum + 2 <= 32);
    }

    private static int Bits(int value) => 32 - BitOperations.LeadingZeroCount((uint)value);
}
