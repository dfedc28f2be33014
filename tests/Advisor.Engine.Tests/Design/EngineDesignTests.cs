using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Advisor.Engine.Advice;
using Advisor.Engine.Compilation;

namespace Advisor.Engine.Tests.Design;

/// <summary>The rules of the house that the compiler does not check.</summary>
public sealed class EngineDesignTests
{
    private static readonly Assembly Engine = typeof(PlainAdvisor).Assembly;

    /// <summary>Working memory that one caller owns and uses again and again, so that an evaluation allocates nothing.</summary>
    private static readonly Type[] Buffers = [typeof(Codes), typeof(Scratch), typeof(Variation)];

    public static TheoryData<Type> PublicTypes => [.. Engine.GetExportedTypes().Except(Buffers)];

    [Fact]
    public void Engine_references_no_package() => Engine.GetReferencedAssemblies().Select(a => a.Name!)
        .Where(name => name != "netstandard" && name != "System" && !name.StartsWith("System.", StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Public_type_is_immutable(Type type)
    {
        type.GetProperties().Where(p => p.SetMethod is { IsPublic: true } set && !IsInit(set)).ShouldBeEmpty("properties are set once");
        type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(f => !f.IsInitOnly && !f.IsLiteral && !type.IsEnum && !IsGathered(f)).ShouldBeEmpty("fields are read-only");
        type.GetProperties().Select(p => p.PropertyType).Where(IsMutableCollection).ShouldBeEmpty("collections cannot be changed");
    }

    [Fact]
    public void Public_classes_are_sealed_abstract_or_static() => Engine.GetExportedTypes().Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract).ShouldBeEmpty();

    /// <summary>What a property keeps that is gathered when it is first asked for: always the same, and stored in one write.</summary>
    private static bool IsGathered(FieldInfo field) =>
        (field.FieldType == typeof(Standing) || (field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(ImmutableArray<>)))
        && field.DeclaringType!.GetProperties().Any(p => field.Name == $"<{p.Name}>k__BackingField" && p.SetMethod is { } set && IsInit(set));

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutableCollection(Type type) =>
        type.IsArray || (type.IsGenericType && type.GetGenericTypeDefinition() is var open &&
            (open == typeof(List<>) || open == typeof(Dictionary<,>) || open == typeof(HashSet<>) || open == typeof(IList<>) || open == typeof(IDictionary<,>)));
}
