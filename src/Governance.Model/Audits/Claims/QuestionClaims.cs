namespace Governance.Model.Audits;

/// <summary>The twenty-one questions put to Internet governance for AI.</summary>
internal static class QuestionClaims
{
    public static EquatableArray<AuditClaim> All { get; } =
    [
        new("Q1", "Would one body for the world bind more than a distributed design, and what would fail with it?", ["AUD201", "AUD401", "AUD404"], []),
        new("Q2", "Does a body decide in layers that its mandate does not cover?", ["AUD103"], []),
        new("Q3", "Does the rule hear those who are harmed and take no part?", ["AUD201", "AUD306"], []),
        new("Q4", "Did decisions creep beyond the mandate, into content and politics?", ["AUD103"], []),
        new("Q5", "Do the summits on AI repeat a process that bound nobody for twenty years?", ["AUD403"], ["years-without-binding-output", "negotiated-mandate"])
        {
            About = ClaimSubject.With("years-without-binding-output", "negotiated-mandate"),
            Tests = [ClaimTest.No("negotiated-mandate")],
        },
        new("Q6", "Is capture by firms or by states hidden behind the word multistakeholder?", ["AUD303", "AUD304", "AUD305"], []),
        new("Q7", "Does the cost of taking part leave only large firms and large states?", ["AUD406"], ["capital-to-enter"]),
        new("Q8", "Whose affiliation do the participants have, and does it authorise anything?", ["AUD102"], ["academic-share", "corporate-share"]),
        new("Q9", "How many independent suppliers does each region have of what it cannot do without?", ["AUD401", "AUD405"], []),
        new("Q10", "Is civil society decorative?", ["AUD301", "AUD306", "AUD508"], []) { About = ClaimSubject.CivilSociety },
        new("Q11", "Can the body impose anything on those whom it is meant to restrain?", ["AUD402", "AUD403"], []),
        new("Q12", "Can a layer be governed that nobody can inspect?", [], ["inspectable", "output-measurable", "standard-present"]) { Tests = [ClaimTest.Neither("inspectable", "output-measurable"), ClaimTest.Neither("output-measurable", "inspectable")] },
        new("Q13", "Would a standards body for weights have anybody who needs it?", [], ["interoperability-needed"]) { Tests = [ClaimTest.No("interoperability-needed")] },
        new("Q14", "Do closed stacks fall apart into pieces that do not work together?", ["AUD405"], ["open-standard", "open-weights"]),
        new("Q15", "Without a root, is there anything to capture, and anything to enforce with?", ["AUD401", "AUD404"], []),
        new("Q16", "Do claims of different sovereigns on the same asset collide?", ["AUD106"], []) { About = ClaimSubject.Sovereigns },
        new("Q17", "Is accountability more than a performance: who holds its trigger?", ["AUD107", "AUD206", "AUD403"], ["recourse"]) { Tests = [ClaimTest.No("recourse")] },
        new("Q18", "Who was removed and who was added as a principal when oversight changed hands?", ["AUD104", "AUD201"], []),
        new("Q19", "What is left of a capability after a ban?", ["AUD404"], ["holders-out-of-reach"]) { Tests = [ClaimTest.Above("holders-out-of-reach", 0)] },
        new("Q20", "Is the process open to view, and is the model?", [], ["process-transparent", "model-interpretable"])
        {
            Tests = [ClaimTest.No("process-transparent"), ClaimTest.No("model-interpretable")],
            Needs = ["process-transparent", "model-interpretable"],
        },
        new("Q21", "One body for everything, or one for each sector: which harms does either leave uncovered?", ["AUD106", "AUD201"], []),
    ];
}
