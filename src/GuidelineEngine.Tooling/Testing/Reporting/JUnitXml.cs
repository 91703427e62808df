using System.Globalization;
using System.Text;
using System.Xml;

namespace GuidelineEngine.Tooling.Testing.Reporting;

/// <summary>What came of a run as JUnit XML, which build servers read: a suite a file, a case a test.</summary>
internal static class JUnitXml
{
    public static string Of(IReadOnlyList<PolicyTestResult> results, TimeSpan elapsed)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("testsuites");
            Counts(xml, results);
            xml.WriteAttributeString("time", elapsed.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture));
            foreach (var file in results.GroupBy(result => result.Test.File, StringComparer.Ordinal))
            {
                xml.WriteStartElement("testsuite");
                xml.WriteAttributeString("name", Writable(file.Key));
                Counts(xml, [.. file]);
                foreach (var result in file)
                    Write(xml, result);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + text + "\n";
    }

    // A case that could not be read is an error of the test; a decision that is otherwise is a failure.
    private static void Counts(XmlWriter xml, IReadOnlyList<PolicyTestResult> results)
    {
        xml.WriteAttributeString("tests", Number(results.Count));
        xml.WriteAttributeString("failures", Number(results.Count(result => !result.IsAsExpected && result.Decision is not null)));
        xml.WriteAttributeString("errors", Number(results.Count(result => result.Decision is null)));
    }

    private static void Write(XmlWriter xml, PolicyTestResult result)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", Writable(result.Test.Name));
        xml.WriteAttributeString("classname", Writable(result.Test.File));
        xml.WriteAttributeString("file", Writable(result.Test.File));
        xml.WriteAttributeString("line", Number(result.Test.Line));
        if (!result.IsAsExpected)
        {
            xml.WriteStartElement(result.Decision is null ? "error" : "failure");
            xml.WriteAttributeString("message", Writable(result.Differences[0].ToString()));
            xml.WriteString(Writable(result.Report));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    // What XML has no way to write becomes the character that stands for a lost one.
    private static string Writable(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                written.Append(text[i++]).Append(text[i]);
            else
                written.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }
        return written.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
