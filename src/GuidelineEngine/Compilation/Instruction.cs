namespace GuidelineEngine.Compilation;

/// <summary>What one step of a flat program does to its stack of truths.</summary>
internal enum OpCode : byte
{
    /// <summary>Push the truth of a leaf.</summary>
    Leaf,

    /// <summary>Push the truth of a criterion, or nothing where it is out.</summary>
    Criterion,

    /// <summary>Replace the last parts by the least of them.</summary>
    All,

    /// <summary>Replace the last parts by the greatest of them.</summary>
    Any,

    /// <summary>Replace the last by its opposite.</summary>
    Not,

    /// <summary>Replace the last parts by whether enough of them hold.</summary>
    AtLeast,
}

/// <summary>One step.</summary>
/// <param name="Op">What it does.</param>
/// <param name="Operand">The leaf, the criterion, or the number of parts.</param>
/// <param name="Least">For <see cref="OpCode.AtLeast"/>: how many must hold.</param>
internal readonly record struct Instruction(OpCode Op, int Operand, int Least = 0);

/// <summary>A stretch of a guideline's code.</summary>
internal readonly record struct CodeRange(int Start, int End)
{
    public bool IsEmpty => Start == End;
}
