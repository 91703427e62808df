using System.CommandLine;
using GuidelineEngine.Decisions;
using GuidelineEngine.Decisions.Rendering;

namespace GuidelineEngine.Cli;

/// <summary>The letters that a decision can be printed as, and those that wait for a signature.</summary>
internal static class Letters
{
    /// <summary>The formats of <c>decide</c> that are letters.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["approval-letter", "information-request", "physician-worksheet"];

    // What is adverse goes out over the name of a licensed reviewer, and nobody signs here yet.
    private static readonly string[] Signed = ["denial-letter", "modification-letter", "modify-letter", "non-certification-letter"];

    /// <summary>The option that says how a decision is printed.</summary>
    public static Option<string> Format(params IReadOnlyList<string> printed)
    {
        IReadOnlyList<string> all = [.. printed, .. Formats];
        var option = new Option<string>("--format")
        {
            Description = "How to print it. The last three are letters: see --as.",
            HelpName = string.Join('|', all),
            DefaultValueFactory = _ => printed[0],
        };
        option.CompletionSources.Add([.. all]);
        option.Validators.Add(result =>
        {
            var asked = result.Tokens.Count == 1 ? result.Tokens[0].Value : printed[0];
            if (Signed.Contains(asked, StringComparer.Ordinal))
                result.AddError($"--format {asked}: a letter that denies or modifies needs the signature of a licensed physician reviewer; this tool writes none. `physician-worksheet` prepares that decision.");
            else if (!all.Contains(asked, StringComparer.Ordinal))
                result.AddError($"--format is `{asked}`, expected one of: {string.Join(", ", all)}.");
        });
        return option;
    }

    /// <summary>The option that says how a letter is set.</summary>
    public static Option<string?> SetAs()
    {
        var option = new Option<string?>("--as") { Description = "How to set a letter. Default: text." };
        option.AcceptOnlyFromAmong("text", "html");
        return option;
    }

    /// <summary>Prints a letter.</summary>
    /// <exception cref="InvalidInputException">The decision gives no such letter.</exception>
    public static void Print(CaseDecision decision, string letter, string? setAs, Terminal terminal)
    {
        var refusal = letter switch
        {
            "approval-letter" => ApprovalLetter.Refusal(decision),
            "information-request" => InformationRequestLetter.Refusal(decision),
            _ => null,
        };
        if (refusal is not null)
            throw new InvalidInputException(refusal);
        if (setAs == "html")
        {
            terminal.Write(letter switch
            {
                "approval-letter" => ApprovalLetter.Html(decision),
                "information-request" => InformationRequestLetter.Html(decision),
                _ => PhysicianWorksheet.Html(decision),
            });
            return;
        }
        terminal.Write(width => letter switch
        {
            "approval-letter" => ApprovalLetter.Lay(decision, width),
            "information-request" => InformationRequestLetter.Lay(decision, width),
            _ => PhysicianWorksheet.Lay(decision, width),
        });
    }
}
