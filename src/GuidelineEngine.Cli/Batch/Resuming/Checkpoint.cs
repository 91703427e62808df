namespace GuidelineEngine.Cli.Batch;

/// <summary>Where a batch stands: everything before it is on the disk, and nothing behind it counts.</summary>
/// <param name="Basis">What the run rests on.</param>
/// <param name="In">How far the input was read.</param>
/// <param name="OutBytes">How long the decisions are.</param>
/// <param name="RejectedBytes">How long the rejected lines are.</param>
/// <param name="Tally">What it came to so far.</param>
internal sealed record Checkpoint(BatchBasis Basis, InputPosition In, long OutBytes, long RejectedBytes, Tally Tally);

/// <summary>What decides the bytes of the output beside the input: a run goes on only where all of it is the same.</summary>
/// <param name="Pack">The pack, with the digest of each layer.</param>
/// <param name="Engine">The engine's version.</param>
/// <param name="Input">How the input is read.</param>
/// <param name="Output">How decisions are written.</param>
/// <param name="Columns">The digest of the map of columns; empty where there is none.</param>
internal sealed record BatchBasis(string Pack, string Engine, string Input, string Output, string Columns)
{
    public IEnumerable<(string Name, string Value)> Parts =>
        [("pack", Pack), ("engine", Engine), ("input", Input), ("output", Output), ("columns", Columns)];

    public static BatchBasis Of(DecisionEngine engine, BatchInput input, DecisionForm form) => new(
        engine.Pack.Id + " " + string.Join(' ', engine.Pack.Layers.Select(layer => $"{layer.Id}:{layer.Sha256}")),
        Evaluation.CaseDecider.EngineVersion,
        input.Kind,
        form.Name,
        input.RestsOn);
}
