using static Advisor.Rules.Format.CommonValues;
using static Advisor.Rules.Format.Member;

namespace Advisor.Rules.Format;

/// <summary>How pinned examples are written.</summary>
internal static class ExampleFormat
{
    private static readonly Value Targets = new ListValue(new IdValue(IdOf.Target));

    public static readonly Form Example = new("an example", "What the rules say of some answers, pinned so that a change is noticed. It needs `order` or `ruled-out`.",
        "{ answers: { timing: async }, order: [async-command, sync-request-response] }",
        Required("answers", CaseFormat.Answers(atLeast: 0), "The answers; everything else is open."),
        Optional("within", StyleId, "The style whose technologies it is about; without this it is about styles."),
        Optional("order", Targets, "Who ranks in this order, with or without others between; a single one is only not ruled out."),
        Optional("ruled-out", Targets, "Who is ruled out."));
}
