using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Advisor.Engine.WhatIf;

namespace Advisor.Api.Advice;

/// <summary>Serves a usual, sound request for advice; see <see cref="FastPath"/>.</summary>
internal sealed class AdviseFastPath(AdviceService service, WhatIfEngine whatIf)
{
    /// <summary>By the query string as it is mostly written.</summary>
    private static readonly FrozenDictionary<string, AdviceView> Usual = Enum.GetValues<DetailLevel>()
        .Select(d => KeyValuePair.Create($"?detail={d.ToString().ToLowerInvariant()}", new AdviceView(d))).Prepend(new("", new())).ToFrozenDictionary();

    /// <summary>Serves the request; null: declined.</summary>
    public Task? TryServe(HttpContext context, ReadOnlySpan<byte> json) =>
        TryView(context.Request, out var view) && service.Decoder.Decode(json) is { } answers
            ? new AdviceResult(service.Advisor.Advise(answers, context.RequestAborted), view, service.Writer, whatIf).ExecuteAsync(context)
            : null;

    private static bool TryView(HttpRequest request, [NotNullWhen(true)] out AdviceView? view)
    {
        if (Usual.TryGetValue(request.QueryString.Value ?? "", out view))
            return true;
        string? detail = null, styles = null, technologies = null;
        foreach (var (name, values) in request.Query)
        {
            if (values is not [var value])
                return false;
            switch (name)
            {
                case "detail":
                    detail = value;
                    break;
                case "styles":
                    styles = value;
                    break;
                case "technologies":
                    technologies = value;
                    break;
                default:
                    return false;
            }
        }
        if (AdviceViewReader.DetailFault(detail) is not null || Count.Fault("/styles", styles) is not null || Count.Fault("/technologies", technologies) is not null)
            return false;
        view = AdviceViewReader.Of(detail, styles, technologies);
        return true;
    }
}
