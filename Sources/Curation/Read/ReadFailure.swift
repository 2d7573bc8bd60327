/// Ends the reading of one file or member; caught inside the stage and handed out as the problem that it carries.
struct ReadFailure: Error {
    var problem: ReadProblem
}
