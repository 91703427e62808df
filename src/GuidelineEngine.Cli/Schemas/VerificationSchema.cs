using System.Text.Json.Nodes;

namespace GuidelineEngine.Cli.Schemas;

internal static class VerificationSchema
{
    public static JsonObject Build() => Shape.Keys(("verified!", Shape.List(Shape.Keys(
        ("statement!", Shape.Text("GUIDELINE/STATEMENT, SOURCE/SILENCE or POLICY/STATEMENT.")),
        ("against!", Shape.Text("The document, its edition, and where it was seen.")),
        ("by!", Shape.Text("Initials or a role.")),
        ("on!", Shape.Day()),
        ("text_seen_page", Shape.Text("The page of the document as it was seen.")),
        ("hash!", Shape.Text("What the statement was when it was checked; `guideline verify` writes it."))))));
}
