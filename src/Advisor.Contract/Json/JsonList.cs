namespace Advisor.Contract.Json;

/// <summary>Puts commas between the members of a list.</summary>
internal ref struct JsonList
{
    private bool hasAny;

    /// <summary>To be called before each member.</summary>
    public void Next(ref JsonOutput output)
    {
        if (hasAny)
            output.Write(","u8);
        hasAny = true;
    }
}
