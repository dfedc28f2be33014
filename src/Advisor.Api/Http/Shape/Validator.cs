using FluentValidation;

namespace Advisor.Api.Http.Shape;

/// <summary>Finds every fault of a request. One instance serves all requests, so it keeps no state.</summary>
public abstract class Validator<T> : AbstractValidator<T>;
