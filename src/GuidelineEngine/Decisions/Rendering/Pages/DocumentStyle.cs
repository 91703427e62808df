namespace GuidelineEngine.Decisions.Rendering;

/// <summary>What a document adds to the look of a page: boxes to tick, lines to fill in, and a dark screen.</summary>
internal static class DocumentStyle
{
    public const string Css = """
        :root { color-scheme: light dark; }
        html { scroll-padding-top: 1rem; }
        h1 { font-size: 1.6rem; } h2 { font-size: 1.35rem; border-bottom: 2px solid #767676; margin-top: 1.9rem; }
        h3 { font-size: 1.15rem; margin-top: 2rem; } h4 { font-size: 1rem; margin: 1rem 0 .25rem; } h5 { font-size: .95rem; margin: .75rem 0 .25rem; }
        li { margin: .15rem 0; } p { margin: .4rem 0; }
        ul.ticks { list-style: none; padding-left: 0; } ul.ticks > li { padding-left: 1.7rem; margin: .5rem 0; } ul.ticks > li > span > input { margin: 0 .5rem 0 -1.7rem; }
        input[type=checkbox] { width: 1.1rem; height: 1.1rem; vertical-align: -.15rem; }
        code { font: .9em/1.3 ui-monospace, monospace; background: #f0f0f0; padding: 0 .2rem; overflow-wrap: anywhere; }
        a { color: #1a3f8a; }
        .note { font-size: .9rem; } .note, .quiet { color: #4a4a4a; } .unchecked { color: #5a3a00; font-weight: bold; }
        td:first-child:has(> input) { width: 1.5rem; } tbody td { font-size: .95rem; }
        .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; } .sides > div { min-width: 0; border: 1px solid #767676; padding: .25rem .75rem; }
        .sides h4 { margin-top: .25rem; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1rem; margin: .5rem 0; } dt { font-weight: bold; } dd { margin: 0; }
        dd.blank, .fill { border-bottom: 1px solid currentColor; min-height: 1.4rem; } .fill { display: inline-block; min-width: 10rem; } dd.room { border: 1px solid currentColor; min-height: 6rem; }
        @media (max-width: 40rem) { .sides { grid-template-columns: 1fr; } dl { grid-template-columns: 1fr; gap: 0 0; } }
        @media screen and (prefers-color-scheme: dark) {
          body { color: #ececec; background: #16181c; } thead th, code { background: #2a2e35; } a { color: #a9c7ff; }
          .note, .quiet { color: #c4c4c4; } .unchecked, .ask { color: #f2cf8a; } .good { color: #9fe0b0; } .refer { color: #c3c0ff; } .adverse, .danger { color: #ffb3b3; }
        }
        @media print {
          :root { font-size: 9.5pt; } h1, h2, h3, h4 { break-after: avoid; } h2 { margin-top: 1.2rem; } .sides > div, dl, tr { break-inside: avoid; } a { color: inherit; text-decoration: none; }
          code { background: none; }
        }

        """;
}
