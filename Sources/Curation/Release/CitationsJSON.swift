internal import JSON

/// `citations.json`: every seminal work once, as a CSL-JSON array (schema of CSL 1.0.2).
enum CitationsJSON {
    /// The file's bytes, items by id. The records that cite an item stand in `custom.methods`, the citations as printed
    /// in `custom.printed` (`custom` is what CSL-JSON keeps for members that it does not define).
    static func write(_ records: [MethodRecord]) -> [UInt8] {
        let items = CitationList(records).citations.map(item)
        return JSONWriter.pretty(.array(items))
    }

    /// One citation as a CSL-JSON item.
    static func item(_ citation: CitationList.Citation) -> JSONValue {
        var members = citation.work.cslJSON.objectValue ?? JSONObject()
        members["id"] = .string(citation.id)
        var custom = members["custom"]?.objectValue ?? JSONObject()
        custom["methods"] = .array(citation.methods.map { .string($0) })
        custom["printed"] = .array(citation.texts.map { .string($0) })
        members["custom"] = .object(custom)
        return .object(members)
    }
}
