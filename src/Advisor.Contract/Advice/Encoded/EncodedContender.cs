namespace Advisor.Contract.Advice.Encoded;

/// <summary>Who a style or technology is, as a member of a list. Those of one list stand side by side in the store.</summary>
internal sealed class EncodedContender
{
    public EncodedContender(string id, string name, JsonStore store)
    {
        RuledOut = store.AddMember(JsonBytes.Of(new RuledOutResponse(id, name, null)));
        Beginning = RuledOut with { Length = RuledOut.Length - 1 };
    }

    /// <summary>All that is said in brief of who is ruled out.</summary>
    public JsonFragment RuledOut { get; }

    /// <summary>The same without the closing brace.</summary>
    public JsonFragment Beginning { get; }
}
