namespace GuidelineEngine.Diagnostics;

// GE2xxx: checking a rule pack that could be read.
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor UncitedCriterion = new(
        "GE2001", "Criterion without a citation", "the criterion `{0}` rests on nothing, expected `rests_on` with a statement", Severity.Error,
        "Write down what the source says under `statements`, with its place and grade, and name it. What no source says decides nothing.");

    internal static readonly DiagnosticDescriptor UnusedStatement = new(
        "GE2002", "Unused statement", "nothing rests on the statement `{0}`, expected a criterion that does", Severity.Warning,
        "Name it in the `rests_on` of the criterion that it supports, or remove it.");

    internal static readonly DiagnosticDescriptor UnreachedCriterion = new(
        "GE2003", "Criterion without a role", "no role names the criterion `{0}`, expected `certify_when`, `refer_when`, `cautions`, `expects` or `advises` to", Severity.Error,
        "Name it in a role, or remove it: as it stands it is never asked about and changes nothing.");

    internal static readonly DiagnosticDescriptor ConflictingRoles = new(
        "GE2004", "Conflicting roles", "the criterion `{0}` stands in `{1}` and in `{2}`, expected only one of them", Severity.Error,
        "Met, it would speak for the request and against it. Write two criteria, or put it under `not` in `certify_when`.");

    internal static readonly DiagnosticDescriptor UnusedFact = new(
        "GE2005", "Unused fact", "nothing tests the fact `{0}`, expected a criterion that does", Severity.Warning,
        "Test it, or remove it: a finding about it would change nothing.");

    internal static readonly DiagnosticDescriptor MissingText = new(
        "GE2006", "Missing text", "the criterion `{0}` has no text for `{1}`, expected one because it stands in `{2}`", Severity.Error,
        "Write the sentence that a decision prints when the criterion has this truth; it may name {drug}, {limit} and the facts that are tested.");

    internal static readonly DiagnosticDescriptor NumberInMessage = new(
        "GE2007", "Number in a message", "the message writes out `{0}`, expected a place for the limit or a fact", Severity.Error,
        "A number in a sentence would outlive the threshold that it repeats. Use {limit} or the name of a fact that is tested.");

    internal static readonly DiagnosticDescriptor FactNotTested = new(
        "GE2008", "Fact that is not tested in a message", "the message names `{0}`, which the criterion `{1}` does not test; expected a fact that it does", Severity.Error,
        "A sentence speaks only of what the criterion looked at. Test the fact, or leave it out.");

    internal static readonly DiagnosticDescriptor NoSingleLimit = new(
        "GE2009", "No single limit", "the message names the limit of `{0}`, which has {1} thresholds; expected exactly one, or an allowance", Severity.Error,
        "Split a criterion with several thresholds, or write the sentence without {limit}.");

    internal static readonly DiagnosticDescriptor DisplacesUnknown = new(
        "GE2010", "Displaces an unknown guideline", "no guideline is named `{0}`, expected one that this guideline stands instead of", Severity.Error,
        "Correct the spelling: the id of a guideline is the name of its file.");

    internal static readonly DiagnosticDescriptor DisplacesOtherSource = new(
        "GE2011", "Displaces a guideline of another source", "`{0}` is a guideline of `{1}`, expected one of `{2}`", Severity.Error,
        "`instead_of` orders the guidelines of one source; between sources the order of the authorities decides.");

    internal static readonly DiagnosticDescriptor DisplacesInCircle = new(
        "GE2012", "Displaces in a circle", "`{0}` stands in the end instead of `{1}` itself, expected no circle", Severity.Error,
        "Where both apply neither would be left. Remove one of the two `instead_of`.");

    internal static readonly DiagnosticDescriptor PageBeyondSource = new(
        "GE2013", "Page beyond the source", "page {0} is cited of `{1}`, expected one of its {2} pages", Severity.Error,
        "Look the page up as it is printed, or correct `pages` of the source.");

    internal static readonly DiagnosticDescriptor EndsBeforeItBegins = new(
        "GE2014", "Ends before it begins", "the last day {0} lies before the first, {1}; expected it on or after", Severity.Error,
        "Exchange `from` and `to`, or correct one of them: both days are included.");

    internal static readonly DiagnosticDescriptor EditionsBeginTogether = new(
        "GE2015", "Editions that begin together", "`{0}` begins on the same day as `{1}` of the same authority, expected different days", Severity.Error,
        "Of two editions whose windows hold, the later to take effect governs; these two leave that open. Correct `from`, or give one another authority.");

    internal static readonly DiagnosticDescriptor LimitOutOfRange = new(
        "GE2016", "Limit out of range", "the limit {0} of `{1}` divides nothing, because the fact {2}; expected a limit within", Severity.Error,
        "Such a test would be met always or never. Correct the limit, or the range in facts.yaml.");

    internal static readonly DiagnosticDescriptor EmptyRange = new(
        "GE2017", "Empty range", "`{0}` is at least {1} and at most {2}, expected the first to be less", Severity.Error,
        "Exchange `least` and `most`, or correct one of them.");

    internal static readonly DiagnosticDescriptor Contradiction = new(
        "GE2018", "Contradiction", "no value of `{0}` passes all that is asked of it here, expected tests that can hold together", Severity.Error,
        "Correct the limits; `between` takes the lower one first. Where either should do, write `any`.");

    internal static readonly DiagnosticDescriptor AppliesToNothing = new(
        "GE2019", "Applies to nothing", "no product of the pack is one that `{0}` applies to, expected at least one", Severity.Error,
        "Every part of `applies_to` must fit the same product, and `except_for` takes away. A guideline for a service names no drug.");

    internal static readonly DiagnosticDescriptor DuplicateGuideline = new(
        "GE2020", "Guideline twice", "the guideline `{0}` also stands at {1}, expected one of each name", Severity.Error,
        "Rename one of the two, with its file: the folder is not part of the id. A guideline that is to take the place of one in a pack below says so: `replaces: { reason: … }`.");

    internal static readonly DiagnosticDescriptor FileNameIsNotId = new(
        "GE2021", "File name is not the id", "the guideline is named `{0}` in a file named `{1}`, expected the same name", Severity.Error,
        "Rename the file, or correct `guideline`.");

    internal static readonly DiagnosticDescriptor GuidelineOfSourceNotHeld = new(
        "GE2022", "Guideline of a source that is not held", "`{0}` is declared `held: no` and yet has this guideline, expected none", Severity.Error,
        "A source that is not held sends every request to a physician, so that this guideline would never speak. Declare it held once all that governs is here.");

    internal static readonly DiagnosticDescriptor GuidelineOfLaw = new(
        "GE2023", "Guideline of a law", "`{0}` is law and yet has this guideline, expected only statements", Severity.Error,
        "A statement may come from a law; the guideline it stands in belongs to a guideline document or a safety source.");

    internal static readonly DiagnosticDescriptor SafetyDecides = new(
        "GE2024", "Safety source that decides", "the guideline of the safety source `{0}` has a `certify_when`, expected none", Severity.Error,
        "A label or a warning cautions and never decides: use `cautions`, `refer_when` or `advises`.");

    internal static readonly DiagnosticDescriptor NeverWithoutGround = new(
        "GE2025", "Never without a ground", "`certify_when: never` rests on nothing, expected `rests_on` beside it", Severity.Error,
        "Name the statement by which the source does not recommend the item.");

    internal static readonly DiagnosticDescriptor GroundWithoutNever = new(
        "GE2026", "Ground without never", "the guideline has `rests_on` without `certify_when: never`, expected it on a criterion", Severity.Error,
        "Move it to the criterion that rests on it.");

    internal static readonly DiagnosticDescriptor NoRole = new(
        "GE2027", "Guideline without a role", "the guideline `{0}` has no role, expected `certify_when`, `refer_when`, `cautions`, `expects` or `advises`", Severity.Error,
        "Say what its criteria are for, or remove the file.");

    internal static readonly DiagnosticDescriptor MustBeKnownOutsideCautions = new(
        "GE2028", "Must be known outside cautions", "the criterion `{0}` must be known and stands in no caution, expected it under `cautions`", Severity.Error,
        "Only for a caution does not knowing count. Add it to `cautions`, or remove `must_be_known`.");

    internal static readonly DiagnosticDescriptor JudgementMustBeKnown = new(
        "GE2029", "Judgement that must be known", "`{0}` is a judgement and must be known, expected an observation", Severity.Warning,
        "A judgement never counts for staff, so that no case would be certified by staff again. Test what the records show.");

    internal static readonly DiagnosticDescriptor TooManyCriteria = new(
        "GE2030", "Too many criteria", "the guideline has {0} criteria, expected at most {1}", Severity.Error,
        "Split the guideline by clinical question.");

    internal static readonly DiagnosticDescriptor TooManyFacts = new(
        "GE2031", "Too many facts", "the guideline tests {0} facts, expected at most {1}", Severity.Error,
        "Split the guideline by clinical question.");

    internal static readonly DiagnosticDescriptor DerivedFactHasNoDate = new(
        "GE2032", "Worked-out fact with a date", "`{0}` is worked out by `{1}` and has no finding with a date, expected no `documented_within`", Severity.Error,
        "Remove `documented_within`, or test a fact that a finding gives.");

    internal static readonly DiagnosticDescriptor MissingQuestion = new(
        "GE2033", "Missing question", "nothing asks for `{0}`, which {1} reads; expected it under `questions` in facts.yaml", Severity.Error,
        "Add it with a `label` and an open question under `ask`: what can be missing must be something to ask for.");

    internal static readonly DiagnosticDescriptor NoPolicy = new(
        "GE2034", "No policy", "the pack `{0}` has no policy, expected a file in `policies`", Severity.Error,
        "Without an outcome table no truth becomes a recommendation.");

    internal static readonly DiagnosticDescriptor StaffDeny = new(
        "GE2035", "Staff would deny", "staff would modify or deny in the row `{0}`, expected `certify`, `request_information` or `physician_review`", Severity.Error,
        "Only a physician modifies or denies. Write `physician_review`.");

    internal static readonly DiagnosticDescriptor StaffCertifyDanger = new(
        "GE2036", "Staff would certify a danger", "staff would certify in the row `{0}`, expected `request_information` or `physician_review`", Severity.Error,
        "With a caution, or on what was not verified, a physician decides. Write `physician_review`.");

    internal static readonly DiagnosticDescriptor UnknownCertifies = new(
        "GE2037", "Certification without a met guideline", "the row `{0}` certifies, and no guideline is met in it; expected another outcome", Severity.Error,
        "Nothing unknown and nothing refuted certifies.");

    internal static readonly DiagnosticDescriptor NothingBelow = new(
        "GE2038", "Nothing below", "the last row `{0}` says `as_below`, expected an outcome", Severity.Error,
        "Write an outcome: no row follows.");

    internal static readonly DiagnosticDescriptor NothingAllowed = new(
        "GE2040", "Nothing allowed", "the allowance of `{0}` is {1}, expected one or more", Severity.Error,
        "Nothing could ever fit. Where the source does not recommend the service, write `certify_when: never`.");

    internal static readonly DiagnosticDescriptor AllowanceOfAnotherKind = new(
        "GE2041", "Allowance of another kind", "the allowance is of `{0}`, and the guideline applies to {1}; expected one that they have", Severity.Error,
        "Drugs have `supply` and `dose`; services have `visits`, `weeks`, `levels`, `hours` and `trial`.");

    private static IEnumerable<DiagnosticDescriptor> ChecksGroup =>
    [
        UncitedCriterion, UnusedStatement, UnreachedCriterion, ConflictingRoles, UnusedFact, MissingText, NumberInMessage, FactNotTested,
        NoSingleLimit, DisplacesUnknown, DisplacesOtherSource, DisplacesInCircle, PageBeyondSource, EndsBeforeItBegins, EditionsBeginTogether,
        LimitOutOfRange, EmptyRange, Contradiction, AppliesToNothing, DuplicateGuideline, FileNameIsNotId, GuidelineOfSourceNotHeld,
        GuidelineOfLaw, SafetyDecides, NeverWithoutGround, GroundWithoutNever, NoRole, MustBeKnownOutsideCautions, JudgementMustBeKnown,
        TooManyCriteria, TooManyFacts, DerivedFactHasNoDate, MissingQuestion, NoPolicy, StaffDeny, StaffCertifyDanger, UnknownCertifies,
        NothingBelow, NothingAllowed, AllowanceOfAnotherKind,
    ];
}
