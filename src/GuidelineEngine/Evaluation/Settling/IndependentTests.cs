namespace GuidelineEngine.Evaluation;

/// <summary>
/// Whether the open tests of a formula share no input, as is usual. Then what settles it follows part by part from
/// Kleene's tables, and sets of answers need not be put together: where each test has one input and can turn out either
/// way, every one of them belongs to some smallest set.
/// </summary>
internal sealed class IndependentTests
{
    private readonly List<int> inputs = [];
    private bool eachSettlesEitherWay = true;

    private IndependentTests() { }

    /// <summary>Whether no input stands behind two tests.</summary>
    public bool IsIndependent { get; private set; } = true;

    public bool EveryInputDecides => IsIndependent && eachSettlesEitherWay;

    public IReadOnlyList<int> Inputs => inputs;

    public static IndependentTests Of(SettlingFormula formula)
    {
        var tests = new IndependentTests();
        tests.Add(formula);
        return tests;
    }

    private void Add(SettlingFormula formula)
    {
        if (formula is OpenTest test)
        {
            foreach (var input in test.Inputs)
            {
                IsIndependent &= !inputs.Contains(input);
                inputs.Add(input);
            }
            eachSettlesEitherWay = eachSettlesEitherWay && test.Inputs.Count == 1 && test.CanBeMet && test.CanBeRefuted;
            return;
        }
        // A formula without parts that is no test stays what it is: nothing of the whole may be open beside it.
        var parts = formula.Parts;
        eachSettlesEitherWay &= parts.Count > 0 && formula is not EnoughMustHold { IsOutOfReach: true };
        for (var i = 0; i < parts.Count; i++)
            Add(parts[i]);
    }
}
