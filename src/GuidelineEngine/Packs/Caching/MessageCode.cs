namespace GuidelineEngine.Packs.Caching;

/// <summary>Messages as bytes.</summary>
internal static class MessageCode
{
    public static void Write(ModelWriter to, Message message)
    {
        to.Text(message.Text);
        to.List(message.Parts, Write);
        to.Span(message.Span);
    }

    public static Message Read(ModelReader from) => new(from.Text(), from.List(ReadPart), from.Span());

    private static void Write(ModelWriter to, MessagePart part)
    {
        to.TextOrNone(part.Literal);
        to.Number((int)part.Place);
        to.OrNone(part.Fact, FactCode.WriteName);
    }

    private static MessagePart ReadPart(ModelReader from) => new(from.TextOrNone(), (MessagePlace)from.Number(), from.OrNone(FactCode.ReadName));
}
