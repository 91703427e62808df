namespace GuidelineEngine.Cli;

/// <summary>What a run ended with. A decision is never an exit code.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Findings = 1;
    public const int InvalidInput = 2;
    public const int EngineFault = 3;
}
