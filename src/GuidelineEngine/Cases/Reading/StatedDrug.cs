namespace GuidelineEngine.Cases;

/// <summary>
/// The drug, strength, form and route that a case states, over what the line was read as: together they are read as a line of their
/// own, so that a product is chosen by the same rules.
/// </summary>
internal sealed class StatedDrug(StatedFields stated)
{
    public RequestLine Over(RequestLine line, RequestLineReader lines)
    {
        if (Name(line) is not { } name)
            return line with { Doubts = [.. line.Doubts, new LineDoubt("the drug of the line is not known, so what the case states of it cannot be read", true)] };
        // Of another drug than the line's neither its strength nor its route would be known.
        var isSameDrug = stated.Drug is null || (line.Drug is { } onLine && lines.Read(stated.Drug).Drug?.Value == onLine.Value);
        var strength = stated.Strength ?? (isSameDrug ? line.Strength?.Value.ToString() : null);
        var form = stated.Form ?? line.Form?.Value;
        var route = stated.Route ?? (isSameDrug ? line.Route?.Value : null);
        var read = lines.Read(string.Join(' ', new[] { name, strength, form, route }.OfType<string>()));
        return line with
        {
            Kind = read.Kind,
            Product = read.Product,
            Drug = Of("drug", stated.Drug, read.Drug, line.Drug),
            Brand = stated.Drug is null ? line.Brand : InCase("drug", read.Brand),
            Strength = Of("strength", stated.Strength, read.Strength, line.Strength),
            Form = Of("form", stated.Form, read.Form, line.Form),
            Route = Of("route", stated.Route, read.Route, line.Route),
            Doubts = [.. Settled(line), .. read.Doubts.Where(doubt => stated.Drug is not null || !line.Doubts.Contains(doubt))],
        };
    }

    // The unmarked name of an extended product means the immediate one, so the release is named with it.
    private string? Name(RequestLine line) =>
        stated.Drug ?? line.Brand?.Value
        ?? (line.Product is { Release: not "immediate" } product ? product.Drug + " " + product.Release + " release" : line.Drug?.Value);

    // A case that names the drug has answered what the line left in doubt; the doubt is still shown.
    private IEnumerable<LineDoubt> Settled(RequestLine line) =>
        stated.Drug is null ? line.Doubts : line.Doubts.Select(doubt => doubt with { Blocks = false });

    private static ReadField<T>? Of<T>(string name, string? given, ReadField<T>? read, ReadField<T>? onLine) =>
        given is not null ? InCase(name, read)
        : read is not null && onLine is not null && EqualityComparer<T>.Default.Equals(read.Value, onLine.Value) ? onLine
        : read;

    private static ReadField<T>? InCase<T>(string name, ReadField<T>? read) => read is null ? null : read with { From = StatedFields.From(name) };
}
