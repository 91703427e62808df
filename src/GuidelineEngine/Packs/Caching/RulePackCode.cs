namespace GuidelineEngine.Packs.Caching;

/// <summary>A checked pack as bytes, without a check of its own: see <see cref="CompiledPackFile"/>.</summary>
internal static class RulePackCode
{
    public static byte[] Write(RulePack pack)
    {
        var to = new ModelWriter();
        to.Text(pack.Id);
        to.Text(pack.Title);
        to.List(pack.Layers, static (to, layer) =>
        {
            to.Text(layer.Id);
            to.Text(layer.Version);
            to.Text(layer.Sha256);
        });
        // What is named comes before what names it.
        FactCode.WriteAll(to, pack.Facts);
        to.Map(pack.Questions, static (to, field) => to.Number((int)field), FactCode.Write);
        DrugCode.Write(to, pack.Drugs);
        ServiceCatalogueCode.Write(to, pack.Services);
        to.List(pack.Sources, SourceCode.Write);
        to.List(pack.Guidelines, GuidelineCode.Write);
        to.OrNone(pack.Policy, PolicyCode.Write);
        to.OrNone(pack.Formulary, FormularyCode.Write);
        return to.ToArray();
    }

    public static RulePack Read(ModelReader from) => new()
    {
        Id = from.Text(),
        Title = from.Text(),
        Layers = from.List(static from => new PackLayer(from.Text(), from.Text(), from.Text())),
        Facts = FactCode.ReadAll(from),
        Questions = from.Map(static from => (CaseField)from.Number(), FactCode.ReadQuestion),
        Drugs = from.Drugs = DrugCode.Read(from),
        Services = ServiceCatalogueCode.Read(from),
        Sources = from.List(SourceCode.Read),
        Guidelines = from.List(GuidelineCode.Read),
        Policy = from.OrNone(PolicyCode.Read),
        Formulary = from.OrNone(FormularyCode.Read),
    };
}
