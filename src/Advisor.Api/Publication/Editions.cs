namespace Advisor.Api.Publication;

/// <summary>Which edition is in force. Safe to share among threads.</summary>
/// <param name="first">The edition that the service starts with.</param>
public sealed class Editions(Edition first)
{
    private volatile Edition current = first;
    private volatile RefusedRules? refused;

    /// <summary>The last good one. Ask once a request: the next answer may be another.</summary>
    public Edition Current => current;

    /// <summary>Later rules that were not taken; null: the edition in force is what the files say.</summary>
    public RefusedRules? Refused => refused;

    /// <summary>Puts an edition in force, at once for all requests to come.</summary>
    internal void Publish(Edition next) => (current, refused) = (next, null);

    /// <summary>Leaves the edition that is in force.</summary>
    internal void Refuse(RefusedRules rules) => refused = rules;
}
