namespace Advisor.Rules.Format;

/// <summary>What an id stands for.</summary>
internal enum IdOf
{
    /// <summary>The thing that is described here.</summary>
    This,

    Fact,

    Style,

    Technology,

    Practice,

    Rule,

    Tension,

    /// <summary>A source of the same file, or of the shared ones.</summary>
    Source,

    /// <summary>A style or a technology.</summary>
    Target,
}
