extension SeminalSource {
    /// The works as BibTeX entries by key, each work once, in UTF-8.
    public static func bibTeX(_ sources: [SeminalSource]) -> [UInt8] {
        BibTeXExport.write([MethodRecord(id: "", seminalSources: sources)])
    }
}
