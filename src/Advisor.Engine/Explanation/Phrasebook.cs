using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Advisor.Engine.Exact;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>
/// What a rule set alone decides of how its advice is worded. Words are found when they are first needed, and kept as long as the rule set. Safe to share
/// among threads.
/// </summary>
internal sealed class Phrasebook
{
    private static readonly ConditionalWeakTable<RuleSet, Phrasebook> Books = new();

    private readonly ProperNames names;
    private readonly FrozenDictionary<string, Subject> subjects;
    private readonly ConditionalWeakTable<Tension, Topic> topics = new();
    private readonly ConcurrentDictionary<string, Topic> topicOf = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<Terrain, Vocabulary> vocabularies = new();

    private int topicCount;

    private Phrasebook(RuleSet ruleSet)
    {
        RuleSet = ruleSet;
        names = new(ruleSet);
        subjects = ruleSet.Styles.Select(s => KeyValuePair.Create(s.Id, new Subject(this, s.Name, null)))
            .Concat(ruleSet.Technologies.Select(t => KeyValuePair.Create(t.Id, new Subject(this, t.Name, t))))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The rules whose words these are.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>The one of a rule set.</summary>
    public static Phrasebook Of(RuleSet ruleSet) => Books.GetOrAdd(ruleSet, static known => new(known));

    /// <summary>A style or technology; one that the rule set does not know is called by its id.</summary>
    public Subject Subject(string id) => subjects.GetValueOrDefault(id) ?? new(this, id, null);

    /// <summary>What the ledgers of a terrain say in these words.</summary>
    public Vocabulary Vocabulary(Terrain terrain) => vocabularies.GetOrAdd(terrain, static (known, me) => new(me, known), this);

    /// <summary>A sentence that may go on inside another.</summary>
    /// <param name="beginsCommonly">Whether it begins with a word that is no name; null: its words tell.</param>
    public Clause Clause(string sentence, bool? beginsCommonly = null) => new(sentence, names, beginsCommonly);

    /// <summary>What a tension is about: of two that are about the same, the same.</summary>
    public Topic Topic(Tension tension) => topics.GetOrAdd(tension, static (t, me) => me.TopicOf(t), this);

    private Topic TopicOf(Tension tension) => topicOf.GetOrAdd(
        Prose.And([.. tension.When.Select(c => AnswerText.Topic(c.Question))]), static (text, me) => new(Interlocked.Increment(ref me.topicCount), text), this);
}
