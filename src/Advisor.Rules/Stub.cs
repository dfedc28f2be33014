using Advisor.Engine.Knowledge;
using System.Globalization;
using System.Collections.Immutable;
namespace Advisor.Engine.Answers;
internal static class Nearest { public static string? To(string w, IEnumerable<string> k) => k.FirstOrDefault(x => x.Length > 1 && w.Length > 1 && (x[..^1] == w[..^1] || x == w[..^1] || x[..^1] == w || x.Order().SequenceEqual(w.Order()))); }
internal static class Quantity {
  public static bool TryParse(QuestionType type, string text, out decimal amount, out AnswerFault? fault) {
    fault = null; amount = 0;
    var i = text.TakeWhile(c => char.IsDigit(c) || c is '.' or '-' or 'e').Count();
    if (i == 0 || !decimal.TryParse(text[..i], NumberStyles.Any, CultureInfo.InvariantCulture, out amount)) { fault = new(AnswerFaultCodes.NotANumber, $"`{text}` is not an amount"); return false; }
    var u = text[i..].Trim();
    var f = u switch { "" or "B" or "/s" or "ms" => 1m, "KB" or "kB" or "k" or "k/s" => 1000m, "KiB" => 1024m, "MB" or "M" or "M/s" => 1e6m, "MiB" => 1048576m, "GB" => 1e9m, "GiB" => 1073741824m, "TB" => 1e12m, "TiB" => 1099511627776m, "s" => 1000m, "min" => 60000m, "h" => 3600000m, "d" => 86400000m, "/min" => 1/60m, "/h" => 1/3600m, "/day" => 1/86400m, "k/day" => 1000/86400m, "M/day" => 1e6m/86400m, _ => 0m };
    if (f == 0) { fault = new(AnswerFaultCodes.UnknownUnit, $"unknown unit `{u}`"); return false; }
    if (amount < 0) { fault = new(AnswerFaultCodes.OutOfRange, $"`{text}` is negative"); return false; }
    amount *= f; return true;
  }
  public static string Format(QuestionType type, decimal amount) => amount.ToString(CultureInfo.InvariantCulture);
}
internal static class AnswerReader {
  public static bool TryRead(RuleSet ruleSet, Question question, RawAnswer raw, out Answer? answer, out ImmutableArray<AnswerFault> faults) { answer = null; faults = []; 
    if (question.IsNumeric) { var t = raw is RawAnswer.Text x ? x.Value : ((RawAnswer.Number)raw).Literal; if (Quantity.TryParse(question.Type, t, out var a, out var f)) { answer = new AmountAnswer(a); return true; } faults = [f!]; return false; }
    var l = raw is RawAnswer.List li ? li.Items.Select(i => ((RawAnswer.Text)i).Value).ToImmutableArray() : [((RawAnswer.Text)raw).Value];
    foreach (var o in l) if (!question.Has(o)) { faults = [new(AnswerFaultCodes.UnknownOption, $"unknown option `{o}` of question `{question.Id}`", Nearest.To(o, question.Options.Select(q => q.Id)))]; return false; }
    answer = new OptionsAnswer(l); return true; }
  public static AnswerFault UnknownQuestion(RuleSet ruleSet, string id) => new(AnswerFaultCodes.UnknownQuestion, $"unknown question `{id}`", Nearest.To(id, ruleSet.Questions.Select(q => q.Id)));
}
