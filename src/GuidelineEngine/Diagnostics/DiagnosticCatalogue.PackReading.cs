namespace GuidelineEngine.Diagnostics;

// GE1100 to GE1149: reading rule packs, but for their drug files.
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor NoPack = new(
        "GE1100", "No pack", "`{0}` holds no `pack.yaml`, expected a folder that does or the id of a built-in pack", Severity.Error,
        "Check the path. A pack is a folder with pack.yaml, sources.yaml, facts.yaml and the folders drugs, guidelines and policies.");

    internal static readonly DiagnosticDescriptor UnexpectedFile = new(
        "GE1101", "Unexpected file", "`{0}` is no file of a pack, expected `pack.yaml`, `sources.yaml`, `facts.yaml`, `equivalence.yaml`, `formulary.yaml`, `verification.yaml`, or a .yaml file in `drugs`, `guidelines` or `policies`", Severity.Error,
        "Correct the name, or move the file: only `tests` and `examples` may hold other YAML. A file in a place where nothing reads it would be believed to count.");

    internal static readonly DiagnosticDescriptor UnknownLanguage = new(
        "GE1102", "Unknown language version", "the pack is written in version {0} of the language, expected version {1}", Severity.Error,
        "Use a version of the engine that reads this version of the language, or rewrite the pack.");

    internal static readonly DiagnosticDescriptor InvalidName = new(
        "GE1103", "Invalid name", "{0} is named `{1}`, expected lower-case letters and digits, joined by `_` or `-`", Severity.Error,
        "Names stand in paths, messages and decisions: write `pain_with`, not `Pain with`.");

    internal static readonly DiagnosticDescriptor ReservedName = new(
        "GE1104", "Reserved name", "`{0}` is a word of the language, expected another name", Severity.Error,
        "Choose another name; with this one a test, a role or a message could not tell the two apart.");

    internal static readonly DiagnosticDescriptor UnknownFact = new(
        "GE1105", "Unknown fact", "no fact is named `{0}`, expected one that facts.yaml declares", Severity.Error,
        "Correct the spelling, or declare the fact with its type, scope, kind, label and question.");

    internal static readonly DiagnosticDescriptor UnknownSource = new(
        "GE1106", "Unknown source", "no source is named `{0}`, expected one that sources.yaml declares", Severity.Error,
        "Correct the spelling, or declare the document with its authority and window.");

    internal static readonly DiagnosticDescriptor UnknownStatement = new(
        "GE1107", "Unknown statement", "no statement of this guideline is named `{0}`, expected one under `statements`", Severity.Error,
        "Correct the spelling, or write down what the source says, with its section, page and grade.");

    internal static readonly DiagnosticDescriptor UnknownCriterion = new(
        "GE1108", "Unknown criterion", "no criterion of this guideline is named `{0}`, expected one under `criteria`", Severity.Error,
        "Roles name criteria; only `when` tests facts. Correct the spelling, or add the criterion.");

    internal static readonly DiagnosticDescriptor UnknownAuthority = new(
        "GE1109", "Unknown authority", "the authority `{0}` is not ranked, expected {1}", Severity.Error,
        "Correct the spelling, or give the authority its place in `authorities`. `safety` and `law` stand outside the ranks.");

    internal static readonly DiagnosticDescriptor AuthorityTwice = new(
        "GE1110", "Authority ranked twice", "the authority `{0}` stands twice in `authorities`, expected it once", Severity.Error,
        "Remove one of the two: an authority has one rank.");

    internal static readonly DiagnosticDescriptor IngredientOfNoProduct = new(
        "GE1112", "Unknown ingredient", "no product has the ingredient `{0}`, expected one of a product in `drugs`", Severity.Error,
        "Correct the spelling, or add a product with the ingredient. A brand or a salt is no ingredient.");

    internal static readonly DiagnosticDescriptor UnknownRoute = new(
        "GE1113", "Unknown route", "no product is given by the route `{0}`, expected that of a product in `drugs`", Severity.Error,
        "Correct the spelling, or add a product that is given by the route.");

    internal static readonly DiagnosticDescriptor UnknownEquivalenceTable = new(
        "GE1114", "Unknown equivalence table", "no equivalence table is named `{0}`, expected one that equivalence.yaml declares", Severity.Error,
        "Correct the spelling, or add the table. Without it no dose of opioids can be summed under this edition.");

    internal static readonly DiagnosticDescriptor NotADuration = new(
        "GE1115", "Not a duration", "{0} is `{1}`, expected a whole number and a unit, such as `4 weeks`", Severity.Error,
        "The units are day, week, month and year. A week is seven days; months and years follow the calendar.");

    internal static readonly DiagnosticDescriptor WrongUnit = new(
        "GE1116", "Wrong unit", "{0} is in `{1}`, expected a number alone or in `{2}`", Severity.Error,
        "Convert the number into the unit of the fact: the engine does not convert, so that no factor goes unseen.");

    internal static readonly DiagnosticDescriptor UnknownChoice = new(
        "GE1117", "Unknown choice", "`{0}` cannot be `{1}`, expected {2}", Severity.Error,
        "Correct the spelling, or add the value to the fact in facts.yaml.");

    internal static readonly DiagnosticDescriptor NothingListed = new(
        "GE1118", "Nothing listed", "{0} is empty, expected at least one entry", Severity.Error,
        "Write what is to be tested, or remove the key. An empty list would hold always or never, and neither can be meant.");

    internal static readonly DiagnosticDescriptor ImpossibleCount = new(
        "GE1119", "Impossible count", "at least {0} of {1} is asked for, expected between 1 and {1}", Severity.Error,
        "Correct `count`, or list what is missing under `of`.");

    internal static readonly DiagnosticDescriptor DurationIsValue = new(
        "GE1120", "Duration compared for equality", "`{0}` is compared with `{1}` for equality, expected `at_most`, `at_least`, `less_than`, `more_than` or `between`", Severity.Error,
        "An elapsed time is never exactly a number of weeks. Write a mapping: `{ at_most: 4 weeks }`.");

    internal static readonly DiagnosticDescriptor NotAPair = new(
        "GE1121", "Not a pair", "{0} does not have exactly two entries, expected {1}", Severity.Error,
        "Write the two as a list: `[2, 4]`.");

    internal static readonly DiagnosticDescriptor InvalidPages = new(
        "GE1122", "Invalid pages", "`pages` is `{0}`, expected pages as printed, such as `24`, `75-80` or `29, 63-66`", Severity.Error,
        "Write only the pages, the lower first; the section goes into `section`. Leave the key out where the source has no pages.");

    internal static readonly DiagnosticDescriptor BrokenPlace = new(
        "GE1123", "Broken place in a message", "a `{0}` stands alone in this message, expected a place: a name within braces", Severity.Error,
        "Close the brace, or remove it: braces only mark places.");

    internal static readonly DiagnosticDescriptor UnknownPlace = new(
        "GE1124", "Unknown place in a message", "the message has a place for `{0}`, expected `drug`, `item`, `limit` or a fact", Severity.Error,
        "Correct the spelling, or write the words out.");

    internal static readonly DiagnosticDescriptor NothingTested = new(
        "GE1125", "Nothing tested", "the criterion `{0}` tests nothing, expected `when`, `allows` or both", Severity.Error,
        "Say what the records must show, or remove the criterion.");

    internal static readonly DiagnosticDescriptor KeyOfAnotherType = new(
        "GE1126", "Key of another type", "`{0}` goes with {1}, and `{2}` is {3}; expected the key to be left out", Severity.Error,
        "Remove the key, or correct the type: `unit`, `least` and `most` go with a number, `values` with a choice.");

    internal static readonly DiagnosticDescriptor TooFewChoices = new(
        "GE1127", "Too few values", "the choice has {0} value(s), expected two or more", Severity.Error,
        "List every value that the records can show, each with the words that a sentence uses for it.");

    internal static readonly DiagnosticDescriptor AskOfDerivedFact = new(
        "GE1128", "Question for a derived fact", "a derived fact has an `ask`, expected none", Severity.Error,
        "Remove it: what is missing is a field of the case file, and `questions` says how to ask for that.");

    internal static readonly DiagnosticDescriptor DerivationOfAnotherType = new(
        "GE1129", "Derivation of another type", "`{0}` works out {1}, and the fact is {2}; expected them to agree", Severity.Error,
        "Correct the type of the fact, or the derivation.");

    internal static readonly DiagnosticDescriptor DerivationOfAnotherScope = new(
        "GE1130", "Derivation of another scope", "`{0}` works out a fact of scope `{1}`, and the fact has `{2}`; expected them to agree", Severity.Error,
        "Correct the scope: what depends on the request line has one value for each request.");

    internal static readonly DiagnosticDescriptor DerivationOfOtherValues = new(
        "GE1131", "Derivation of other values", "the values are not those that `{0}` works out, expected {1}", Severity.Error,
        "Declare exactly these values; their wording is yours.");

    internal static readonly DiagnosticDescriptor WrongTypeOfFact = new(
        "GE1132", "Fact of another type", "`{0}` is {1}, expected {2}", Severity.Error,
        "Name a fact of the type that is needed here, or correct its declaration.");

    internal static readonly DiagnosticDescriptor SupplyOrDose = new(
        "GE1133", "Allowance without its kind", "the allowance has not exactly one of `supply`, `dose`, `visits`, `weeks`, `levels`, `hours` and `trial`, expected one, and `tolerance` only with `supply`", Severity.Error,
        "Write `allows: { supply: 4 weeks, tolerance: 3 days }`, `allows: { dose: 60 mg a day, of: a_dose_fact }` or `allows: { visits: 24 }`. For several, write as many criteria.");

    internal static readonly DiagnosticDescriptor UsedBeforeUnclear = new(
        "GE1134", "Unclear what was used before", "the test beside `supply` names several durations, {0}; expected one that says what was used before", Severity.Error,
        "Split the criterion, so that the test beside the allowance names one duration.");

    internal static readonly DiagnosticDescriptor NothingUsedBefore = new(
        "GE1135", "Nothing says what was used before", "no fact says for how long the drug was used before, expected one derived by `course_duration`", Severity.Error,
        "Declare a duration with `derived: course_duration`, or test another duration in `when`.");

    internal static readonly DiagnosticDescriptor NeverInFormula = new(
        "GE1136", "Never among criteria", "`never` stands among criteria, expected it alone", Severity.Error,
        "Write `certify_when: never` with `rests_on` beside it where the source does not recommend the item, or name criteria.");

    internal static readonly DiagnosticDescriptor EmptyScope = new(
        "GE1137", "Empty scope", "{0} names nothing, expected `drug_class`, `ingredient`, `route` or `service`", Severity.Error,
        "Say which requests are meant: what names nothing would cover every drug there is.");

    internal static readonly DiagnosticDescriptor NotATimeOfDay = new(
        "GE1138", "Not a time of day", "`received_until` is `{0}`, expected hours and minutes such as `17:30`", Severity.Error,
        "Write two digits each, of 24 hours, in quotes.");

    internal static readonly DiagnosticDescriptor ImpossibleHoliday = new(
        "GE1139", "Impossible holiday", "the holiday falls on no day, expected `month` with `day`, `month` with `weekday` and `nth`, or `after` with `plus_days`", Severity.Error,
        "`month` is 1 to 12; `nth` is 1 to 4, or -1 for the last; `plus_days` is 1 to 6. A holiday has a day, a weekday or another holiday that it follows.");

    internal static readonly DiagnosticDescriptor UnknownAdvice = new(
        "GE1140", "Unknown advice", "no advice is named `{0}`, expected one under `advice`", Severity.Error,
        "Correct the spelling, or write the sentence under `advice`.");

    internal static readonly DiagnosticDescriptor SecondPolicy = new(
        "GE1141", "Second policy", "`{0}` is a policy beside `{1}`, at {2}; expected one policy in a pack", Severity.Error,
        "Keep one of the two: a pack decides by one outcome table. A pack that extends another states what it changes, under the policy's name and with `changes: { reason: … }`.");

    internal static readonly DiagnosticDescriptor MissingFile = new(
        "GE1142", "Missing file", "the pack has no `{0}`, expected it beside `pack.yaml`", Severity.Error,
        "Add the file: without sources nothing can be cited, and without facts nothing can be tested.");

    private static IEnumerable<DiagnosticDescriptor> PackReadingGroup =>
    [
        NoPack, UnexpectedFile, UnknownLanguage, InvalidName, ReservedName, UnknownFact, UnknownSource, UnknownStatement, UnknownCriterion,
        UnknownAuthority, AuthorityTwice, IngredientOfNoProduct, UnknownRoute, UnknownEquivalenceTable, NotADuration, WrongUnit,
        UnknownChoice, NothingListed, ImpossibleCount, DurationIsValue, NotAPair, InvalidPages, BrokenPlace, UnknownPlace, NothingTested,
        KeyOfAnotherType, TooFewChoices, AskOfDerivedFact, DerivationOfAnotherType, DerivationOfAnotherScope, DerivationOfOtherValues,
        WrongTypeOfFact, SupplyOrDose, UsedBeforeUnclear, NothingUsedBefore, NeverInFormula, EmptyScope, NotATimeOfDay, ImpossibleHoliday,
        UnknownAdvice, SecondPolicy, MissingFile,
    ];
}
