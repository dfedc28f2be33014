using FluentValidation.Results;

namespace Advisor.Api.Http;

/// <summary>Faults as a validator reports them.</summary>
internal static class ValidationFaults
{
    /// <summary>
    /// Reads a validator's failure: a property name that starts with a slash, or is empty, is a pointer into the body already.
    /// </summary>
    public static Fault ToFault(this ValidationFailure failure)
    {
        var inBody = failure.PropertyName is "" || failure.PropertyName[0] == '/';
        return new(inBody ? failure.PropertyName : $"/{failure.PropertyName}", failure.ErrorCode, failure.ErrorMessage,
            failure.CustomState as string, inBody ? null : "query");
    }

    /// <summary>The same for a validator to report.</summary>
    public static ValidationFailure ToFailure(this Fault fault) =>
        new(fault.In is null ? fault.Pointer : fault.Pointer[1..], fault.Detail) { ErrorCode = fault.Code, CustomState = fault.Suggestion };
}
