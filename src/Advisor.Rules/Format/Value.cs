using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Rules.Format;

/// <summary>What may stand behind a key or in a list: the format as data, from which readers, schemas and the reference take it.</summary>
internal abstract record Value;

/// <summary>Any text that is not blank.</summary>
internal sealed record TextValue : Value;

/// <summary>Text of a certain form.</summary>
/// <param name="Pattern">A regular expression for all of it.</param>
/// <param name="Shown">What the reference calls it.</param>
internal sealed record PatternValue(string Pattern, string Shown) : Value;

/// <summary>One of a closed list of words.</summary>
internal sealed record WordValue(ImmutableArray<string> Words) : Value;

/// <summary>A whole number.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The greatest; null: none.</param>
internal sealed record WholeValue(int Low, int? High) : Value;

/// <summary>A number with or without a unit.</summary>
/// <param name="Unit">Whose units.</param>
internal sealed record AmountValue(QuestionType Unit) : Value;

/// <summary>Nothing, for what is left open.</summary>
internal sealed record NullValue : Value;

/// <summary>The id of something that is described elsewhere.</summary>
/// <param name="Of">Of what.</param>
internal sealed record IdValue(IdOf Of) : Value;

/// <summary>The id of a question.</summary>
/// <param name="Which">Those that fit; null: all.</param>
internal sealed record QuestionIdValue(Func<Question, bool>? Which = null) : Value;

/// <summary>A list.</summary>
/// <param name="Item">What each entry is.</param>
/// <param name="AtLeast">How many there must be.</param>
internal sealed record ListValue(Value Item, int AtLeast = 0) : Value;

/// <summary>One, or a list of at least one.</summary>
internal sealed record OneOrMoreValue(Value Item) : Value;

/// <summary>A mapping whose keys are chosen by the author.</summary>
/// <param name="Key">What each key is.</param>
/// <param name="Item">What stands behind each.</param>
/// <param name="AtLeast">How many there must be.</param>
internal sealed record MapValue(Value Key, Value Item, int AtLeast = 0) : Value;

/// <summary>A mapping of known keys.</summary>
internal sealed record FormValue(Form Form) : Value;

/// <summary>A value that is used in several places.</summary>
/// <param name="Name">What schemas call it.</param>
/// <param name="Item">The value.</param>
internal sealed record NamedValue(string Name, Value Item) : Value;

/// <summary>Any of several.</summary>
internal sealed record AnyValue(params ImmutableArray<Value> Ways) : Value;

/// <summary>A mapping by questions.</summary>
/// <param name="Name">What schemas call it.</param>
/// <param name="Item">What stands behind the id of a question.</param>
/// <param name="Shown">What the reference says of it.</param>
/// <param name="AtLeast">How many there must be.</param>
internal sealed record QuestionsValue(string Name, Func<Question, Value> Item, string Shown, int AtLeast = 0) : Value;

/// <summary>A mapping by facts.</summary>
/// <param name="Name">What schemas call it.</param>
/// <param name="Item">What stands behind the id of a fact; null: the fact cannot be there.</param>
/// <param name="Shown">What the reference says of it.</param>
/// <param name="Others">Keys that are no facts.</param>
internal sealed record FactsValue(string Name, Func<FactDefinition, Value?> Item, string Shown, params ImmutableArray<Member> Others) : Value;
