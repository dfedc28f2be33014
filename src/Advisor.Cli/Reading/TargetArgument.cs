using System.Text.Json;
using System.Text.Json.Nodes;
using Advisor.Contract.WhatIf;
using Advisor.Engine.Knowledge;

namespace Advisor.Cli.Reading;

/// <summary>Reads what should come first from <c>--target technology=id</c> or <c>--target style=id</c>.</summary>
internal static class TargetArgument
{
    public const string Option = "--target";

    /// <summary>The id of the style or technology; meaningless where there are faults.</summary>
    public static string Read(RuleSet ruleSet, string given, InputFaults faults)
    {
        if (Assignment.Read(Option, "technology=id or style=id", [given], faults) is not [var target])
            return "";
        var (id, found) = TargetReader.Read(ruleSet, JsonSerializer.SerializeToElement(new JsonObject { [target.Name] = target.Value }));
        faults.Add(found.Take(1), _ => target.Place);
        return id;
    }
}
