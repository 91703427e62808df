using System.Globalization;

namespace GuidelineEngine.Tests.Laws.Generate;

/// <summary>The files of a pack that fits a vocabulary.</summary>
internal sealed class GeneratedPack
{
    private static readonly string[] Grades = ["source", "letter", "no"];
    private static readonly string[] Days = ["2010-01-01", "2013-06-01", "2014-06-01", "2014-10-01", "2015-01-01"];

    /// <summary>The questions that a facts file ends with.</summary>
    public static string Questions { get; } = "questions:\n" + string.Join('\n', new[]
    {
        "since", "sig", "quantity", "refills", "supply", "purpose", "medications_complete", "diagnoses_complete", "injury_date", "age", "sex", "item",
        "claim_status", "body_part", "accepted_parts", "rfa_complete", "rfa_received", "rfa_dated", "prior_decisions",
        "treatments", "surgery",
    }.Select(field => $"  {field}: {{ label: the {field.Replace('_', ' ')}, ask: \"What is the {field.Replace('_', ' ')} of {{drug}}?\" }}")) + "\n";

    private readonly Draw draw;
    private readonly Vocabulary vocabulary;
    private readonly HashSet<string> used = [];
    private int matters;
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    private readonly bool ofServices;

    private GeneratedPack(Draw draw, Vocabulary vocabulary, bool ofServices)
    {
        this.draw = draw;
        this.ofServices = ofServices;
        this.vocabulary = vocabulary;
    }

    public static IReadOnlyDictionary<string, string> From(Draw draw, Vocabulary vocabulary, bool ofServices = false)
    {
        var pack = new GeneratedPack(draw, vocabulary, ofServices);
        foreach (var (path, text) in ofServices ? GeneratedServices.Files : GeneratedDrugs.Files)
            pack.files[path] = text;
        pack.files["policies/california.yaml"] = GeneratedDrugs.Policy;
        pack.files["pack.yaml"] = "pack: generated\nversion: 1.0.0\nlanguage: 1\ntitle: A pack that was generated\n";
        var held = pack.WriteSources();
        pack.WriteGuidelines(held);
        pack.WriteFacts();
        return pack.files;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private List<string> WriteSources()
    {
        var held = new List<string> { "alpha-2009" };
        var text = new StringBuilderLines();
        var ranks = draw.Of("[alpha]", "[alpha, beta]", "[[alpha, beta]]", "[alpha, [beta, gamma]]");
        text.Add("authorities: " + ranks, "sources:");
        AddSource(text, "alpha-2009", "alpha", "{ trigger: request_date, from: 2009-01-01 }", "yes", mayBeSilent: ranks.Contains("beta", StringComparison.Ordinal));
        if (draw.Chance(15))
        {
            var isHeld = draw.Chance(50);
            AddSource(text, "alpha-2014", "alpha", $"{{ trigger: {draw.Of("service_date", "request_date")}, from: {draw.Of("2014-11-01", "2014-06-01")}, to: 2015-12-31 }}", isHeld ? "yes" : "no", false);
            if (isHeld)
                held.Add("alpha-2014");
        }
        foreach (var authority in new[] { "beta", "gamma" }.Where(name => ranks.Contains(name, StringComparison.Ordinal)))
        {
            held.Add(authority);
            AddSource(text, authority, authority, draw.Of("{ trigger: request_date }", "{ trigger: service_date, from: 2014-10-01 }"), "yes", draw.Chance(20));
        }
        held.Add("labels");
        foreach (var (id, authority) in new[] { ("labels", "safety"), ("labor-code", "law"), ("ccr-8-9792", "law") })
            text.Add($"  {id}:", $"    title: The {id}", $"    short: the {id}", $"    authority: {authority}", "    window: { trigger: request_date }", "    held: yes");
        files["sources.yaml"] = text.ToString();
        return held;
    }

    private void AddSource(StringBuilderLines text, string id, string authority, string window, string held, bool mayBeSilent)
    {
        text.Add($"  {id}:", $"    title: The {id} book", $"    short: the {id} book", $"    authority: {authority}", $"    window: {window}", $"    held: {held}");
        if (draw.Chance(50) && !ofServices)
            text.Add("    equivalence_table: table");
        if (draw.Chance(20))
            text.Add("    condition: " + Test(2, [.. vocabulary.Words.Where(word => word.IsStateable && !word.IsPart)]));
        if (!mayBeSilent || !draw.Chance(70))
            return;
        text.Add("    silent_on:", "      some_drugs:");
        text.Add($"        applies_to: {Scope()}", "        section: none", "        says: The book does not speak of it.", $"        grade: {draw.Of(Grades)}");
    }

    private void WriteGuidelines(List<string> held)
    {
        var count = draw.Between(1, 4);
        var earlier = new List<(string Id, string Source)>();
        for (var i = 1; i <= count; i++)
        {
            var id = "g" + Text(i);
            var source = i == 1 ? "alpha-2009" : draw.Of(held);
            files[$"guidelines/{id}.yaml"] = Guideline(id, source, earlier);
            earlier.Add((id, source));
        }
    }

    private string Guideline(string id, string source, List<(string Id, string Source)> earlier)
    {
        var text = new StringBuilderLines();
        text.Add($"guideline: {id}", $"source: {source}", $"title: Guideline {id}", "applies_to: " + (id == "g1" && !ofServices ? "{ route: oral }" : id == "g1" ? GeneratedServices.Every : Scope()));
        if (draw.Chance(30))
            text.Add("applies_when: " + Test(2, [.. vocabulary.Words.Where(word => !word.IsPart)]));
        var displaced = earlier.Where(other => other.Source == source).Select(other => other.Id).ToList();
        if (displaced.Count > 0 && draw.Chance(25))
            text.Add($"instead_of: [{draw.Of(displaced)}]");

        var decides = source != "labels";
        var isNever = decides && id != "g1" && draw.Chance(10);
        var criteria = new StringBuilderLines();
        var statements = new StringBuilderLines();
        var roles = new StringBuilderLines();
        var number = 0;
        if (isNever)
            roles.Add("certify_when: never", "rests_on: " + NewStatement(statements, ref number));
        else if (decides && (id == "g1" || draw.Chance(85)))
            roles.Add("certify_when: " + Role(2, draw.Between(1, 4), () => NewCriterion(criteria, statements, ref number, isDanger: false)));
        foreach (var role in new[] { "refer_when", "cautions", "expects", "advises" })
        {
            var percent = role == "refer_when" ? 15 : 40;
            if (draw.Chance(percent) || (role == "cautions" && !decides))
            {
                var names = Enumerable.Range(0, draw.Between(1, 2)).Select(_ => NewCriterion(criteria, statements, ref number, role == "cautions")).ToList();
                roles.Add($"{role}: [{string.Join(", ", names)}]");
            }
        }
        if (roles.IsEmpty)
            roles.Add($"advises: [{NewCriterion(criteria, statements, ref number, isDanger: false)}]");
        text.Add("statements:");
        text.Add(statements.ToString().TrimEnd('\n'));
        if (!criteria.IsEmpty)
        {
            text.Add("criteria:");
            text.Add(criteria.ToString().TrimEnd('\n'));
        }
        text.Add(roles.ToString().TrimEnd('\n'));
        return text.ToString();
    }

    private string NewStatement(StringBuilderLines statements, ref int number)
    {
        var name = "s" + Text(++number);
        statements.Add($"  {name}:", $"    section: Part {name}", $"    says: The book speaks of matter {Text(++matters)} here.", "    grade: " + draw.Of(Grades));
        if (draw.Chance(12))
            statements.Add("    from: " + draw.Of(Days));
        else if (draw.Chance(8))
            statements.Add("    to: " + draw.Of(Days));
        if (draw.Chance(15))
            statements.Add("    source: labor-code");
        return name;
    }

    // A formula over criteria, each made on the spot.
    private string Role(int depth, int parts, Func<string> criterion)
    {
        if (parts == 1 || depth == 0)
            return draw.Chance(8) ? $"{{ not: {criterion()} }}" : criterion();
        var inner = new List<string>();
        while (parts > 0)
        {
            var here = draw.Between(1, parts == 1 ? 1 : parts - 1);
            inner.Add(Role(depth - 1, here, criterion));
            parts -= here;
        }
        return Connect(inner);
    }

    private string Connect(List<string> parts)
    {
        var list = "[" + string.Join(", ", parts) + "]";
        return draw.Of("all", "any", "at_least_of") switch
        {
            "all" => $"{{ all: {list} }}",
            "any" => $"{{ any: {list} }}",
            _ => $"{{ at_least_of: {{ count: {Text(draw.Between(1, parts.Count))}, of: {list} }} }}",
        };
    }

    private string NewCriterion(StringBuilderLines criteria, StringBuilderLines statements, ref int number, bool isDanger)
    {
        var statement = NewStatement(statements, ref number);
        var ground = draw.Chance(20) ? $"[{statement}, {NewStatement(statements, ref number)}]" : statement;
        var name = "c" + Text(++number);
        var mustBeKnown = isDanger && draw.Chance(60);
        criteria.Add($"  {name}:", $"    rests_on: {ground}");
        if (draw.Chance(20) && Allowance(isDanger) is { } allowance)
            criteria.Add(allowance);
        else
            criteria.Add("    when: " + Test(3, [.. vocabulary.Words.Where(word => !word.IsPart && !(mustBeKnown && word.IsJudgement))]));
        if (mustBeKnown)
            criteria.Add("    must_be_known: yes");
        criteria.Add($"    met: \"{{drug}} meets {name[..1]}.\"", $"    not_met: \"{{drug}} does not meet {name[..1]}.\"", $"    undetermined: \"Whether {{drug}} meets {name[..1]} is not known.\"");
        return name;
    }

    private string Scope() => ofServices ? GeneratedServices.Scope(draw) : GeneratedDrugs.Scope(draw);

    private string? Allowance(bool isDanger)
    {
        if (ofServices)
        {
            var allowance = GeneratedServices.Allowance(draw);
            if (allowance.Contains("visits", StringComparison.Ordinal))
                used.Add("visits_before");
            return "    allows: " + allowance;
        }
        bool Has(string name) => vocabulary.Words.Any(word => word.Name == name);
        if (Has("own_dose") && draw.Chance(50))
        {
            used.Add("own_dose");
            return $"    allows: {{ dose: {draw.Of("40", "60", "20")} mg a day, of: own_dose }}";
        }
        if (isDanger || !(Has("course_duration") || Has("class_duration")))
            return null;
        var name = Has("course_duration") ? "course_duration" : "class_duration";
        used.Add(name);
        var limit = draw.Of("4 weeks", "3 weeks", "2 months", "30 days");
        var when = draw.Chance(70) || name == "class_duration" ? $"    when: {{ {name}: {{ at_most: {limit} }} }}\n" : "";
        return $"{when}    allows: {{ supply: {limit}{draw.Of("", ", tolerance: 3 days")} }}";
    }

    // A test in which every fact stands once, so that no two tests of it contradict each other.
    private string Test(int depth, List<Word> left)
    {
        var kind = left.Count == 0 ? 9 : depth == 0 ? 0 : draw.Below(10);
        switch (kind)
        {
            case 6 or 7:
                var parts = new List<string>();
                for (var count = draw.Between(2, 3); count > 0 && left.Count > 0; count--)
                    parts.Add(Test(depth - 1, left));
                return parts.Count == 1 ? parts[0] : Connect(parts);
            case 8:
                return "{ not: " + Test(depth - 1, left) + " }";
            case 9:
                return "{ " + ListTest() + " }";
            default:
                return "{ " + FactTest(draw.Take(left)) + " }";
        }
    }

    private string ListTest()
    {
        if (ofServices && draw.Chance(70))
            return Quantified(GeneratedServices.List(draw));
        var list = draw.Of("other_requests", "current_medications", "taken_together", "medications", "diagnoses");
        var where = list == "diagnoses" ? draw.Of("{ text: lumbago }", "{ text: [myalgia, radiculopathy] }") : GeneratedDrugs.Where(draw);
        return Quantified($"in: {list}, where: {where}");
    }

    private string Quantified(string within) => draw.Of("exists", "none", "count") switch
    {
        "exists" => $"exists: {{ {within} }}",
        "none" => $"none: {{ {within} }}",
        _ => $"count: {{ {within}, {draw.Of("at_least", "more_than", "at_most", "less_than")}: {Text(draw.Between(1, 2))} }}",
    };

    private string FactTest(Word word)
    {
        used.Add(word.Name);
        foreach (var part in word.Parts)
            used.Add(part);
        if (word.OnlyDocumented)
            return $"{word.Name}: {{ documented_within: {word.Within} }}";
        var comparison = word.Type switch
        {
            WordType.YesNo => "is: " + draw.Of("yes", "no"),
            WordType.Choice when draw.Chance(30) && word.Choices.Count > 2 => $"none_of: [{word.Choices[0]}, {word.Choices[^1]}]",
            WordType.Choice => $"one_of: [{draw.Of(word.Choices)}]",
            _ => Limit(word),
        };
        return $"{word.Name}: {{ {comparison}{(word.Within is { } within ? ", documented_within: " + within : "")} }}";
    }

    private string Limit(Word word)
    {
        if (word.Type != WordType.Duration && draw.Chance(15))
        {
            var (low, high) = (Threshold(word, upper: false), Threshold(word, upper: true));
            return $"between: [{low}, {high}]";
        }
        if (word.Type == WordType.Date)
            return draw.Of("before", "after", "at_most", "at_least") + ": " + draw.Of("2014-01-31", "2014-09-30");
        return draw.Of("at_most", "at_least", "less_than", "more_than") + ": " + Threshold(word, draw.Chance(50));
    }

    private string Threshold(Word word, bool upper) => word.Type switch
    {
        WordType.Date => upper ? "2014-09-30" : "2014-01-31",
        WordType.Duration => upper ? draw.Of("3 months", "2 months", "1 year") : draw.Of("4 weeks", "30 days", "1 month"),
        _ when word.Name == "refills_asked" => upper ? "2" : "1",
        _ when word.Unit is "visits" => Text(upper ? draw.Of(24, 18) : draw.Of(6, 12)),
        _ when word.Unit is "weeks" or "a week" or "levels" => Text(upper ? draw.Of(3, 8) : draw.Of(1, 2)),
        _ when word.Unit is "hours" => Text(upper ? 160 : 80),
        _ when word.Unit == "of 10" => Text(upper ? draw.Between(5, 8) : draw.Between(2, 5)) + (draw.Chance(50) ? " of 10" : ""),
        _ when word.Unit == "mg a day" => Text(upper ? draw.Of(60, 90) : draw.Of(20, 40)) + " mg a day",
        _ when word.Unit == "years" => Text(upper ? 65 : 18) + " years",
        _ => Text(upper ? 30 : 14) + " " + word.Unit,
    };

    private void WriteFacts()
    {
        var text = new StringBuilderLines();
        text.Add("facts:");
        var words = vocabulary.Words.Where(word => used.Contains(word.Name)).ToList();
        if (words.Count == 0)
            words = [new Word("unused", WordType.YesNo)];
        foreach (var word in words)
            text.Add(word.Yaml());
        text.Add(Questions);
        files["facts.yaml"] = text.ToString();
    }
}
