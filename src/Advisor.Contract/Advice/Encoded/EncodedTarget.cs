using Advisor.Engine.Advice;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>What advice says of styles and technologies alike.</summary>
internal static class EncodedTarget
{
    /// <summary>The opening brace, the id and the name.</summary>
    public static byte[] Beginning(string id, string name) => JsonBytes.Of(new RuledOutResponse(id, name, null))[..^1];

    /// <summary>Writes where it stands, after its beginning.</summary>
    public static void WriteStanding(ref JsonOutput output, Standing at)
    {
        output.Write(",\"rank\":"u8);
        output.Write(at.Rank);
        output.Write(",\"score\":"u8);
        output.Write(at.Score);
        output.Write(",\"fit\":"u8);
        output.WriteHundredths(Fit.Hundredths(at.Favour, at.Opposition));
        output.Write(",\"range\":{\"low\":"u8);
        output.Write(at.Range.Low);
        output.Write(",\"high\":"u8);
        output.Write(at.Range.High);
        output.Write("},\"settled\":"u8);
        output.Write(at.Settled);
    }
}
