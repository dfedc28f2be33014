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

    /// <summary>Reads a key that is not of one ruled out.</summary>
    /// <param name="key">The key.</param>
    /// <param name="first">The first member of its group.</param>
    public Leader LeaderOf(int key, int first)
    {
        // Less the key, place and opposition stand in their bits, with the lesser score above them.
        var below = -key;
        var opposition = (below & ((1 << ScoreShift) - 1)) >> OppositionShift;
        return new(first + (below & ((1 << OppositionShift) - 1)), opposition - (below >> ScoreShift), opposition);
    }

    private static int Bits(int value) => 32 - BitOperations.LeadingZeroCount((uint)value);
}
