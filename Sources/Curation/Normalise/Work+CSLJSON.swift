public import JSON

extension Work: JSONStreamable {
    /// The work as an item of CSL-JSON (schema `csl-data.json`, version 1.0). Members that are nil are left out.
    public var cslJSON: JSONValue { json }

    /// Writes what ``cslJSON`` is.
    public func write(to stream: inout JSONStream) {
        stream.openObject()
        stream.name("id")
        withIdentifier { stream.value(utf8: $0) }
        stream.member("type", type)
        write("author", author, to: &stream)
        write("editor", editor, to: &stream)
        write("translator", translator, to: &stream)
        if let issued {
            write("issued", issued, issuedMonth, issuedMonth == nil ? nil : issuedDay, to: &stream)
        }
        if let originallyIssued { write("original-date", originallyIssued, nil, nil, to: &stream) }
        writeTexts(to: &stream)
        if authorsIncomplete {
            stream.name("custom")
            stream.openObject()
            stream.member("authorsIncomplete", true)
            stream.closeObject()
        }
        stream.closeObject()
    }

    /// A list of names, left out where there are none. Not `memberIfPresent` of any values, which would look up what kind
    /// they are for each list.
    private func write(_ name: StaticString, _ names: [Name], to stream: inout JSONStream) {
        guard !names.isEmpty else { return }
        stream.name(name)
        stream.openArray()
        names.withUnsafeBufferPointer { names in
            for index in names.indices { Name.write(names, index, to: &stream) }
        }
        stream.closeArray()
    }

    /// A date as CSL-JSON has it, `{"date-parts": [[2017, 6, 12]]}`.
    private func write(_ name: StaticString, _ year: Int, _ month: Int?, _ day: Int?, to stream: inout JSONStream) {
        stream.name(name)
        stream.openObject()
        stream.name("date-parts")
        stream.openArray()
        stream.openArray()
        stream.value(year)
        if let month { stream.value(month) }
        if let day { stream.value(day) }
        stream.closeArray()
        stream.closeArray()
        stream.closeObject()
    }

    /// Reads an item of CSL-JSON; members that a work doesn't have are passed over.
    public init(cslJSON: JSONValue) throws(RecordDecodingError) {
        let fields = try RecordFields(cslJSON)
        self.init()
        type = try fields.requiredString("type")
        author = try Self.names("author", in: fields)
        editor = try Self.names("editor", in: fields)
        translator = try Self.names("translator", in: fields)
        let date = try Self.dateParts("issued", in: fields)
        issued = date.first
        issuedMonth = date.count > 1 ? date[1] : nil
        issuedDay = date.count > 2 ? date[2] : nil
        originallyIssued = try Self.dateParts("original-date", in: fields).first
        for member in Self.textMembers { member.set(&self, try fields.string("\(member.name)")) }
        if let custom = cslJSON["custom"] {
            authorsIncomplete = try RecordFields(custom, field: "/custom").bool("authorsIncomplete")
        }
    }

    /// The members that are plain text, in a fixed order.
    private func writeTexts(to stream: inout JSONStream) {
        stream.memberIfPresent("year-suffix", yearSuffix)
        stream.memberIfPresent("status", status)
        stream.memberIfPresent("title", title)
        stream.memberIfPresent("container-title", containerTitle)
        stream.memberIfPresent("collection-title", collectionTitle)
        stream.memberIfPresent("collection-number", collectionNumber)
        stream.memberIfPresent("volume", volume)
        stream.memberIfPresent("issue", issue)
        stream.memberIfPresent("page", page)
        stream.memberIfPresent("number", number)
        stream.memberIfPresent("edition", edition)
        stream.memberIfPresent("publisher", publisher)
        stream.memberIfPresent("publisher-place", publisherPlace)
        stream.memberIfPresent("genre", genre)
        stream.memberIfPresent("DOI", doi)
        stream.memberIfPresent("ISBN", isbn)
        stream.memberIfPresent("ISSN", issn)
        stream.memberIfPresent("URL", url)
    }

    /// A member that is plain text, for reading: writing them in a loop would cost more than all the rest.
    private struct TextMember: Sendable {
        let name: StaticString
        let set: @Sendable (inout Work, String?) -> Void
    }

    /// In the order in which they are written.
    private static let textMembers: [TextMember] = [
        TextMember(name: "year-suffix", set: { $0.yearSuffix = $1 }),
        TextMember(name: "status", set: { $0.status = $1 }),
        TextMember(name: "title", set: { $0.title = $1 }),
        TextMember(name: "container-title", set: { $0.containerTitle = $1 }),
        TextMember(name: "collection-title", set: { $0.collectionTitle = $1 }),
        TextMember(name: "collection-number", set: { $0.collectionNumber = $1 }),
        TextMember(name: "volume", set: { $0.volume = $1 }),
        TextMember(name: "issue", set: { $0.issue = $1 }),
        TextMember(name: "page", set: { $0.page = $1 }),
        TextMember(name: "number", set: { $0.number = $1 }),
        TextMember(name: "edition", set: { $0.edition = $1 }),
        TextMember(name: "publisher", set: { $0.publisher = $1 }),
        TextMember(name: "publisher-place", set: { $0.publisherPlace = $1 }),
        TextMember(name: "genre", set: { $0.genre = $1 }),
        TextMember(name: "DOI", set: { $0.doi = $1 }),
        TextMember(name: "ISBN", set: { $0.isbn = $1 }),
        TextMember(name: "ISSN", set: { $0.issn = $1 }),
        TextMember(name: "URL", set: { $0.url = $1 }),
    ]

    private static func dateParts(_ name: String, in fields: RecordFields) throws(RecordDecodingError) -> [Int] {
        guard fields.isPresent(name) else { return [] }
        let field = fields.path(name)
        let date = try RecordFields(try fields.required(name, "an object"), field: field)
        var parts: [Int] = []
        guard let first = try date.array("date-parts").first else { return [] }
        for part in first.arrayValue ?? [] {
            guard let number = part.intValue else {
                throw RecordDecodingError(field: field + "/date-parts/0", expected: "integers", found: part.kindInWords)
            }
            parts.append(number)
        }
        return parts
    }

    private static func names(_ name: String, in fields: RecordFields) throws(RecordDecodingError) -> [Name] {
        var names: [Name] = []
        for (index, value) in try fields.array(name).enumerated() {
            names.append(try Name(cslJSON: value, field: fields.path(name) + "/\(index)"))
        }
        return names
    }
}

extension Work.Name: JSONStreamable {
    /// Writes a name as CSL-JSON has it.
    public func write(to stream: inout JSONStream) {
        withUnsafePointer(to: self) { Self.write(UnsafeBufferPointer(start: $0, count: 1), 0, to: &stream) }
    }

    /// The same for one of several, in place: a copy of a name would count references to all its parts.
    fileprivate static func write(_ names: UnsafeBufferPointer<Self>, _ index: Int, to stream: inout JSONStream) {
        stream.openObject()
        stream.memberIfPresent("family", names[index].family)
        stream.memberIfPresent("given", names[index].given)
        stream.memberIfPresent("non-dropping-particle", names[index].nonDroppingParticle)
        stream.memberIfPresent("suffix", names[index].suffix)
        stream.memberIfPresent("literal", names[index].literal)
        stream.closeObject()
    }

    init(cslJSON: JSONValue, field: String) throws(RecordDecodingError) {
        let fields = try RecordFields(cslJSON, field: field)
        self.init(
            family: try fields.string("family"), given: try fields.string("given"),
            literal: try fields.string("literal"), nonDroppingParticle: try fields.string("non-dropping-particle"),
            suffix: try fields.string("suffix"))
    }
}
