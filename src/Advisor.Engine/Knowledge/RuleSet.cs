using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Advisor.Engine.Knowledge;

/// <summary>
/// All that is known, linked and checked: every id that one part names exists in another. Immutable; safe to share among threads.
/// </summary>
public sealed class RuleSet
{
    private readonly FrozenDictionary<string, int> questions;
    private readonly FrozenDictionary<string, Style> styles;
    private readonly FrozenDictionary<string, Technology> technologies;
    private readonly FrozenDictionary<string, Practice> practices;
    private readonly FrozenDictionary<string, Rule> rules;

    /// <summary>Puts the parts in their lasting order: questions and facts as given, styles by order, everything else by id.</summary>
    /// <exception cref="ArgumentException">Two parts of one kind have the same id.</exception>
    public RuleSet(
        string version, string digest, IEnumerable<Question> questions, IEnumerable<FactDefinition> facts, IEnumerable<Style> styles,
        IEnumerable<Technology> technologies, IEnumerable<Practice> practices, IEnumerable<Rule> rules, IEnumerable<Tension> tensions)
    {
        Version = version;
        Digest = digest;
        Questions = [.. questions];
        Facts = [.. facts];
        Styles = [.. styles.OrderBy(s => s.Order).ThenBy(s => s.Id, StringComparer.Ordinal)];
        Technologies = [.. technologies.OrderBy(t => t.Id, StringComparer.Ordinal)];
        Practices = [.. practices.OrderBy(p => p.Id, StringComparer.Ordinal)];
        Rules = [.. rules.OrderBy(r => r.Id, StringComparer.Ordinal)];
        Tensions = [.. tensions.OrderBy(t => t.Id, StringComparer.Ordinal)];
        this.questions = Questions.Select((q, place) => (q.Id, Place: place)).ToFrozenDictionary(q => q.Id, q => q.Place);
        this.styles = Styles.ToFrozenDictionary(s => s.Id);
        this.technologies = Technologies.ToFrozenDictionary(t => t.Id);
        this.practices = Practices.ToFrozenDictionary(p => p.Id);
        this.rules = Rules.ToFrozenDictionary(r => r.Id);
    }

    /// <summary>The version that its authors gave it, as major.minor.patch; where overlays lie over the rules, behind a plus sign their names and versions
    /// (<c>1.0.1+acme.2.1.0</c>), as build metadata of semver.org.</summary>
    public string Version { get; }

    /// <summary><c>sha256:</c> and 64 hexadecimal digits over the content; the same whatever the formatting or the order of files.</summary>
    public string Digest { get; }

    /// <summary>In the order of the questionnaire.</summary>
    public ImmutableArray<Question> Questions { get; }

    public ImmutableArray<FactDefinition> Facts { get; }

    /// <summary>The simplest first.</summary>
    public ImmutableArray<Style> Styles { get; }

    public ImmutableArray<Technology> Technologies { get; }

    public ImmutableArray<Practice> Practices { get; }

    public ImmutableArray<Rule> Rules { get; }

    public ImmutableArray<Tension> Tensions { get; }

    public Question? FindQuestion(string id) => questions.TryGetValue(id, out var place) ? Questions[place] : null;

    /// <summary>The place of a question in the questionnaire, from 0; -1: there is no such question.</summary>
    public int PlaceOf(string question) => questions.TryGetValue(question, out var place) ? place : -1;

    public Style? FindStyle(string id) => styles.GetValueOrDefault(id);

    public Technology? FindTechnology(string id) => technologies.GetValueOrDefault(id);

    public Practice? FindPractice(string id) => practices.GetValueOrDefault(id);

    public Rule? FindRule(string id) => rules.GetValueOrDefault(id);
}
