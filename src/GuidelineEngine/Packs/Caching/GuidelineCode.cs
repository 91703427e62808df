namespace GuidelineEngine.Packs.Caching;

/// <summary>Guidelines as bytes.</summary>
internal static class GuidelineCode
{
    public static void Write(ModelWriter to, Guideline guideline)
    {
        to.Text(guideline.Id);
        SourceCode.Write(to, guideline.Source);
        to.Text(guideline.Title);
        to.Text(guideline.Layer);
        to.OrNone(guideline.Replaces, Write);
        SourceCode.Write(to, guideline.AppliesTo);
        to.OrNone(guideline.AppliesWhen, FormulaCode.Write);
        to.Texts(guideline.InsteadOf);
        to.List(guideline.Statements, SourceCode.Write);
        to.List(guideline.Criteria, Write);
        to.OrNone(guideline.CertifyWhen, FormulaCode.Write);
        to.Flag(guideline.IsNever);
        to.List(guideline.NeverRestsOn, SourceCode.Write);
        WriteRole(to, guideline.ReferWhen);
        WriteRole(to, guideline.Cautions);
        WriteRole(to, guideline.Expects);
        WriteRole(to, guideline.Advises);
        to.Span(guideline.Span);
    }

    public static Guideline Read(ModelReader from) => new()
    {
        Id = from.Text(),
        Source = SourceCode.Read(from),
        Title = from.Text(),
        Layer = from.Text(),
        Replaces = from.OrNone(static from => new Replacement(from.Text(), from.Texts(), from.Span())),
        AppliesTo = SourceCode.ReadScope(from),
        AppliesWhen = from.OrNone(FormulaCode.Read),
        InsteadOf = from.Texts(),
        Statements = from.List(SourceCode.ReadStatement),
        Criteria = from.List(ReadCriterion),
        CertifyWhen = from.OrNone(FormulaCode.Read),
        IsNever = from.Flag(),
        NeverRestsOn = from.List(SourceCode.ReadStatement),
        ReferWhen = ReadRole(from),
        Cautions = ReadRole(from),
        Expects = ReadRole(from),
        Advises = ReadRole(from),
        Span = from.Span(),
    };

    private static void WriteRole(ModelWriter to, IReadOnlyList<int> criteria) => to.List(criteria, static (to, criterion) => to.Number(criterion));

    private static int[] ReadRole(ModelReader from) => from.List(static from => from.Number());

    private static void Write(ModelWriter to, Replacement replacement)
    {
        to.Text(replacement.Reason);
        to.Texts(replacement.Drops);
        to.Span(replacement.Span);
    }

    private static void Write(ModelWriter to, Criterion criterion)
    {
        to.Text(criterion.Name);
        to.Number(criterion.Index);
        to.List(criterion.RestsOn, SourceCode.Write);
        to.OrNone(criterion.When, FormulaCode.Write);
        to.OrNone(criterion.Allows, AllowanceCode.Write);
        to.TextOrNone(criterion.Limit);
        to.Flag(criterion.MustBeKnown);
        to.OrNone(criterion.Met, MessageCode.Write);
        to.OrNone(criterion.NotMet, MessageCode.Write);
        to.OrNone(criterion.Undetermined, MessageCode.Write);
        to.Span(criterion.Span);
    }

    private static Criterion ReadCriterion(ModelReader from) => new()
    {
        Name = from.Text(),
        Index = from.Number(),
        RestsOn = from.List(SourceCode.ReadStatement),
        When = from.OrNone(FormulaCode.Read),
        Allows = from.OrNone(AllowanceCode.Read),
        Limit = from.TextOrNone(),
        MustBeKnown = from.Flag(),
        Met = from.OrNone(MessageCode.Read),
        NotMet = from.OrNone(MessageCode.Read),
        Undetermined = from.OrNone(MessageCode.Read),
        Span = from.Span(),
    };
}
