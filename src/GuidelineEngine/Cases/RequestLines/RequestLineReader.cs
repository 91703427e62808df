using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Cases;

/// <summary>
/// Reads request lines and directions. What it cannot read is unknown; it never guesses a drug: a near miss gives a
/// suggestion. Never throws on any text. Immutable and thread-safe.
/// </summary>
internal sealed class RequestLineReader
{
    public const int LongestLine = 400;

    private readonly DrugCatalogue catalogue;
    private readonly DrugNameIndex names;
    private readonly ServiceLineReader services;
    private readonly string[] knownNames;
    private readonly LineMemory remembered = new();

    /// <summary>A reader of the drugs of <paramref name="catalogue"/> and of <paramref name="services"/>.</summary>
    public RequestLineReader(DrugCatalogue catalogue, ServiceCatalogue? services = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        services ??= ServiceCatalogue.Empty;
        this.catalogue = catalogue;
        names = new(catalogue);
        this.services = new(services);
        knownNames = [.. catalogue.KnownNames, .. services.Services.SelectMany(service => service.Names)];
    }

    /// <summary>Lines with the fields of a drug that cases state.</summary>
    public OverlayMemory<StatedFields> OfStatedFields { get; } = new();

    /// <summary>Lines with what cases state of a service.</summary>
    public OverlayMemory<ServiceTerms> OfServiceTerms { get; } = new();

    /// <summary>Reads a request line, or the <c>drug</c> of an entry of a medication list.</summary>
    public RequestLine Read(string item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Length > LongestLine)
            return TooLong(item);
        return remembered.Find(item) ?? remembered.Keep(Read(new TokenLine(item)));
    }

    /// <summary>The id of the body part that a text names; null where it names none.</summary>
    public string? BodyPart(string text) => text.Length > LongestLine ? null : services.BodyPart(text);

    /// <summary>The name of a body part that a text was probably meant for; null where none is near.</summary>
    public string? NearestBodyPart(string text) => NearestName.Find(text, services.BodyPartNames);

    /// <summary>The levels of the spine that a text names; null where anything in it is no level.</summary>
    public LevelsInLine? Levels(string text) => text.Length > LongestLine ? null : services.Levels(text);

    /// <summary>Reads the directions of a prescription.</summary>
    public SigReading ReadSig(string sig)
    {
        ArgumentNullException.ThrowIfNull(sig);
        if (sig.Length > LongestLine)
        {
            return new() { Text = sig, Unread = [sig], Doubts = [TooLongDoubt] };
        }

        var line = new TokenLine(sig);
        var stated = SupplyReading.Take(line);
        var read = SigReader.Read(line);
        var form = FormAndRoute.Form(line);
        FormAndRoute.TakeForms(line);
        var route = FormAndRoute.Route(line);
        var unread = Unread(line, isNamed: false);
        return read with { Text = sig, StatedDays = stated, Route = route, Form = form, Unread = unread, Doubts = [.. line.Doubts] };
    }

    private static LineDoubt TooLongDoubt => new($"the line is longer than {LongestLine} characters and was not read", true);

    private static RequestLine TooLong(string item) => new() { Text = item, Unread = [item], Doubts = [TooLongDoubt] };

    private RequestLine Read(TokenLine line)
    {
        var retrospective = ServiceReading.Retrospective(line);
        var serviceDate = ServiceReading.Date(line);
        var named = names.Take(line);
        var namedServices = services.Names(line);
        if (named.Count == 0 && namedServices.Count > 0)
        {
            var read = services.Read(line, namedServices);
            return read with { Retrospective = retrospective, ServiceDate = serviceDate, Unread = Unread(line, isNamed: true), Doubts = [.. line.Doubts] };
        }

        if (namedServices.Count > 0)
        {
            line.Doubt($"the line names a drug and a service: `{named[0].Piece}` and `{namedServices[0].Piece}`", blocks: true);
        }

        var mixture = CompoundReading.Take(line, named, catalogue);
        var stated = SupplyReading.Take(line);
        var refills = RefillReading.Take(line);
        var weighed = WeighedReading.Take(line);
        var quantity = QuantityReading.Take(line, named) ?? weighed?.Quantity;
        var written = named.Count == 0 || mixture is not null ? null : StrengthReading.Take(line, named, quantity is not null);
        var release = FormAndRoute.Release(line);
        var form = FormAndRoute.Form(line);
        var sig = SigReader.Read(line, SingleUnit(line, written));
        FormAndRoute.TakeForms(line);
        var route = FormAndRoute.Route(line);
        var product = mixture ?? ProductChoice.Of(line, named, catalogue, release, route, form, written);
        product = WithoutMissingIngredient(line, product, written);
        var strength = Strength(line, product, named, written);
        var unit = form?.Value ?? (product is { Forms.Count: > 0 } ? product.Forms[0] : "unit");
        var perDay = sig.UnitsADay ?? SupplyArithmetic.UnitsADay(quantity, stated, unit);
        var days = SupplyArithmetic.Days(line, quantity, sig.UnitsADay, stated, unit);
        var unread = Unread(line, named.Count > 0);
        return new()
        {
            Text = line.Text,
            Kind = named.Count > 0 ? RequestKind.Drug : RequestKind.Unknown,
            Product = product,
            Drug = Drug(product, named),
            Brand = Brand(product, named),
            Strength = strength,
            Form = form ?? FromCatalogue(product?.Forms is { Count: 1 } forms ? forms[0] : null),
            Route = route ?? FromCatalogue(product?.Route),
            Quantity = quantity,
            Unit = quantity is not null && quantity == weighed?.Quantity ? weighed.Unit : null,
            Refills = refills,
            Sig = sig.Text.Length > 0 ? new(sig.Text, sig.Text) : null,
            UnitsPerDose = sig.UnitsPerDose,
            DosesADay = sig.DosesADay,
            UnitsADay = perDay,
            AsNeeded = sig.AsNeeded,
            DaysSupply = days,
            Retrospective = retrospective,
            ServiceDate = serviceDate,
            Unread = unread,
            Doubts = [.. line.Doubts],
        };
    }

    // "10mg tab … q 8 hrs": one unit, by its strength, is named as what is taken; "#90 tid" names none.
    private static string? SingleUnit(TokenLine line, WrittenStrength? written)
    {
        for (var at = 1; written is not null && at < line.Count; at++)
        {
            if (line.Is(at, "tab", "tablet", "cap", "capsule") && !line.IsFree(at - 1)
                && line.Text[..line.Token(at - 1).End].EndsWith(written.Piece, StringComparison.Ordinal))
            {
                return written.Piece + " " + line.Piece(at, 1);
            }
        }

        return null;
    }

    // "Hydrocodone 10/325": the numbers speak of a combination that the name does not. Which, the line must say.
    private Product? WithoutMissingIngredient(TokenLine line, Product? product, WrittenStrength? written)
    {
        if (product is null || written is null || written.Numbers.Count <= product.Ingredients.Count)
        {
            return product;
        }

        var combined = catalogue.Products.Where(other => other.Ingredients.Count == written.Numbers.Count && product.Ingredients.All(other.Ingredients.Contains)).ToList();
        if (combined.Count == 0)
        {
            return product;
        }

        var likely = combined.Find(other => StrengthReading.For(other, written, []) is { } strength && other.Strengths.Contains(strength)) ?? combined[0];
        line.Doubt($"`{written.Piece}` has {written.Numbers.Count} number(s) and {product.Drug} has {product.Ingredients.Count} ingredient(s); did you mean {likely.Drug}?", blocks: true);
        return null;
    }

    private static ReadField<Strength>? Strength(TokenLine line, Product? product, List<NameInLine> named, WrittenStrength? written)
    {
        if (product is null)
        {
            return null;
        }

        if (written is null)
        {
            var implied = named.Select(name => name.Brand?.ImpliedStrength).FirstOrDefault(strength => strength is not null);
            return implied is null ? null : new(implied, "catalogue: " + named[0].Piece);
        }

        if (StrengthReading.For(product, written, named[0].Ingredients) is not { } strength)
        {
            var more = written.Numbers.Count > product.Ingredients.Count;
            line.Doubt($"`{written.Piece}` has {written.Numbers.Count} number(s) and {product.Drug} has {product.Ingredients.Count} ingredient(s)", blocks: more);
            return null;
        }

        if (!product.Strengths.Contains(strength))
        {
            line.Doubt($"`{written.Piece}` is not a strength that the catalogue knows for {product.Id}");
        }

        if (written.Unit is null && product.Ingredients.Count == 1)
        {
            line.Doubt($"`{written.Piece}` has no unit; it is a strength of {product.Drug} in {strength.Unit}");
        }

        return new(strength, written.Piece);
    }

    private static ReadField<string>? Drug(Product? product, List<NameInLine> named) =>
        product is not null && named.Count > 0 ? new(product.Drug, named[0].Piece)
        : named.Count == 1 ? new(string.Join('/', named[0].Ingredients), named[0].Piece)
        : null;

    private static ReadField<string>? Brand(Product? product, List<NameInLine> named) =>
        (product is not null || named.Count == 1) && named.Find(name => name.Brand is not null) is { Brand: { } brand } found ? new(brand.Name, found.Piece) : null;

    private static ReadField<string>? FromCatalogue(string? value) => value is null ? null : new(value, "catalogue");

    private List<string> Unread(TokenLine line, bool isNamed)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if ((line.Number(at) == 1 || line.Is(at, "one")) && line.Is(at + 1, "prescription", "rx"))
            {
                line.Take(at, 2);
            }
            else if (line.IsWord(at) && LineWords.Harmless.Contains(line.Token(at).Text))
            {
                line.Take(at, 1);
            }
        }

        var pieces = line.Unread();
        foreach (var (piece, hasWord) in pieces)
        {
            line.Doubt(hasWord ? $"`{piece}` was not understood" : $"`{piece}` can be read in more than one way", hasWord);
        }

        if (!isNamed)
        {
            Suggest(line, pieces.Select(piece => piece.Piece));
        }

        return [.. pieces.Select(piece => piece.Piece)];
    }

    private void Suggest(TokenLine line, IEnumerable<string> pieces)
    {
        foreach (var word in pieces.SelectMany(piece => piece.Split(' ')).Where(word => word.Length > 3))
        {
            if (NearestName.Find(word, knownNames) is { } near)
            {
                line.Doubt($"`{word}` is no drug or service that the catalogue knows; did you mean {near}?", blocks: true);
                return;
            }
        }
    }
}
