using System.Text.RegularExpressions;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tests.Diagnostics;

public sealed class The_catalogue
{
    [Test]
    public void Declares_each_id_once_in_order()
    {
        var ids = DiagnosticCatalogue.All.Select(descriptor => descriptor.Id).ToArray();
        ids.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        ids.Should().OnlyContain(id => Regex.IsMatch(id, "^GE[1-4][0-9]{3}$"));
    }

    [Test]
    public void Lists_every_descriptor_that_is_declared() =>
        typeof(DiagnosticCatalogue).GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .Should().BeEquivalentTo(DiagnosticCatalogue.All);

    [Test]
    public void Speaks_in_one_lower_case_sentence_and_helps()
    {
        foreach (var descriptor in DiagnosticCatalogue.All)
        {
            descriptor.Message.Should().NotEndWith(".", descriptor.Id);
            char.IsUpper(descriptor.Message[0]).Should().BeFalse(descriptor.Id);
            descriptor.Title.Should().NotBeEmpty(descriptor.Id).And.NotEndWith(".", descriptor.Id);
            descriptor.Help.Should().EndWith(".", descriptor.Id);
        }
    }

    [Test]
    public void Finds_an_id_in_either_case()
    {
        DiagnosticCatalogue.Find("ge1004").Should().BeSameAs(DiagnosticCatalogue.DuplicateKey);
        DiagnosticCatalogue.Find("GE0000").Should().BeNull();
    }
}
