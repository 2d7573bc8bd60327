/// The records as SKOS concepts in Turtle (RDF 1.1), UTF-8.
///
/// A method is a concept of the scheme `methods`; its family is a broader concept, its field a subject (`dcterms`).
enum SKOSExport {
    /// What the identifiers begin with: a namespace of ours, not an address that answers.
    static let base = "https://curate.example/id/"

    /// Fields and families first, then the methods, each by id.
    static func write(_ records: [MethodRecord]) -> [UInt8] {
        var text = prefixes
        text += concepts(records.compactMap(\.field), scheme: "fields")
        text += concepts(records.compactMap(\.family), scheme: "families")
        text += "\n<\(base)methods> a skos:ConceptScheme .\n"
        for record in records.sortedByID { text += method(record) }
        return Array(text.utf8)
    }

    private static let prefixes = """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        """

    private static func concepts(_ concepts: [Concept], scheme: String) -> String {
        var labels: [String: [String: String]] = [:]
        var broader: [String: String] = [:]
        for concept in concepts {
            if let wider = concept.broader { broader[concept.id] = wider }
            // Two records can carry different labels; the byte order decides, not the order of the records.
            labels[concept.id, default: [:]].merge(concept.labels) { [$0, $1].sortedByBytes[0] }
        }
        var text = "\n<\(base)\(scheme)> a skos:ConceptScheme .\n"
        for id in labels.keys.sortedByBytes {
            let names = (labels[id] ?? [:]).sortedByTag.map { ("skos:prefLabel", literal($0.text, language: $0.tag)) }
            let wider = broader[id].map { [("skos:broader", iri("\(scheme)/", $0))] } ?? []
            let narrower = broader.filter { $0.value == id }.keys.sortedByBytes.map { narrow in
                ("skos:narrower", iri("\(scheme)/", narrow))
            }
            let note =
                id.utf8.starts(with: Concept.proposedPrefix.utf8)
                ? [("skos:editorialNote", literal("Proposed: in no vocabulary yet.", language: "en"))] : []
            text += subject(
                "\(scheme)/\(id)",
                [("a", "skos:Concept"), ("skos:inScheme", "<\(base)\(scheme)>")] + names + wider + narrower + note)
        }
        return text
    }

    private static func method(_ record: MethodRecord) -> String {
        var statements = [("a", "skos:Concept"), ("skos:inScheme", "<\(base)methods>")]
        statements += record.labels.sortedByTag.map { ("skos:prefLabel", literal($0.text, language: $0.tag)) }
        statements += alternativeLabels(of: record).map { ("skos:altLabel", $0) }
        statements += record.summary.sortedByTag.map { ("skos:definition", literal($0.text, language: $0.tag)) }
        if let family = record.family { statements.append(("skos:broader", iri("families/", family.id))) }
        if let field = record.field { statements.append(("dcterms:subject", iri("fields/", field.id))) }
        if let year = record.originYear {
            statements.append(("dcterms:created", literal(year.edtf ?? year.text, language: nil)))
        }
        statements += record.originators.map { ("dcterms:creator", literal($0.displayText, language: nil)) }
        statements += record.seminalSources.map { ("dcterms:references", literal($0.text, language: nil)) }
        if let type = record.type { statements.append(("dcterms:type", literal(type, language: "en"))) }
        statements.append(("owl:versionInfo", "\"\(record.version)\""))
        if record.status == .deprecated { statements.append(("owl:deprecated", "true")) }
        return subject("methods/\(record.id)", statements)
    }

    /// The aliases as literals, each once, without those that are a preferred name already (SKOS S13 keeps the two
    /// apart).
    private static func alternativeLabels(of record: MethodRecord) -> [String] {
        var seen = Set(record.labels.map { literal($0.value, language: $0.key) })
        return record.aliases.map { literal($0.text, language: $0.language) }.filter { seen.insert($0).inserted }
    }

    private static func subject(_ path: String, _ statements: [(String, String)]) -> String {
        let lines = statements.map { "  \($0) \($1)" }.joined(separator: " ;\n")
        return "\n<\(base)\(path)>\n\(lines) .\n"
    }

    private static func iri(_ path: String, _ id: String) -> String {
        "<\(base)\(path)\(id)>"
    }

    /// A Turtle string (section 6.4) with its language; `und` is no language to look for, so it is left out.
    private static func literal(_ text: String, language: String?) -> String {
        var output: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): output += Array("\\\"".utf8)
            case UInt8(ascii: "\\"): output += Array("\\\\".utf8)
            case 0x0A: output += Array("\\n".utf8)
            case 0x0D: output += Array("\\r".utf8)
            case 0x09: output += Array("\\t".utf8)
            default: output.append(byte)
            }
        }
        let quoted = "\"\(String(decoding: output, as: UTF8.self))\""
        guard let language, language != "und" else { return quoted }
        return "\(quoted)@\(language)"
    }
}
