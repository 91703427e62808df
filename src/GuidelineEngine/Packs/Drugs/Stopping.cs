namespace GuidelineEngine.Packs;

/// <summary>What ending a drug from one day to the next would do.</summary>
public enum Stopping
{
    /// <summary>Nothing is recorded against it. Written <c>ordinary</c>.</summary>
    Ordinary,

    /// <summary>It is to be reduced step by step. Written <c>wean</c>.</summary>
    Wean,

    /// <summary>It is not to be interrupted: the prescriber is called first. Written <c>do_not_stop</c>.</summary>
    DoNotStop,
}
