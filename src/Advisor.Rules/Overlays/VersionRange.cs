using System.Globalization;
using System.Text.RegularExpressions;

namespace Advisor.Rules.Overlays;

/// <summary>Versions between bounds, written <c>&gt;=1.2.0 &lt;2</c>: all of the bounds must hold; parts that are left out are 0.</summary>
internal sealed partial class VersionRange
{
    private readonly List<(string Sign, Version Bound)> bounds = [];

    private VersionRange()
    {
    }

    /// <summary>Null where the text is none.</summary>
    public static VersionRange? Parse(string text)
    {
        var range = new VersionRange();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Bound().Match(part) is not { Success: true } match)
                return null;
            range.bounds.Add((match.Groups["sign"].Value, new(Number(match, "major"), Number(match, "minor"), Number(match, "patch"))));
        }
        return range.bounds.Count == 0 ? null : range;
    }

    /// <summary>Whether a version lies in it.</summary>
    /// <param name="version">major.minor.patch.</param>
    public bool Contains(string version)
    {
        var asked = Version.Parse(version);
        return bounds.TrueForAll(b => b.Sign switch
        {
            ">=" => asked >= b.Bound,
            ">" => asked > b.Bound,
            "<=" => asked <= b.Bound,
            "<" => asked < b.Bound,
            _ => asked == b.Bound,
        });
    }

    private static int Number(Match match, string part) =>
        match.Groups[part] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\A(?<sign>>=|>|<=|<|=)(?<major>[0-9]{1,9})(\.(?<minor>[0-9]{1,9}))?(\.(?<patch>[0-9]{1,9}))?\z")]
    private static partial Regex Bound();
}
