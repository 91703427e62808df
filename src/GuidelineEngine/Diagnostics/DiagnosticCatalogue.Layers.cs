namespace GuidelineEngine.Diagnostics;

// GE117x: packs that extend packs, and what their verification records say.
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor ExtendsUnknown = new(
        "GE1170", "Extends an unknown pack", "`{0}` is no pack to extend, expected a folder that holds a `pack.yaml`, or {1}", Severity.Error,
        "The id of a built-in pack stands alone; a folder is written with a slash and is looked for beside this pack.yaml: `../california`, `./base`.");

    internal static readonly DiagnosticDescriptor ExtendsInCircle = new(
        "GE1171", "Extends itself", "`{0}` extends a pack with the id `{1}`, which is the id of a layer above at {2}; expected no circle, and an id for every layer", Severity.Error,
        "Take out the `extends` that leads back, or give your pack an id of its own: decisions name layers by it.");

    internal static readonly DiagnosticDescriptor DeclaredBelow = new(
        "GE1172", "Declared by a lower layer", "{0} `{1}` is declared by a pack that this one extends, at {2}; expected another name", Severity.Error,
        "Give it a name of its own. A guideline may declare that it `replaces` the one below; a source and a policy may declare `changes`, each with a reason.");

    internal static readonly DiagnosticDescriptor ReplacesNothing = new(
        "GE1173", "Replaces nothing", "no pack that this one extends has a guideline `{0}` to replace, expected one", Severity.Error,
        "Correct the id, which is the file's name as well, or remove `replaces`: without one below it is simply a guideline of this pack.");

    internal static readonly DiagnosticDescriptor ChangesNothing = new(
        "GE1174", "Changes nothing", "no pack that this one extends has a {0} `{1}` to change, expected one", Severity.Error,
        "Correct the id, or remove `changes` and state all of it.");

    internal static readonly DiagnosticDescriptor NotALayersToChange = new(
        "GE1175", "Not a layer's to change", "`{0}` of the source `{1}` is not for a layer to change, expected {2}", Severity.Error,
        "What a document is and when it governs stays as the pack below declares it. Declare a source of your own where yours is another document.");

    internal static readonly DiagnosticDescriptor AuthorityLeftOut = new(
        "GE1176", "Authority left out", "the order of the authorities leaves out `{0}`, which the pack below ranks at {1}; expected all of them", Severity.Error,
        "A layer's order is the whole order: repeat the authorities of the pack below, and put yours among them.");

    internal static readonly DiagnosticDescriptor VerifiesNothing = new(
        "GE1177", "Verifies an unknown statement", "no statement of this pack or of one below is named `{0}`, expected one that was verified", Severity.Error,
        "A statement is named by what holds it and its own name: `opioids-continuing/benefit`, and likewise a source's silence or a policy's statement.");

    internal static readonly DiagnosticDescriptor VerificationVoid = new(
        "GE1178", "Verification that is void", "`{0}` has another wording, section or page than the one that was verified on {1}, so that the record counts for nothing; expected one of the statement as it stands", Severity.Warning,
        "Check it again against the document, and let `guideline verify` add a record. The old one may stay.");

    internal static readonly DiagnosticDescriptor DangerLost = new(
        "GE1179", "Danger lost in a replacement", "`{0}` below has the caution or referral `{1}`, at {2}, which this replacement neither has nor drops; expected it under `cautions` or `refer_when`, or its name under `drops`", Severity.Error,
        "Take the criterion over under its name, or say that it is left out: `replaces: { reason: …, drops: [its_name] }`. What staff are kept from certifying is not lost by accident.");

    private static IEnumerable<DiagnosticDescriptor> LayersGroup =>
    [
        ExtendsUnknown, ExtendsInCircle, DeclaredBelow, ReplacesNothing, ChangesNothing, NotALayersToChange, AuthorityLeftOut, VerifiesNothing, VerificationVoid,
        DangerLost,
    ];
}
