namespace GuidelineEngine.Tooling.Coverage;

/// <summary>How the page looks: colours that stay apart in grey, each with its mark.</summary>
internal static class CoverageStyle
{
    public const string Css = """
        body { font: 15px/1.45 system-ui, sans-serif; color: #1b1b1b; background: #fff; margin: 1.5rem auto; max-width: 78rem; padding: 0 1rem; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin: 2rem 0 0; }
        .key span { padding: .1rem .5rem; margin-right: .5rem; border-left: 4px solid; }
        table { border-collapse: collapse; } caption { text-align: left; padding: .4rem 0; color: #444; }
        th, td { border: 1px solid #ccc; padding: .15rem .55rem; text-align: right; font-variant-numeric: tabular-nums; }
        th[scope=row], th:first-child { text-align: left; font-weight: normal; } thead th { background: #f3f3f3; font-weight: 600; position: sticky; top: 0; }
        .file { color: #555; margin: 0 0 .4rem; font-family: ui-monospace, monospace; font-size: 13px; }
        .yaml { border: 1px solid #ccc; overflow-x: auto; }
        .line { display: flex; border-left: 4px solid transparent; }
        .line code { font: 13px/1.5 ui-monospace, monospace; white-space: pre; }
        .no { flex: 0 0 3rem; text-align: right; color: #666; font: 12px/1.6 ui-monospace, monospace; }
        .mark { flex: 0 0 1.8rem; text-align: center; font-weight: 700; }
        .all { background: #e3f4e3; border-color: #1c7c2c; } .partly { background: #fff3c4; border-color: #b98300; }
        .none { background: #fde2e0; border-color: #b3261e; } .unreachable { background: #ececec; border-color: #777; color: #444; }
        .note { font-size: 13px; padding: 0 .5rem 0 5.2rem; } .missing { color: #8c1d18; } .never { color: #555; font-style: italic; }
        a { color: #0b57a4; } @media print { thead th { position: static; } }

        """;
}
