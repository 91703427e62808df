namespace GuidelineEngine.Benchmarks.Subject;

/// <summary>What of a decision is read.</summary>
internal enum Reading
{
    Missing,
    WouldCertify,
    Text,
    Json,
}
