namespace Advisor.Contract.Advice.Encoded;

/// <summary>Who a style or technology is, as a member of a list.</summary>
internal sealed class EncodedContender
{
    public EncodedContender(string id, string name, JsonStore store)
    {
        var json = JsonBytes.Of(new RuledOutResponse(id, name, null));
        RuledOut = store.AddMember(json);
        UpToReasons = store.AddMember([.. json[..^1], .. ",\"reasons\":"u8]);
        UpToRank = store.AddMember([.. json[..^1], .. ",\"rank\":"u8]);
    }

    /// <summary>All that is said in brief of who is ruled out.</summary>
    public JsonFragment RuledOut { get; }

    /// <summary>The same up to the reasons.</summary>
    public JsonFragment UpToReasons { get; }

    /// <summary>What is said of who is ranked, up to the rank.</summary>
    public JsonFragment UpToRank { get; }
}
