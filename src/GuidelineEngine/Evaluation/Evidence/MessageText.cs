using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>A pack's messages and questions with their places filled in.</summary>
internal static class MessageText
{
    /// <summary>The message for the criterion's truth; an empty text where the pack has none.</summary>
    public static string Of(Criterion criterion, Truth truth, RequestFrame frame) => Of(criterion, [.. criterion.Facts()], truth, frame);

    /// <summary>The same, where the facts that the criterion reads are at hand.</summary>
    public static string Of(Criterion criterion, Fact[] read, Truth truth, RequestFrame frame)
    {
        var message = MessageOf(criterion, truth);
        if (message is null)
            return "";
        // Most say the same whatever the case holds.
        var text = message.Parts is [{ Literal: { } only }] ? only : Filled(message, criterion, frame);
        return MayHaveNotes(criterion, read, truth, frame) ? WithNotes(text, criterion, truth, frame) : text;
    }

    /// <summary>The message where it says the same whatever the case holds; null where something is to be filled in or added.</summary>
    public static string? Whole(Criterion criterion, Fact[] read, Truth truth, RequestFrame frame) => MessageOf(criterion, truth) switch
    {
        null => "",
        { Parts: [{ Literal: { } only }] } when !MayHaveNotes(criterion, read, truth, frame) => only,
        _ => null,
    };

    /// <summary>Appends the message that is to be filled in.</summary>
    public static void Append(Criterion criterion, Truth truth, RequestFrame frame, string drug, Paragraph paragraph)
    {
        var parts = MessageOf(criterion, truth)!.Parts;
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            paragraph.Append(part.Literal ?? (part.Place == MessagePlace.Drug ? drug : Of(part, criterion.Limit, frame)));
        }
    }

    private static Message? MessageOf(Criterion criterion, Truth truth) =>
        truth switch { Truth.Met => criterion.Met, Truth.NotMet => criterion.NotMet, _ => criterion.Undetermined };

    private static string? Of(MessagePart part, string? limit, RequestFrame frame) => part.Place switch
    {
        MessagePlace.Item => frame.Context.Request.Item,
        MessagePlace.Limit => limit,
        _ => FactText.Value(part.Fact!, frame.States[part.Fact!.Slot], frame.Context),
    };

    private static string Filled(Message message, Criterion criterion, RequestFrame frame) =>
        Fill(message, criterion.Limit, fact => frame.States[fact.Slot], frame.Context);

    /// <summary>Whether what the message says may need a note of how it was worked out.</summary>
    public static bool MayHaveNotes(Criterion criterion, Fact[] read, Truth truth, RequestFrame frame)
    {
        if (criterion.Allows?.Kind == AllowanceKind.Visits)
            return true;
        if (truth != Truth.Undetermined)
            return false;
        foreach (var fact in read)
        {
            if (frame.States[fact.Slot].Notes.Count > 0)
                return true;
        }
        return false;
    }

    private static string WithNotes(string text, Criterion criterion, Truth truth, RequestFrame frame)
    {
        var notes = (truth != Truth.Undetermined ? [] : criterion.Facts().SelectMany(fact => frame.States[fact.Slot].Notes))
            .Concat(criterion.Allows?.Kind == AllowanceKind.Visits ? ServiceFacts.OnOtherLines(frame.Context).Select(CountedWith) : [])
            .Where(note => !text.Contains(note, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        return notes.Count == 0 ? text : text.TrimEnd('.') + " (" + string.Join("; ", notes) + ").";
    }

    // What the allowance counts beside what was given before: a reader must see where the sum comes from.
    private static string CountedWith((TreatmentRequest Line, Interval Visits) other) => other switch
    {
        { Line.Line.Service: null } => $"`{other.Line.Item}` was not understood",
        { Visits.Upper: null } => $"the visits of the line `{other.Line.Item}` are not given",
        _ => $"counted with {other.Visits} on the line `{other.Line.Item}`",
    };

    /// <summary>The drug as the request names it: its brand, else its ingredients, else the line.</summary>
    public static string DrugName(RequestContext context) =>
        context.Request.Line.Brand?.Value ?? context.Product?.Drug ?? context.Request.Line.Service?.Label ?? "the item";

    /// <summary>The drug with its ingredients: "Xanax (alprazolam)".</summary>
    public static string FullName(RequestContext context) =>
        context.Product is not { } product ? context.Request.Line.Service?.Label ?? "`" + context.Request.Item + "`"
        : context.Request.Line.Brand?.Value is { } brand ? brand + " (" + product.Drug + ")"
        : product.Drug;

    public static string Ask(string question, RequestContext context) => question.Replace("{drug}", DrugName(context), StringComparison.Ordinal);

    /// <summary>A message with its places filled in.</summary>
    public static string Fill(Message message, string? limit, Func<Fact, FactState> stateOf, RequestContext context)
    {
        Span<char> room = stackalloc char[256];
        var text = new SentenceText(room);
        foreach (var part in message.Parts)
        {
            text.Append(part.Place switch
            {
                MessagePlace.Drug => DrugName(context),
                MessagePlace.Item => context.Request.Item,
                MessagePlace.Limit => limit,
                MessagePlace.Fact => FactText.Value(part.Fact!, stateOf(part.Fact!), context),
                _ => part.Literal,
            });
        }

        return text.ToString();
    }
}
