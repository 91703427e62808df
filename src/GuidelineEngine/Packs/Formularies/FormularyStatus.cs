namespace GuidelineEngine.Packs;

/// <summary>How a formulary stands to a drug on the day on which it is dispensed.</summary>
public enum FormularyStatus
{
    /// <summary>On the list, and dispensed without prospective review under the formulary's conditions. Never a finding of necessity.</summary>
    Exempt,

    /// <summary>On the list, and reviewed before it is dispensed.</summary>
    NonExempt,

    /// <summary>Seen not to be on the list.</summary>
    Unlisted,

    /// <summary>Made up by a pharmacy.</summary>
    Compound,

    /// <summary>The pack's authors did not see what the list says of it, or the case does not say which drug it is.</summary>
    Unknown,

    /// <summary>The formulary does not speak: a service, or a day before it took effect.</summary>
    NotApplicable,
}
