using GuidelineEngine.Packs;

namespace GuidelineEngine.Compilation;

/// <summary>Writes formulas as flat code.</summary>
internal sealed class ProgramWriter(IReadOnlyList<TestedItem> items)
{
    private readonly List<Instruction> code = [];
    private readonly List<Leaf> leaves = [];
    private int deepest = 1;

    public CodeRange Write(Formula formula)
    {
        var start = code.Count;
        Emit(formula, 0);
        return new CodeRange(start, code.Count);
    }

    public FlatProgram ToProgram() => new([.. code], [.. leaves], deepest + 1);

    private void Emit(Formula formula, int depth)
    {
        deepest = Math.Max(deepest, depth + 1);
        switch (formula)
        {
            case AllOf all:
                EmitParts(all.Parts, depth);
                code.Add(new Instruction(OpCode.All, all.Parts.Count));
                break;
            case AnyOf any:
                EmitParts(any.Parts, depth);
                code.Add(new Instruction(OpCode.Any, any.Parts.Count));
                break;
            case AtLeastOf several:
                EmitParts(several.Parts, depth);
                code.Add(new Instruction(OpCode.AtLeast, several.Parts.Count, several.Count));
                break;
            case Negation negation:
                Emit(negation.Part, depth);
                code.Add(new Instruction(OpCode.Not, 1));
                break;
            case CriterionReference reference:
                code.Add(new Instruction(OpCode.Criterion, reference.Criterion));
                break;
            default:
                code.Add(new Instruction(OpCode.Leaf, leaves.Count));
                leaves.Add(new Leaf(formula, Bits(formula)));
                break;
        }
    }

    private void EmitParts(IReadOnlyList<Formula> parts, int depth)
    {
        for (var i = 0; i < parts.Count; i++)
            Emit(parts[i], depth + i);
    }

    private ulong Bits(Formula leaf)
    {
        var bits = 0UL;
        foreach (var item in TestedItem.In(leaf))
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (items[i].Is(item))
                    bits |= 1UL << i;
            }
        }

        return bits;
    }
}
