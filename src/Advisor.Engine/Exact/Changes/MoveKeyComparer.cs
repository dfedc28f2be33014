namespace Advisor.Engine.Exact.Changes;

/// <summary>Compares the numbers of <see cref="MoveKey"/>, which nobody from outside can choose: so a plain product is enough of a hash.</summary>
internal sealed class MoveKeyComparer : IEqualityComparer<UInt128>
{
    public bool Equals(UInt128 x, UInt128 y) => x == y;

    public int GetHashCode(UInt128 obj) => (int)(((ulong)obj * 0x9E3779B97F4A7C15 ^ (ulong)(obj >> 64) * 0xC2B2AE3D27D4EB4F) >> 32);
}
