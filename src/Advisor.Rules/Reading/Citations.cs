using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Which sources are named by something.</summary>
internal sealed class Citations
{
    private readonly Dictionary<(object Shelf, string Key), Word> uncited = [];

    /// <summary>The sources that nothing has named yet, in no order.</summary>
    public IEnumerable<Word> Uncited => uncited.Values;

    /// <summary>Expects that somebody names a source.</summary>
    /// <param name="shelf">What holds it: the shared sources, or those of one file.</param>
    /// <param name="key">Its key there.</param>
    public void Expect(object shelf, Word key) => uncited.TryAdd((shelf, key.Text), key);

    /// <summary>Notes that somebody does.</summary>
    public void Cite(object shelf, Word key) => uncited.Remove((shelf, key.Text));
}
