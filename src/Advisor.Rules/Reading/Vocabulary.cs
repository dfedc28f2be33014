using Advisor.Engine.Knowledge;

namespace Advisor.Rules.Reading;

/// <summary>All ids that files may refer to, gathered before any reference is followed.</summary>
internal sealed class Vocabulary
{
    public Register<Question> Questions { get; } = new("question", DiagnosticCodes.UnknownQuestion);

    public Register<FactDefinition> Facts { get; } = new("fact", DiagnosticCodes.UnknownFact);

    public Register<EntityFile> Styles { get; } = new("style", DiagnosticCodes.UnknownStyle);

    public Register<EntityFile> Technologies { get; } = new("technology", DiagnosticCodes.UnknownTechnology);

    public Register<EntityFile> Practices { get; } = new("practice", DiagnosticCodes.UnknownPractice);

    /// <summary>Those that every file may name; a file's own come first.</summary>
    public Register<Source> Sources { get; } = new("source", DiagnosticCodes.UnknownSource);

    public Citations Citations { get; } = new();

    /// <summary>Says that a style, technology or practice may have been left out, so that unknown ones are no finding any more.</summary>
    public void MarkEntitiesIncomplete()
    {
        Styles.MarkIncomplete();
        Technologies.MarkIncomplete();
        Practices.MarkIncomplete();
    }

    /// <summary>The ids of all rules, tensions: unique, but nobody refers to them.</summary>
    public Register<object> Rules { get; } = new("rule", DiagnosticCodes.DuplicateId);

    public Register<object> Tensions { get; } = new("tension", DiagnosticCodes.DuplicateId);
}
