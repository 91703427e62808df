namespace GuidelineEngine.Terms;

/// <summary>
/// The truth of a test over what the records document: Kleene's strong three-valued logic, ordered so that
/// <c>all</c> is the minimum and <c>any</c> the maximum.
/// </summary>
public enum Truth : byte
{
    /// <summary>The records refute the test.</summary>
    NotMet = 0,

    /// <summary>The records leave the test open: a finding is absent, contradictory, or known only within bounds.</summary>
    Undetermined = 1,

    /// <summary>The records prove the test.</summary>
    Met = 2,
}

/// <summary>Kleene's connectives over <see cref="Truth"/>.</summary>
internal static class Kleene
{
    /// <summary>Met if both are, not met if either is not, else undetermined.</summary>
    public static Truth And(Truth left, Truth right) => left < right ? left : right;

    /// <summary>Met if either is, not met if neither is, else undetermined.</summary>
    public static Truth Or(Truth left, Truth right) => left > right ? left : right;

    /// <summary>Met and not met exchanged; undetermined stays.</summary>
    public static Truth Not(Truth operand) => (Truth)(2 - (int)operand);

    /// <summary>Whether at least <paramref name="count"/> of a list hold, given how many are met and how many are undetermined.</summary>
    public static Truth AtLeast(int count, int met, int undetermined) =>
        met >= count ? Truth.Met : met + undetermined < count ? Truth.NotMet : Truth.Undetermined;

    /// <summary>A settled truth from a two-valued one.</summary>
    public static Truth From(bool value) => value ? Truth.Met : Truth.NotMet;
}
