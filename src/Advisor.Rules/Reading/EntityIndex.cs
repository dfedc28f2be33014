using Advisor.Rules.Files;

namespace Advisor.Rules.Reading;

/// <summary>Gathers the ids of the files that describe one thing each, and checks that id and file name agree.</summary>
internal static class EntityIndex
{
    /// <summary>Makes the ids known; those of files that cannot be read by the files' names.</summary>
    /// <param name="files">Files of one kind.</param>
    /// <param name="register">Receives their ids.</param>
    /// <param name="sibling">A register that must not have the same ids; null: none.</param>
    /// <param name="findings">Receives what is wrong.</param>
    /// <returns>The files that can be read further.</returns>
    public static List<EntityFile> Gather(
        IEnumerable<RuleFile> files, Register<EntityFile> register, Register<EntityFile>? sibling, Findings findings)
    {
        var entities = new List<EntityFile>();
        foreach (var file in files)
        {
            if (Read(file, findings) is { } entity && sibling?.IsTaken(entity.Id, findings) != true && register.Declare(entity.Id, entity, findings))
                entities.Add(entity);
            register.DeclareBroken(file.Name, file.Start);
        }
        return entities;
    }

    private static EntityFile? Read(RuleFile file, Findings findings)
    {
        if (file.Root is null || Shape.Map(file.Root, findings) is not { } root)
            return null;
        if (root.Find("id") is not { } entry)
            return new(new(file.Name, file.Start), file, root);
        if (Shape.Text(entry.Value, findings) is not { } id || !Identifier.Check(id, findings))
            return new(new(file.Name, file.Start), file, root);
        if (id.Text != file.Name)
            findings.Error(DiagnosticCodes.FileName, id.Place, $"`{id}` stands in the file of `{file.Name}`", $"call the file {id}.yaml");
        return new(id, file, root);
    }
}
