using System.Security.Cryptography;
using Advisor.Engine.Knowledge;
using Advisor.Rules;

namespace Advisor.Api.Http;

/// <summary>Which build of the service this is: another one may write the same knowledge in another way.</summary>
internal static class Build
{
    /// <summary>Twelve hexadecimal digits, the same for the same code: the compiler derives a module's id from its content.</summary>
    public static string Id { get; } = Of(typeof(Build), typeof(RuleSetName), typeof(RuleSetLoader), typeof(RuleSet));

    private static string Of(params Type[] types) =>
        Convert.ToHexStringLower(SHA256.HashData([.. types.SelectMany(t => t.Module.ModuleVersionId.ToByteArray())]))[..12];
}
