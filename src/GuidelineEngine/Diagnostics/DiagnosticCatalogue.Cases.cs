namespace GuidelineEngine.Diagnostics;

// GE12xx: reading case files.
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor PersonalDetail = new(
        "GE1201", "Personal detail", "{0} has the key `{1}`, expected nothing that identifies a person", Severity.Error,
        "A case carries no names, birth dates, numbers or addresses of people. `case` is a label of your own, `age` and `sex` stand under `patient`, and authors and requesters appear by their role.");

    internal static readonly DiagnosticDescriptor UndeclaredFact = new(
        "GE1202", "Finding of an unknown fact", "`{0}` is not a fact of the rule pack, expected one that it declares", Severity.Error,
        "Correct the spelling. The pack's vocabulary lists the facts that a case can state, and `guideline ask` prints those that the case leaves open.");

    internal static readonly DiagnosticDescriptor FactOfOtherScope = new(
        "GE1203", "Fact in the wrong place", "`{0}` is a fact about {1}, expected it in {2}", Severity.Error,
        "Move the finding. What is true of the worker stands once in the `findings` of the case; what is true of one drug or service stands in the `findings` of its request.");

    internal static readonly DiagnosticDescriptor DerivedFactStated = new(
        "GE1204", "Derived fact", "`{0}` is worked out from other entries of the case, expected no finding for it", Severity.Error,
        "Remove the finding and state what it is worked out from, so that the two cannot differ.");

    internal static readonly DiagnosticDescriptor UnknownDocument = new(
        "GE1205", "Unknown document", "the source names the document `{0}`, expected {1}", Severity.Error,
        "A source names a record by the `id` under which `documents` lists it. Correct the id, or list the record.");

    internal static readonly DiagnosticDescriptor DuplicateDocument = new(
        "GE1206", "Document listed twice", "the document `{0}` is listed twice, first on line {1}; expected each id once", Severity.Error,
        "Give each record an id of its own; two reports of one kind may be `pr2-october` and `pr2-november`.");

    internal static readonly DiagnosticDescriptor DuplicateRequest = new(
        "GE1207", "Request id used twice", "the request `{0}` stands twice, first on line {1}; expected each id once", Severity.Error,
        "Give each request an id of its own; decisions refer to requests by it.");

    internal static readonly DiagnosticDescriptor OutOfRange = new(
        "GE1208", "Number out of range", "{0} is `{1}`, expected {2}", Severity.Error,
        "Look up the number in the record. A fact's range is declared with it in the rule pack.");

    internal static readonly DiagnosticDescriptor OtherUnit = new(
        "GE1209", "Finding in the wrong unit", "{0} is given in `{1}`, expected {2}", Severity.Error,
        "Convert the number, or leave the unit out if the number is already in the unit expected.");

    internal static readonly DiagnosticDescriptor NotAnAmount = new(
        "GE1210", "Not a number or range", "{0} is `{1}`, expected a number such as `6`, a range such as `5-6`, or bounds such as `at_least: 5`", Severity.Error,
        "Write digits, with a point and digits on both sides of it for a fraction. What is known only within limits is written as a range or with `at_least`, `more_than`, `at_most` and `less_than`.");

    internal static readonly DiagnosticDescriptor NotALength = new(
        "GE1211", "Not a length of time", "{0} is `{1}`, expected a length of time such as `3 weeks`", Severity.Error,
        "Write a whole number and `days`, `weeks`, `months` or `years`.");

    internal static readonly DiagnosticDescriptor NotADayMonthOrYear = new(
        "GE1212", "Not a day, month or year", "{0} is `{1}`, expected a day as `2014-03-09`, a month as `2014-03`, or a year as `2014`", Severity.Error,
        "Write the date with two digits each for month and day, or leave out what is not known.");

    internal static readonly DiagnosticDescriptor NotAStart = new(
        "GE1213", "Not a start", "`since` is `{0}`, expected `new`, a day, a month, a year, or bounds such as `by: 2014-03`", Severity.Error,
        "`new` is a course that begins with this request. A start that is not known to the day is a month, a year, or bounds: `by`, `after`, `at_least` and `at_most`, the last two with a length of time at the service date.");

    internal static readonly DiagnosticDescriptor NotAMoment = new(
        "GE1214", "Not a date or time", "{0} is `{1}`, expected a date as `2014-11-07`, or with its time as `2014-11-07T16:10`", Severity.Error,
        "Write the date and the local time of day with two digits each, without a time zone.");

    internal static readonly DiagnosticDescriptor ImplausibleYear = new(
        "GE1215", "Implausible year", "{0} is `{1}`, expected a year from {2} to {3}", Severity.Error,
        "Look up the date in the record; two digits of the year are probably exchanged or missing.");

    internal static readonly DiagnosticDescriptor NoBound = new(
        "GE1216", "No value", "{0} says nothing of its value, expected {1}", Severity.Error,
        "Add the value or one of the bounds, or leave the entry out if nothing is known.");

    internal static readonly DiagnosticDescriptor BoundsDisagree = new(
        "GE1217", "Bounds that disagree", "the bounds of {0} leave nothing between them, expected the lower one first", Severity.Error,
        "Exchange the two ends, or look them up: no value lies on the right side of both.");

    internal static readonly DiagnosticDescriptor TwoBounds = new(
        "GE1218", "Two bounds for one end", "{0} has both `{1}` and `{2}`, expected one of them", Severity.Error,
        "Keep the one that the record supports: `at_least` and `at_most` include the number itself, `more_than` and `less_than` do not.");

    internal static readonly DiagnosticDescriptor ValueAndBounds = new(
        "GE1219", "Value beside bounds", "{0} has a value and `{1}`, expected one or the other", Severity.Error,
        "Keep the value if it is known exactly, or else the bounds. Two values that the records give are two entries of a list.");

    internal static readonly DiagnosticDescriptor StaffAtIndependentReview = new(
        "GE1220", "Staff at independent medical review", "the reviewer is `staff` at independent medical review, expected `physician`", Severity.Error,
        "Independent medical review is done by physicians only. Write `reviewer: physician`, leave the reviewer out, or review at another stage.");

    internal static readonly DiagnosticDescriptor NoRequestDate = new(
        "GE1221", "Date of the request missing", "{0} is at independent medical review and has no date of request, expected `requested`, or `dated` under `rfa`", Severity.Error,
        "At independent medical review the question is asked long after the request, and the edition that governs may hang on the day of the request.");

    internal static readonly DiagnosticDescriptor NoServiceDate = new(
        "GE1222", "Date of service missing", "{0} is at retrospective review and has no date of service, expected `service_date`", Severity.Error,
        "At retrospective review the treatment is past; what counted then is decided by the day on which it was given.");

    internal static readonly DiagnosticDescriptor StartAfterService = new(
        "GE1223", "Start after the service", "the course begins `{0}`, expected a start that is possible by {1}, {2}", Severity.Error,
        "Look up the start in the record. A course that begins with this request is `since: new`.");

    internal static readonly DiagnosticDescriptor EndBeforeStart = new(
        "GE1224", "End before the start", "{0} has {1} before {2}, expected it not to be earlier", Severity.Error,
        "Look up the two dates in the record; they are probably exchanged.");

    internal static readonly DiagnosticDescriptor PageBeyond = new(
        "GE1225", "Page beyond the document", "`{0}` has {1} pages and the source names page `{2}`, expected one of them", Severity.Error,
        "Correct the page, or the number of `pages` under `documents`. Pages are counted from 1.");

    private static IEnumerable<DiagnosticDescriptor> CasesGroup =>
    [
        PersonalDetail, UndeclaredFact, FactOfOtherScope, DerivedFactStated, UnknownDocument, DuplicateDocument, DuplicateRequest, OutOfRange, OtherUnit,
        NotAnAmount, NotALength, NotADayMonthOrYear, NotAStart, NotAMoment, ImplausibleYear, NoBound, BoundsDisagree, TwoBounds, ValueAndBounds,
        StaffAtIndependentReview, NoRequestDate, NoServiceDate, StartAfterService, EndBeforeStart, PageBeyond,
    ];
}
