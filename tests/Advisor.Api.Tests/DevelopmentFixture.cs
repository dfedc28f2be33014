namespace Advisor.Api.Tests;

/// <summary>The same in Development, which must not behave otherwise.</summary>
public sealed class DevelopmentFixture : ApiFixture
{
    protected override string Environment => "Development";
}
