public import ArgumentParser
public import Curation

// Words of the pipeline that stand on the command line.

extension ReportFormat: ExpressibleByArgument {}
extension Finding.Severity: ExpressibleByArgument {}
extension RowKey: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}

extension LifecycleStatus: ExpressibleByArgument {
    /// Takes lower case too.
    public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}
