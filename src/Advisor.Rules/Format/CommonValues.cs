using System.Collections.Immutable;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Reading;

namespace Advisor.Rules.Format;

/// <summary>Values that many mappings share.</summary>
internal static class CommonValues
{
    public static readonly Value Text = new TextValue();

    public static readonly Value Texts = new ListValue(Text);

    public static readonly Value Flag = new WordValue(["true", "false"]);

    public static readonly Value Date = new PatternValue(DateReader.Pattern, "date: `2026-08-20`, `2026-08` or `2026`");

    public static readonly Value NewId = new IdValue(IdOf.This);

    public static readonly Value StyleId = new IdValue(IdOf.Style);

    public static readonly Value TechnologyId = new IdValue(IdOf.Technology);

    public static readonly Value PracticeId = new IdValue(IdOf.Practice);

    /// <summary>One of the options, or a list of them.</summary>
    public static Value AnyOf(IEnumerable<string> options) => new OneOrMoreValue(new WordValue([.. options]));

    /// <summary>One of the options of a question.</summary>
    public static Value OptionOf(Question question) =>
        question.Type == QuestionType.Technologies ? TechnologyId : new WordValue([.. question.Options.Select(o => o.Id)]);
}
