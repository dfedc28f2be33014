using Microsoft.AspNetCore.Http.Metadata;

namespace Advisor.Api.Http.Shape;

/// <summary>Marks the member of a request that is the body. Ours, so that it changes with the <c>using</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FromBodyAttribute : Attribute, IFromBodyMetadata;
