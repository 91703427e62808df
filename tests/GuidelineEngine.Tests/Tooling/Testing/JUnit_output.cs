using System.Xml.Linq;
using GuidelineEngine.Tooling.Testing;
using GuidelineEngine.Tooling.Testing.Reporting;

namespace GuidelineEngine.Tests.Tooling.Testing;

public sealed class JUnit_output
{
    [Test]
    public void Has_a_case_for_each_test_with_its_file_and_line()
    {
        var suite = SmallSuite.Of("""
            tests:
              - { test: as expected, expect: { truth: met } }
              - { test: "<not> & \"so\" \U0001F600", expect: { truth: none } }
              - { test: not read, change: { pateint: {} }, expect: { truth: met } }
            """);
        suite.Diagnostics.Should().BeEmpty();

        var root = XDocument.Parse(JUnitXml.Of(PolicyTestRun.Of(suite.Tests, SmallSuite.Engine), TimeSpan.FromSeconds(1.5))).Root!;

        root.Attributes().Select(attribute => attribute.ToString()).Should().Equal("tests=\"3\"", "failures=\"1\"", "errors=\"1\"", "time=\"1.500\"");
        var cases = root.Elements("testsuite").Single().Elements("testcase").ToList();
        cases.Select(test => test.Attribute("name")!.Value).Should().Equal("as expected", "<not> & \"so\" \U0001F600", "not read");
        cases.Should().OnlyContain(test => test.Attribute("classname")!.Value == "small.tests.yaml" && test.Attribute("file")!.Value == "small.tests.yaml" && test.Attribute("line") != null);
        cases[1].Element("failure")!.Value.Should().Contain("► ");
        cases[2].Element("error")!.Attribute("message")!.Value.Should().Contain("pateint");
    }
}
