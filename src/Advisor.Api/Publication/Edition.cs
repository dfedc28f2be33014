using System.Collections.Concurrent;
using Advisor.Api.Advice;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Api.Publication;

/// <summary>
/// One rule set with all that is built from it: a request takes everything from one edition, so that it never mixes two. Its content never
/// changes; safe to share among threads.
/// </summary>
public sealed class Edition : IServiceProvider
{
    private readonly IServiceProvider application;
    private readonly ConcurrentDictionary<Type, object> parts = new();

    /// <summary>Compiles the rules.</summary>
    /// <param name="ruleSet">The rules.</param>
    /// <param name="application">Has whatever does not depend on the rules.</param>
    public Edition(RuleSet ruleSet, IServiceProvider application)
    {
        this.application = application;
        var advisor = new AdviceEngine(ruleSet);
        RuleSet = ruleSet;
        Advice = new AdviceService(advisor);
        parts[typeof(RuleSet)] = ruleSet;
        parts[typeof(AdviceEngine)] = advisor;
        parts[typeof(AdviceService)] = Advice;
        parts[typeof(WhatIfEngine)] = new WhatIfEngine(advisor);
    }

    /// <summary>The rules.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>What gives advice by them.</summary>
    public AdviceService Advice { get; }

    /// <summary>The one part of a type that serves this edition.</summary>
    internal T Get<T>() => (T)Get(typeof(T));

    /// <summary>The one part of a type that serves this edition; an endpoint, a validator and the like are made when they are first asked for.</summary>
    internal object Get(Type type) => parts.GetOrAdd(type, static (t, edition) => ActivatorUtilities.CreateInstance(edition, t), this);

    object? IServiceProvider.GetService(Type serviceType) =>
        parts.TryGetValue(serviceType, out var part) ? part : application.GetService(serviceType);
}
