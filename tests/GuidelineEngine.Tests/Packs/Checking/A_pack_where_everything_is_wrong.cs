using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tests.Packs.Checking;

public sealed class A_pack_where_everything_is_wrong
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["pack.yaml"] = "pack: Wrong Pack\nversion: 1.0.0\nlanguage: one\ntitel: Everything wrong\n",
        ["notes.yaml"] = "a: b\n",
        ["sources.yaml"] = """
            authorities: [book]
            sources:
              book: { title: The Book, short: the book, authority: bok, pages: 10, window: { trigger: request_date, from: 2014-01-01, to: 2013-01-01 }, held: maybe }
              book: { title: Twice, short: twice, authority: book, window: { trigger: request_date }, held: yes }
            """,
        ["facts.yaml"] = """
            facts:
              relief: { type: yes-no, scope: request, kind: observation, label: relief, ask: "What relief?" }
              dose: { type: number, unit: mg a day, least: 10, most: 5, scope: line, kind: observation, label: dose, derived: { daily_dose: tizanidin, over: all } }
              course: { type: duration, scope: case, kind: observation, label: course, derived: course_duration, ask: "How long?" }
              limit: { type: number, scope: case, kind: observation, label: limit, ask: "What limit?" }
            questions:
              sinse: { label: the start, ask: "When?" }
            """,
        ["drugs/drugs.yaml"] = "classes: { relaxant: { means: Relaxes. } }\nproducts:\n  tizanidine oral: { brands: Zanaflex, classes: relaxnt, strengths: 2, forms: tablet, stopping: ordinary, schedule: none }\n",
        ["guidelines/first.yaml"] = """
            guideline: frist
            source: bok
            title: First
            applies_to: { drug_class: relaxnt }
            instead_of: [scond]
            statements:
              option: { pages: 9-8, says: It is an option., grade: good }
            criteria:
              relieved:
                rests_on: optoin
                when: { releif: yes, dose: { at_most: 60 mg }, course: 4 weeks }
                met: "Relief from {drg} for 4 weeks."
              uncited:
                when: { limit: { at_most: 4, at_least: 6 } }
                met: "Beyond {limit}."
            certify_when: { all: [relieved, never, missing] }
            """,
        ["guidelines/second.yaml"] = "guideline: second\nsource: &book book\n",
        ["guidelines/third.yaml"] = "- a list\n",
        ["policies/policy.yaml"] = """
            policy: policy
            title: Policy
            received_until: noon
            holidays: [ { name: Never, month: 13, day: 1 } ]
            words: { certify: approve }
            outcomes:
              met: { row: "6", because: Met., utilization_review: { staff: deny, physician: certify }, retrospective: { staff: modify, physician: certify }, independent_medical_review: certify }
              unmet: {}
            """,
    };

    [Test]
    public void Reports_every_mistake_at_once_and_gives_no_pack()
    {
        var loading = RulePackReader.Read(PackFiles.InMemory(Files));
        loading.Pack.Should().BeNull();
        var expected = Repository.Path("tests", "GuidelineEngine.Tests", "Packs", "Checking", "A_pack_where_everything_is_wrong.txt");
        if (Environment.GetEnvironmentVariable("ACCEPT_MALFORMED") == "1")
            File.WriteAllText(expected, loading.Render());
        loading.Render().Should().Be(File.ReadAllText(expected));
    }

    [Test]
    public void Reports_them_in_the_same_order_whatever_the_order_of_the_files() =>
        RulePackReader.Read(PackFiles.InMemory(Files.Reverse())).Render().Should().Be(RulePackReader.Read(PackFiles.InMemory(Files)).Render());
}
