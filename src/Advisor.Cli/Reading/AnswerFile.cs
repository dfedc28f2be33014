using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Advisor.Contract.Faults;
using Advisor.Contract.Json;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Rules;

namespace Advisor.Cli.Reading;

/// <summary>Reads answers from a file or from the standard input: JSON or YAML, the answers alone or a request that holds them.</summary>
internal sealed class AnswerFile(RuleSet ruleSet, InputFaults faults)
{
    private const string Answers = "answers";

    // As deep as the service reads a body.
    private const int MaxDepth = 16;

    private const int MaxBytes = 1 << 20;

    /// <summary>The answers that have no fault.</summary>
    /// <param name="path">The file; <c>-</c>: the standard input.</param>
    /// <param name="input">The standard input.</param>
    public AnswerSet Read(string path, TextReader input)
    {
        var name = path == "-" ? "stdin" : path;
        if (Bytes(path, input) is not { } bytes)
            faults.Add(new InputFault(name, "unreadable", "There is no such file that may be read"));
        else if (bytes.Length > MaxBytes)
            faults.Add(new InputFault(name, FaultCodes.TooLarge, "The file is larger than 1 MiB"));
        else if (!Utf8.IsValid(bytes))
            faults.Add(new InputFault(name, FaultCodes.Malformed, "The file is not UTF-8"));
        else
            return IsJson(path, bytes) ? FromJson(name, bytes) : FromYaml(name, Encoding.UTF8.GetString(bytes));
        return AnswerSet.Empty(ruleSet);
    }

    private AnswerSet FromYaml(string name, string text)
    {
        var (answers, found) = AnswerDocument.Read(ruleSet, name, text);
        faults.Add(found);
        return answers;
    }

    private AnswerSet FromJson(string name, byte[] json)
    {
        string Place(string pointer) => pointer.Length == 0 ? name : $"{name}#{pointer}";

        var unsound = JsonScan.Faults(json, MaxDepth, "file");
        faults.Add(unsound, Place);
        if (unsound.Count > 0)
            return AnswerSet.Empty(ruleSet);
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            faults.Add(new InputFault(name, FaultCodes.WrongType, "The file must hold an object with one member a question"));
            return AnswerSet.Empty(ruleSet);
        }
        var isRequest = root.TryGetProperty(Answers, out _) && ruleSet.FindQuestion(Answers) is null;
        if (isRequest)
            faults.Add(UnknownMembers.Of(root.EnumerateObject().Where(m => m.Name != Answers).ToDictionary(m => m.Name, m => m.Value), [Answers]), Place);
        var (answers, found) = JsonAnswers.Read(ruleSet, isRequest ? root.GetProperty(Answers) : root);
        faults.Add(found, pointer => Place(isRequest ? pointer : pointer[(Answers.Length + 1)..]));
        return answers;
    }

    private static bool IsJson(string path, byte[] bytes) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JSON" => true,
        ".YAML" or ".YML" => false,
        _ => bytes.AsSpan().TrimStart(" \t\r\n"u8) is [(byte)'{', ..],
    };

    /// <summary>No more than one byte over the limit, without a byte order mark; null: it cannot be read.</summary>
    private static byte[]? Bytes(string path, TextReader input)
    {
        var bytes = path == "-" ? OfInput(input) : OfFile(path);
        return bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes![Encoding.UTF8.Preamble.Length..] : bytes;
    }

    private static byte[] OfInput(TextReader input)
    {
        var text = new char[MaxBytes + 1];
        return Encoding.UTF8.GetBytes(text, 0, input.ReadBlock(text));
    }

    private static byte[]? OfFile(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var buffer = new byte[MaxBytes + 1];
            return buffer[..stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
