using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>Facts that the engine works out from other entries of the case, one rule a method, dispatched by name.</summary>
internal static class Derivations
{
    public static FactState Derive(Fact fact, Derivation derivation, RequestContext context)
    {
        var worked = WorkOut(fact, derivation, context);
        return derivation is { MayBeStated: true, IsAskedThroughFields: true } ? ServiceFacts.WithStated(worked, fact, context) : worked;
    }

    private static FactState WorkOut(Fact fact, Derivation derivation, RequestContext context) => derivation.Rule switch
    {
        DerivationRule.CourseDuration => Courses.CourseDuration(context),
        DerivationRule.ClassDuration => Courses.ClassDuration(context),
        DerivationRule.Phase => Phase(fact, context),
        DerivationRule.Purpose => Word(fact, context.Request.Purpose, CaseField.Purpose),
        DerivationRule.Sex => Word(fact, context.Case.Patient.Sex, CaseField.Sex),
        DerivationRule.Age => FactState.Of(context.Case.Patient.Age, CaseField.Age),
        DerivationRule.TimeSinceInjury => FactState.Of(
            context.Case.InjuryDate.IsUnknown ? Interval.Unknown : context.Case.InjuryDate.DaysUntil(context.Service), CaseField.InjuryDate),
        DerivationRule.DailyDose => Doses.DailyDose(derivation, context),
        DerivationRule.MorphineEquivalent => Doses.MorphineEquivalent(context),
        DerivationRule.DaysSupply => FactState.Of(RequestedAmounts.DaysSupply(context.Request.Line), RequestedAmounts.OpenFields(context.Request.Line)),
        DerivationRule.Refills => FactState.Of(
            context.Request.Line.Refills is { } refills ? Interval.Exactly(refills.Value) : Interval.Unknown, CaseField.Refills),
        DerivationRule.IsLess => IsLess(fact, derivation, context),
        DerivationRule.VisitsBefore => ServiceFacts.VisitsBefore(context),
        DerivationRule.Acquisition => Word(fact, context.Request.Line.Acquisition?.Value, CaseField.Item),
        DerivationRule.Approach => Word(fact, context.Request.Line.Approach?.Value, CaseField.Item),
        DerivationRule.BodyPart => ServiceFacts.BodyPart(fact, context),
        DerivationRule.AfterSurgery => ServiceFacts.AfterSurgery(context),
        DerivationRule.InjuryDate => FactState.Of(DayNumbers(context.Case.InjuryDate), CaseField.InjuryDate),
        DerivationRule.VisitsRequested or DerivationRule.WeeksRequested or DerivationRule.VisitsPerWeek or DerivationRule.LevelsRequested
            or DerivationRule.HoursRequested or DerivationRule.DaysRequested => FactState.Of(RequestedService.Amount(derivation.Rule, context.Request.Line), CaseField.Item),
        _ => throw new InvalidOperationException("no such derivation: " + derivation.Rule),
    };

    /// <summary>Days as the numbers in which facts hold them.</summary>
    public static Interval DayNumbers(DateRange day) => new(
        day.Earliest is { } earliest ? new Bound(earliest.DayNumber) : null,
        day.Latest is { } latest ? new Bound(latest.DayNumber) : null);

    private static FactState Phase(Fact fact, RequestContext context)
    {
        var isNew = Courses.IsNew(context);
        return isNew is Truth.Undetermined
            ? FactState.Undocumented with { Open = [CaseField.Since], HasUnaskable = Courses.StartIsContradictory(context) }
            : Word(fact, isNew == Truth.Met ? "new" : "continuing", CaseField.Since) with { IsSourced = Courses.StartIsSourced(context) };
    }

    private static FactState Word(Fact fact, string? word, CaseField field)
    {
        if (word is not null)
        {
            for (var i = 0; i < fact.Choices.Count; i++)
            {
                if (fact.Choices[i].Name == word)
                    return new FactState { Status = FactStatus.Documented, Choice = i, Open = FactState.Unknown(field).Open };
            }
        }

        return FactState.Unknown(field);
    }

    // A whole that is stated and the parts that it is made of must agree; where they do not, the fact is open.
    private static FactState IsLess(Fact fact, Derivation derivation, RequestContext context)
    {
        var stated = StatedFindings.Latest(fact, context, window: null);
        var lesser = context.StateOf(derivation.Lesser!);
        var greater = context.StateOf(derivation.Greater!);
        var findings = (IReadOnlyList<Finding>)[.. stated.Findings, .. lesser.Findings, .. greater.Findings];
        if (stated.Status == FactStatus.Conflict || lesser.Status == FactStatus.Conflict || greater.Status == FactStatus.Conflict)
            return new FactState { Status = FactStatus.Conflict, Findings = findings };

        var worked = lesser.Number.Upper is { } most && greater.Number.IsMoreThan(most.Value) == Truth.Met ? Truth.Met
            : lesser.Number.Lower is { } least && greater.Number.IsAtMost(least.Value) == Truth.Met ? Truth.NotMet
            : Truth.Undetermined;
        if (stated.Status == FactStatus.Undocumented)
        {
            return worked == Truth.Undetermined
                ? FactState.Undocumented with { Findings = findings }
                : new FactState { Status = FactStatus.Documented, YesNo = worked, Findings = findings, IsSourced = lesser.IsSourced && greater.IsSourced };
        }

        return worked != Truth.Undetermined && worked != stated.YesNo
            ? new FactState { Status = FactStatus.Conflict, Findings = findings }
            : stated with { Findings = findings };
    }
}
