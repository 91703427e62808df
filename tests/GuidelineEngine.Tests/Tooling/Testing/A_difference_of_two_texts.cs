using GuidelineEngine.Tooling.Testing.Accepting;

namespace GuidelineEngine.Tests.Tooling.Testing;

public sealed class A_difference_of_two_texts
{
    [Test]
    public void Shows_the_lines_that_change_and_two_around_them() =>
        UnifiedDiff.Of("a.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n10\n12\n").ToString().Should().Be(
            "--- a.yaml\n+++ a.yaml\n@@ -3,5 +3,5 @@\n 3\n 4\n-5\n+five\n 6\n 7\n@@ -9,4 +9,3 @@\n 9\n 10\n-11\n 12\n");
}
