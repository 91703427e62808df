using GuidelineEngine.Cases;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Compilation;

/// <summary>Formulas in postfix order over bound leaves, run on a small stack.</summary>
internal sealed class FlatProgram(Instruction[] code, Leaf[] leaves, int depth)
{
    // A part that is out takes no side: beyond the three truths, only inside a program.
    private const byte Out = 3;

    /// <summary>The leaf that a stretch is, when it is nothing but one.</summary>
    public Leaf? SingleLeaf(CodeRange range) => range.End - range.Start == 1 ? leaves[code[range.Start].Operand] : null;

    /// <summary>The criteria that a stretch looks at, a bit each.</summary>
    public ulong CriteriaOf(CodeRange range)
    {
        var named = 0UL;
        for (var i = range.Start; i < range.End; i++)
        {
            if (code[i].Op == OpCode.Criterion)
                named |= 1UL << code[i].Operand;
        }

        return named;
    }

    /// <summary>Runs the whole program over leaves.</summary>
    public Truth RunAll(RequestFrame frame, bool strict)
    {
        var isFirm = true;
        return Run(new CodeRange(0, code.Length), frame, strict, out _, ref isFirm);
    }

    /// <summary>
    /// Runs a stretch over leaves; <paramref name="open"/> gathers the items of those that are undetermined, and
    /// <paramref name="isFirm"/> falls where a leaf is settled that strict evidence leaves open.
    /// </summary>
    public Truth Run(CodeRange range, RequestFrame frame, bool strict, out ulong open, ref bool isFirm)
    {
        open = 0;

        Span<byte> stack = stackalloc byte[depth];
        var top = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            ref readonly var step = ref code[i];
            if (step.Op == OpCode.Leaf)
            {
                stack[top++] = (byte)Run(leaves[step.Operand], frame, strict, ref open, ref isFirm);
            }
            else
            {
                top = Combine(step, stack, top);
            }
        }

        return (Truth)stack[0];
    }

    /// <summary>Runs a stretch over the criteria of a guideline; null where all of them are out.</summary>
    public Truth? Run(CodeRange range, ulong met, ulong notMet, ulong @out)
    {
        Span<byte> stack = stackalloc byte[depth];
        var top = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            ref readonly var step = ref code[i];
            if (step.Op == OpCode.Criterion)
            {
                var bit = 1UL << step.Operand;
                stack[top++] = (@out & bit) != 0 ? Out : (byte)((met & bit) != 0 ? Truth.Met : (notMet & bit) != 0 ? Truth.NotMet : Truth.Undetermined);
            }
            else
            {
                top = Combine(step, stack, top);
            }
        }

        return stack[0] == Out ? null : (Truth)stack[0];
    }

    private static Truth Run(Leaf leaf, RequestFrame frame, bool strict, ref ulong open, ref bool isFirm)
    {
        var truth = leaf.Evaluate(frame, out var isFirmLeaf);
        if (truth != Truth.Undetermined && !isFirmLeaf)
        {
            isFirm = false;
            if (strict)
                truth = Truth.Undetermined;
        }

        if (truth == Truth.Undetermined)
            open |= leaf.Items;
        return truth;
    }

    private static int Combine(in Instruction step, Span<byte> stack, int top)
    {
        if (step.Op == OpCode.Not)
        {
            if (stack[top - 1] != Out)
                stack[top - 1] = (byte)(2 - stack[top - 1]);
            return top;
        }

        var first = top - step.Operand;
        byte combined = Out;
        var (met, undetermined, present) = (0, 0, 0);
        for (var i = first; i < top; i++)
        {
            var part = stack[i];
            if (part == Out)
                continue;
            present++;
            if (part == (byte)Truth.Met)
                met++;
            else if (part == (byte)Truth.Undetermined)
                undetermined++;
        }

        if (present > 0)
        {
            var least = step.Op switch { OpCode.All => present, OpCode.Any => 1, _ => step.Least };
            combined = (byte)Kleene.AtLeast(least, met, undetermined);
        }

        stack[first] = combined;
        return first + 1;
    }
}
