namespace Governance.Model.Tool;

/// <summary>What is asked of an audit on the command line.</summary>
/// <param name="On">The day whose mandates and procedures apply, or null.</param>
/// <param name="Severities">Entries such as <c>AUD203=error</c> or <c>AUD302=off</c>.</param>
/// <param name="Accepted">Entries such as <c>AUD203:root-zone=known since 1998</c> or <c>AUD201:stakes[public: peace]=known</c>.</param>
/// <param name="FailOn">From which severity on the exit code is 1: error, warning, note or never.</param>
/// <param name="About">The parties and bodies that are meant; none for all.</param>
/// <param name="Answers">Whether the answer to every claim is shown.</param>
internal sealed record AuditQuestion(string? On, IReadOnlyList<string> Severities, IReadOnlyList<string> Accepted, string FailOn, IReadOnlyList<string> About, bool Answers);
