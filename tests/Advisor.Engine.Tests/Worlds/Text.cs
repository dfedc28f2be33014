using System.Collections;
using System.Text;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Tests.Worlds;

/// <summary>All of an advice as text, so that two can be compared member by member.</summary>
internal static class Text
{
    public static string Of(Recommendation advice)
    {
        var text = new StringBuilder();
        Write(text, advice, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null or string or IFormattable or bool:
                text.Append(value).AppendLine();
                break;
            case RuleSet:
                text.AppendLine("the rule set");
                break;
            case Rule rule:
                text.AppendLine(rule.Id);
                break;
            case IEnumerable items:
                text.AppendLine();
                foreach (var item in items)
                    Write(text.Append(' ', depth).Append("- "), item, depth + 2);
                break;
            default:
                text.AppendLine();
                foreach (var property in value.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0))
                    Write(text.Append(' ', depth).Append(property.Name).Append(": "), property.GetValue(value), depth + 2);
                break;
        }
    }
}
