using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs.Caching;

/// <summary>Sources, scopes and what sources say, as bytes.</summary>
internal static class SourceCode
{
    public static void Write(ModelWriter to, Source source) => to.Shared(source, WriteWhole);

    public static Source Read(ModelReader from) => from.Shared(ReadWhole);

    public static void Write(ModelWriter to, Statement statement) => to.Shared(statement, WriteWhole);

    public static Statement ReadStatement(ModelReader from) => from.Shared(ReadWholeStatement);

    public static void Write(ModelWriter to, Scope scope)
    {
        to.Texts(scope.DrugClasses);
        to.Texts(scope.Ingredients);
        to.Texts(scope.Routes);
        to.Texts(scope.Services);
        to.Texts(scope.ServiceClasses);
        to.OrNone(scope.ExceptFor, Write);
        to.Span(scope.Span);
    }

    public static Scope ReadScope(ModelReader from) => new()
    {
        DrugClasses = from.Texts(),
        Ingredients = from.Texts(),
        Routes = from.Texts(),
        Services = from.Texts(),
        ServiceClasses = from.Texts(),
        ExceptFor = from.OrNone(ReadScope),
        Span = from.Span(),
    };

    private static void WriteWhole(ModelWriter to, Source source)
    {
        to.Text(source.Id);
        to.Text(source.Title);
        to.Text(source.Short);
        to.Text(source.Authority);
        to.Number(source.Rank);
        to.Number((int)source.Standing);
        to.TextOrNone(source.Edition);
        to.NumberOrNone(source.Year);
        to.TextOrNone(source.Chapter);
        to.Number((int)source.Window.Trigger);
        to.DayOrNone(source.Window.From);
        to.DayOrNone(source.Window.To);
        to.Flag(source.IsHeld);
        to.Texts(source.Works);
        to.OrNone(source.SpeaksOnlyOf, Write);
        to.OrNone(source.Condition, FormulaCode.Write);
        to.TextOrNone(source.EquivalenceTable);
        to.List(source.SilentOn, Write);
        to.NumberOrNone(source.Pages);
        to.Span(source.Span);
    }

    private static Source ReadWhole(ModelReader from) => new()
    {
        Id = from.Text(),
        Title = from.Text(),
        Short = from.Text(),
        Authority = from.Text(),
        Rank = from.Number(),
        Standing = (SourceStanding)from.Number(),
        Edition = from.TextOrNone(),
        Year = from.NumberOrNone(),
        Chapter = from.TextOrNone(),
        Window = new EditionWindow((WindowTrigger)from.Number(), from.DayOrNone(), from.DayOrNone()),
        IsHeld = from.Flag(),
        Works = from.Texts(),
        SpeaksOnlyOf = from.OrNone(ReadScope),
        Condition = from.OrNone(FormulaCode.Read),
        EquivalenceTable = from.TextOrNone(),
        SilentOn = from.List(static from => new Silence(ReadScope(from), ReadStatement(from))),
        Pages = from.NumberOrNone(),
        Span = from.Span(),
    };

    private static void Write(ModelWriter to, Silence silence)
    {
        Write(to, silence.Scope);
        Write(to, silence.Statement);
    }

    private static void WriteWhole(ModelWriter to, Statement statement)
    {
        to.Text(statement.Name);
        to.Text(statement.Id);
        Write(to, statement.Source);
        to.NumberOrNone(statement.Year);
        to.TextOrNone(statement.Chapter);
        to.Text(statement.Section);
        to.TextOrNone(statement.Pages);
        to.Text(statement.Says);
        to.Number((int)statement.Grade);
        to.OrNone(statement.Verified, Write);
        to.DayOrNone(statement.From);
        to.DayOrNone(statement.To);
        to.Span(statement.Span);
    }

    private static Statement ReadWholeStatement(ModelReader from) => new()
    {
        Name = from.Text(),
        Id = from.Text(),
        Source = Read(from),
        Year = from.NumberOrNone(),
        Chapter = from.TextOrNone(),
        Section = from.Text(),
        Pages = from.TextOrNone(),
        Says = from.Text(),
        Grade = (Grade)from.Number(),
        Verified = from.OrNone(ReadVerification),
        From = from.DayOrNone(),
        To = from.DayOrNone(),
        Span = from.Span(),
    };

    private static void Write(ModelWriter to, Verification verification)
    {
        to.Text(verification.Statement);
        to.Text(verification.Against);
        to.Text(verification.By);
        to.Day(verification.On);
        to.TextOrNone(verification.PageSeen);
        to.Text(verification.Hash);
        to.Number(verification.Rank);
        to.Span(verification.Span);
    }

    private static Verification ReadVerification(ModelReader from) => new()
    {
        Statement = from.Text(),
        Against = from.Text(),
        By = from.Text(),
        On = from.Day(),
        PageSeen = from.TextOrNone(),
        Hash = from.Text(),
        Rank = from.Number(),
        Span = from.Span(),
    };
}
