namespace GuidelineEngine.Benchmarks.StartUp;

internal static class StartUpRatios
{
    public static void Print()
    {
    }
}
