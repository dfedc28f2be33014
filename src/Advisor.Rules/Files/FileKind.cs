namespace Advisor.Rules.Files;

/// <summary>What a file holds, which its place in the folder tells.</summary>
internal enum FileKind
{
    /// <summary><c>ruleset.yaml</c>: name and version.</summary>
    RuleSet,

    /// <summary><c>questionnaire.yaml</c>.</summary>
    Questionnaire,

    /// <summary><c>facts.yaml</c>: the kinds of facts.</summary>
    Facts,

    /// <summary>A file below <c>styles/</c>.</summary>
    Style,

    /// <summary>A file below <c>technologies/</c>.</summary>
    Technology,

    /// <summary>A file below <c>practices/</c>.</summary>
    Practice,

    /// <summary><c>overlay.yaml</c>: what a folder changes of the rules that it is laid over.</summary>
    Overlay,

    /// <summary>Any other: rules, tensions and sources.</summary>
    General,
}
