namespace GuidelineEngine.Decisions.Rendering;

/// <summary>How a page looks on a screen and on paper. Contrast is at least 7 to 1; colour repeats what the words say.</summary>
internal static class HtmlStyle
{
    public const string Css = """
        body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; margin: 0; }
        main { max-width: 72rem; margin: 0 auto; padding: 1rem; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin: 1.5rem 0 .25rem; } h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
        ul, ol { margin: .25rem 0; padding-left: 1.5rem; }
        table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
        caption { text-align: left; font-weight: bold; padding: .25rem 0; }
        th, td { border: 1px solid #767676; padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
        thead th { background: #f0f0f0; }
        .good { color: #0b4f1e; } .ask { color: #5a3a00; } .refer { color: #2d2a7a; } .adverse, .danger { color: #7a0b0b; }
        .danger, td.good, td.ask, td.refer, td.adverse { font-weight: bold; }
        .quiet { color: #4a4a4a; overflow-wrap: anywhere; }
        @media print { main { max-width: none; padding: 0; } tr, li { break-inside: avoid; } h2, h3 { break-after: avoid; } }

        """;
}
