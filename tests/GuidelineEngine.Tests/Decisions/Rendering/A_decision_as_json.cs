using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using GuidelineEngine.Decisions;

namespace GuidelineEngine.Tests.Decisions.Rendering;

public sealed class A_decision_as_json
{
    [Test]
    public void For_staff() => Golden.Compare("staff.json", DecisionJson.Write(SampleDecisions.ForStaff) + "\n");

    [Test]
    public void For_a_physician() => Golden.Compare("physician.json", DecisionJson.Write(SampleDecisions.ForPhysician) + "\n");

    [Test]
    public void Has_the_keys_of_the_contract_in_its_order_and_additions_behind_them()
    {
        var root = JsonNode.Parse(DecisionJson.Write(SampleDecisions.ForPhysician))!;
        Keys(root).Should().Equal(
            "case", "as_of", "status", "pack", "engine", "digest", "gates", "information_request", "requests", "reviewer", "overridden", "records");
        Keys(root["pack"]).Should().Equal("id", "layers");
        Keys(root["pack"]!["layers"]![0]).Should().Equal("id", "version", "sha256");
        Keys(root["gates"]![0]).Should().StartWith(["id", "state", "who", "why"]);

        var request = root["requests"]![0]!;
        Keys(request).Should().Equal(
            "id", "item", "outcome", "truth", "authority", "strict", "guidelines", "citations", "missing", "then", "would_certify", "amendable",
            "modification", "cautions", "advisories", "deadlines", "rationale", "row", "stage", "reason", "conditional", "formulary",
            "authority_rests_on");
        Keys(request["deadlines"]).Should().Equal(
            "ask_by", "outer", "runs_out", "decide_by", "communicate_by", "written_by", "defer_by", "apply_by", "rules");
        Keys(request["deadlines"]!["rules"]![0]).Should().Equal(
            "id", "day", "time", "disputed", "otherwise", "from", "after", "count", "unit", "between", "counted", "rests_on");
        Keys(request["item"]).Should().StartWith(["written", "read"]);
        Keys(request["item"]!["read"]![0]).Should().Equal("field", "value", "from");
        Keys(request["guidelines"]![0]).Should().StartWith(["id", "source", "layer", "standing", "truth", "criteria"]);
        Keys(request["guidelines"]![0]!["criteria"]![0]).Should().StartWith(["id", "role", "truth", "facts", "statements"]);
        Keys(request["citations"]![0]).Should().StartWith(["source", "edition", "year", "chapter", "section", "pages", "grade"]);
        Keys(request["missing"]![0]).Should().Equal("fact", "ask", "role", "reason");
        Keys(request["would_certify"]![0]![0]).Should().Equal("fact", "answer");
        Keys(request["rationale"]).Should().Equal("text", "sentences");
        Keys(request["rationale"]!["sentences"]![0]).Should().Equal("text", "statements", "facts", "records", "sources", "policy");

        var part = root["requests"]![3]!;
        Keys(part["amendable"]).Should().Equal("to", "why");
        Keys(part["modification"]).Should().Equal("requested", "authorised", "needs", "why");
    }

    [Test]
    public void Where_nothing_decides_the_truth_is_null()
    {
        var ambien = JsonNode.Parse(DecisionJson.Write(SampleDecisions.ForStaff))!["requests"]![2]!;

        ambien.AsObject().ContainsKey("truth").Should().BeTrue();
        ambien["truth"].Should().BeNull();
    }

    [Test]
    public void Staff_are_never_told_which_answers_would_certify()
    {
        SampleDecisions.ForStaff.Requests.Should().Contain(request => request.WouldCertify.Count > 0, "else this shows nothing");

        foreach (var request in JsonNode.Parse(DecisionJson.Write(SampleDecisions.ForStaff))!["requests"]!.AsArray())
            request!["would_certify"]!.AsArray().Should().BeEmpty();
    }

    [Test]
    public void The_digest_is_that_of_the_compact_json_without_it()
    {
        var json = DecisionJson.Write(SampleDecisions.ForStaff, indented: false);
        var digest = SampleDecisions.ForStaff.Digest;

        var without = json.Replace($"\"digest\":\"{digest}\",", "", StringComparison.Ordinal);

        without.Should().NotBe(json);
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(without))).Should().Be(digest);
    }

    [Test]
    public void Whoever_reviews_and_whatever_was_asked_changes_the_digest() =>
        new[] { SampleDecisions.ForStaff, SampleDecisions.ForPhysician, SampleDecisions.WithInjection }
            .Select(decision => decision.Digest).Should().OnlyHaveUniqueItems();

    [TestCase("tr-TR")]
    [TestCase("ar-SA")]
    [TestCase("de-DE")]
    public void The_bytes_are_the_same_in_every_culture(string culture)
    {
        var expected = Bytes(SampleDecisions.ForStaff);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Bytes(SampleDecisions.LowBack(GuidelineEngine.Terms.Reviewer.Staff)).Should().Equal(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void Lines_end_in_line_feeds_amounts_have_no_trailing_zeros_and_there_is_no_byte_order_mark()
    {
        var bytes = Bytes(SampleDecisions.ForPhysician);
        var text = Encoding.UTF8.GetString(bytes);

        text.Should().NotContain("\r").And.Contain("\"quantity\": 63,").And.NotContain("63.0").And.EndWith("}\n");
        bytes[0].Should().Be((byte)'{');
    }

    [Test]
    public void Text_that_is_no_ascii_stays_readable() =>
        DecisionJson.Write(SampleDecisions.LowBack(GuidelineEngine.Terms.Reviewer.Staff, "Norco 10/325 mg ½ tablet – “prn”"))
            .Should().Contain("½ tablet – “prn”");

    private static byte[] Bytes(CaseDecision decision)
    {
        using var stream = new MemoryStream();
        DecisionJson.WriteTo(decision, stream);
        return stream.ToArray();
    }

    private static IEnumerable<string> Keys(JsonNode? node) => node!.AsObject().Select(member => member.Key);
}
