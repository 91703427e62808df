using System.Globalization;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Cli.Batch;

/// <summary>A part of the case that rows become.</summary>
/// <param name="By">The column that writes it, or that it is the same always; for messages.</param>
internal abstract record MappedPart(string By);

/// <summary>The same for every row.</summary>
internal sealed record MappedConstant(string By, Node Node) : MappedPart(By);

/// <summary>What a cell says.</summary>
/// <param name="By">The column.</param>
/// <param name="Column">Its number.</param>
/// <param name="Split">What stands between the items of a list; null where the cell is one value.</param>
internal sealed record MappedCell(string By, int Column, string? Split) : MappedPart(By);

/// <summary>Keys with what they hold, or the entries of a list by their numbers.</summary>
internal sealed record MappedBranch() : MappedPart("")
{
    private readonly List<(string Key, MappedPart Part)> parts = [];

    public IReadOnlyList<(string Key, MappedPart Part)> Parts => parts;

    public bool IsList => parts.Count > 0 && parts.TrueForAll(part => int.TryParse(part.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _));

    /// <summary>The branch of a key, made where there is none.</summary>
    public MappedBranch Branch(string key)
    {
        if (parts.Find(part => part.Key == key).Part is MappedBranch known)
            return known;
        var branch = new MappedBranch();
        parts.Add((key, branch));
        return branch;
    }

    /// <summary>Puts a part at the end of a path.</summary>
    /// <returns>Null; or what writes there already.</returns>
    public string? TryAdd(ReadOnlySpan<string> path, MappedPart part)
    {
        var key = path[0];
        var there = parts.Find(known => known.Key == key).Part;
        if (path.Length > 1 && there is null or MappedBranch)
            return Branch(key).TryAdd(path[1..], part);
        if (there is not null)
            return there is MappedBranch branch ? branch.FirstBy() : there.By;
        parts.Add((key, part));
        return null;
    }

    private string FirstBy() => parts[0].Part is MappedBranch branch ? branch.FirstBy() : parts[0].Part.By;
}
