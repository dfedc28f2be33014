using Advisor.Engine.Compilation;

namespace Advisor.Benchmarks;

/// <summary>All single changes of some questionnaires: for each question every other cell, and leaving it open.</summary>
internal sealed class Sweep(CompiledRuleSet compiled, Codes[] questionnaires)
{
    private readonly Scratch[] evaluated = [.. questionnaires.Select(codes =>
    {
        var whole = compiled.NewScratch();
        compiled.Evaluate(codes, whole);
        return whole;
    })];

    private readonly Scratch scratch = compiled.NewScratch();
    private readonly Variation variation = compiled.NewVariation();
    private readonly Codes changed = compiled.NewCodes();

    /// <summary>The outcomes of all sweeps.</summary>
    public int Outcomes { get; } = questionnaires.Length * compiled.Axes.Sum(a => a.Count);

    /// <summary>The outcomes that <see cref="RunSingles"/> evaluates.</summary>
    public int Singles { get; } = questionnaires.Length * compiled.Axes.Length;

    public void Run() => Each(isChecked: false);

    /// <summary>One change of each question, each from the evaluation of the answers before.</summary>
    public void RunSingles()
    {
        for (var i = 0; i < questionnaires.Length; i++)
        {
            changed.CopyFrom(questionnaires[i]);
            for (var question = 0; question < compiled.Axes.Length; question++)
            {
                variation.Begin(changed, evaluated[i], question);
                changed.Open(question);
                _ = variation.OutcomeOf(changed);
                changed.CopyFrom(questionnaires[i]);
            }
        }
    }

    /// <summary>The same changes, each evaluated in full.</summary>
    public void RunSinglesInFull()
    {
        foreach (var codes in questionnaires)
        {
            changed.CopyFrom(codes);
            for (var question = 0; question < compiled.Axes.Length; question++)
            {
                changed.Open(question);
                compiled.Evaluate(changed, scratch);
                changed.CopyFrom(codes);
            }
        }
    }

    /// <summary>Whether every outcome is that of a full evaluation.</summary>
    public bool Agrees() => Each(isChecked: true);

    /// <summary>Whether all went well.</summary>
    private bool Each(bool isChecked)
    {
        for (var i = 0; i < questionnaires.Length; i++)
        {
            var codes = questionnaires[i];
            changed.CopyFrom(codes);
            foreach (var axis in compiled.Axes)
            {
                variation.Begin(changed, evaluated[i], axis.Place);
                for (var cell = 0; cell < axis.Count; cell++)
                {
                    Change(codes, axis, cell);
                    var outcome = variation.OutcomeOf(changed);
                    if (isChecked && outcome != InFull())
                        return false;
                    if (axis.Question.IsMultiple)
                        Toggle(axis.Place, cell);
                }

                changed.CopyFrom(codes);
            }
        }

        return true;
    }

    private Outcome InFull()
    {
        compiled.Evaluate(changed, scratch);
        if (scratch.RankedStyles is not [var style, ..])
            return Outcome.None;
        return new(style, scratch.RankedTechnologies(style) is [var technology, ..] ? technology : -1, scratch.Favour[style], scratch.Opposition[style]);
    }

    /// <summary>To the cell; where the answer is that already, the question is opened. Of several options one is added or taken away.</summary>
    private void Change(Codes codes, Axis axis, int cell)
    {
        var question = axis.Place;
        if (axis.Question.IsMultiple)
            Toggle(question, cell);
        else if (codes.Cell(question) == cell)
            changed.Open(question);
        else
            changed.Choose(question, cell);
    }

    private void Toggle(int question, int option)
    {
        if ((changed.Options(question)[option >> 6] >> option & 1) != 0)
            changed.Exclude(question, option);
        else
            changed.Include(question, option);
    }
}
