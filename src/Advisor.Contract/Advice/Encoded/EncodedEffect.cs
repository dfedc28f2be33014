using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>What advice says of a rule that has a certain effect, but for the sentence.</summary>
internal sealed class EncodedEffect
{
    /// <summary>Encodes a reason around its sentence.</summary>
    /// <param name="questions">Those that the rule reads, in the order of the questionnaire.</param>
    public EncodedEffect(Rule rule, Effect effect, ImmutableArray<Question> questions)
    {
        (Kind, Weight) = (effect.Kind, effect.Weight);
        var reason = ReasonResponse.Of(new Reason(rule, effect, [.. questions.Select(q => q.Id)]), "");
        JsonBytes.Part(reason, "\"because\":\"\""u8, 11, 0, out var before, out var after);
        JsonBytes.Part(reason, ",\"because\":\"\""u8, 0, 0, out var beginning, out _);
        (BeforeBecause, AfterBecause, Beginning) = (before, after, beginning);
    }

    public EffectKind Kind { get; }

    public int Weight { get; }

    /// <summary>The reason up to the quotation mark before its sentence.</summary>
    public byte[] BeforeBecause { get; }

    /// <summary>The reason from the quotation mark after its sentence on.</summary>
    public byte[] AfterBecause { get; }

    /// <summary>Rule, effect and weight, which a reason and an unmet rule begin with.</summary>
    public byte[] Beginning { get; }
}
