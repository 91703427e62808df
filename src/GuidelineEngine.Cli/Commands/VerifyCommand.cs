using System.CommandLine;
using GuidelineEngine.Cli.Verifying;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Cli.Commands;

internal static class VerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "The statement: GUIDELINE/STATEMENT, and likewise SOURCE/SILENCE or POLICY/STATEMENT." };
        var against = new Option<string>("--against") { Description = "The document, its edition, and where it was seen.", Required = true };
        var by = new Option<string>("--by") { Description = "Who checked it: initials or a role.", Required = true };
        var on = CommonOptions.Day("--on", "The day on which it was checked, yyyy-mm-dd.");
        on.Required = true;
        var page = new Option<string?>("--page") { Description = "The page of the document as it was seen." };
        var pack = new Option<string?>("--pack") { Description = "The folder of your pack, which gets the record." };
        var command = new Command("verify", "Record that a statement was checked against its published text, which grades it `source`; print what is better graded now.")
        {
            id, against, by, on, page, pack,
        };
        command.SetAction(parsed =>
        {
            if (OwnPack.Open(parsed.GetValue(pack), terminal) is not { } own)
                return ExitCode.InvalidInput;
            var statement = Find(own.Pack, parsed.GetRequiredValue(id));
            var entry = new VerificationEntry(
                statement.Id, Words(parsed.GetRequiredValue(against), against.Name), Words(parsed.GetRequiredValue(by), by.Name), parsed.GetValue(on)!.Value,
                parsed.GetValue(page) is { } seen ? Words(seen, page.Name) : null, StatementHash.Of(statement));
            var path = own.PathOf(VerificationReader.File);
            var text = VerificationFile.Append(File.Exists(path) ? File.ReadAllText(path) : null, entry);
            var after = RulePackReader.Read(own.Files.With(VerificationReader.File, text)).Pack;
            if (after is null || Find(after, statement.Id) is not { Verified: { } record } raised || record.By != entry.By || record.Against != entry.Against || record.On != entry.On)
            {
                throw new InvalidInputException(
                    $"`{path}` does not end in a list of `- statement:` records, so that nothing was written; add this one by hand:\n{entry.ToYaml(2, "\n")}");
            }
            File.WriteAllText(path, text);
            terminal.Write(width => RaisedGrades.Lay(statement, raised, own.Pack, after, width));
            terminal.Write($"recorded in {path.Replace('\\', '/')}");
            return ExitCode.Done;
        });
        return command;
    }

    private static Statement Find(RulePack pack, string id) =>
        PackStatements.Of(pack).FirstOrDefault(statement => statement.Id == id)
        ?? throw new InvalidInputException(
            $"there is no statement `{id}`, expected one as decisions and the book name it: GUIDELINE/STATEMENT"
            + (Alternatives.DidYouMean(id, PackStatements.Of(pack).Select(statement => statement.Id)) is { } hint ? "; " + hint : ""));

    private static string Words(string text, string option) =>
        string.IsNullOrWhiteSpace(text) || text.Any(char.IsControl)
            ? throw new InvalidInputException($"{option} says nothing, or has a line break in it; expected words on one line")
            : text.Trim();
}
