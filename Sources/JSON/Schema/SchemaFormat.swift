/// The values of `format` that can be asserted (JSON Schema validation, section 7.3).
enum SchemaFormat: String, Sendable, CaseIterable {
    case date
    case dateTime = "date-time"
    case time
    case duration
    case email
    case idnEmail = "idn-email"
    case hostname
    case idnHostname = "idn-hostname"
    case ipv4
    case ipv6
    case uri
    case uriReference = "uri-reference"
    case iri
    case iriReference = "iri-reference"
    case uriTemplate = "uri-template"
    case uuid
    case jsonPointer = "json-pointer"
    case relativeJSONPointer = "relative-json-pointer"
    case regex

    /// Whether a string has this format.
    func accepts(_ string: String) -> Bool {
        switch self {
        case .date: SchemaTimeFormat.isDate(string)
        case .dateTime: SchemaTimeFormat.isDateTime(string)
        case .time: SchemaTimeFormat.isTime(string)
        case .duration: SchemaDurationFormat.isDuration(string)
        case .email: SchemaEmailFormat.isAddress(string, international: false)
        case .idnEmail: SchemaEmailFormat.isAddress(string, international: true)
        case .hostname: SchemaHostFormat.isHostname(string)
        case .idnHostname: SchemaHostFormat.isHostname(string, international: true)
        case .ipv4: SchemaHostFormat.isIPv4(string)
        case .ipv6: SchemaHostFormat.isIPv6(string)
        case .uri: SchemaURIFormat.isURI(string, international: false)
        case .uriReference: SchemaURIFormat.isReference(string, international: false)
        case .iri: SchemaURIFormat.isURI(string, international: true)
        case .iriReference: SchemaURIFormat.isReference(string, international: true)
        case .uriTemplate: SchemaTemplateFormat.isTemplate(string)
        case .uuid: Self.isUUID(string)
        case .jsonPointer: JSONPointer.tokens(string) != nil
        case .relativeJSONPointer: Self.isRelativePointer(string)
        case .regex: SchemaPattern.isSound(string)
        }
    }

    /// The format in words, with an example where that helps.
    var described: String {
        switch self {
        case .date: "a date such as 2024-02-29"
        case .dateTime: "a date and time such as 2024-02-29T12:00:00Z"
        case .time: "a time such as 12:00:00Z"
        case .duration: "a duration such as P1DT12H"
        case .email, .idnEmail: "an email address"
        case .hostname: "a host name"
        case .idnHostname: "a host name, be it international"
        case .ipv4: "an IPv4 address such as 192.0.2.1"
        case .ipv6: "an IPv6 address such as 2001:db8::1"
        case .uri: "a URI such as https://example.org/a"
        case .uriReference: "a URI reference such as ../a"
        case .iri: "an IRI such as https://example.org/a"
        case .iriReference: "an IRI reference such as ../a"
        case .uriTemplate: "a URI template such as /a/{b}"
        case .uuid: "a UUID such as 123e4567-e89b-42d3-a456-426614174000"
        case .jsonPointer: "a JSON pointer such as /a/0"
        case .relativeJSONPointer: "a relative JSON pointer such as 1/a"
        case .regex: "a regular expression of ECMA-262"
        }
    }

    private static func isUUID(_ string: String) -> Bool {
        let groups = string.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return groups.map(\.count) == [8, 4, 4, 4, 12]
            && groups.allSatisfy { $0.allSatisfy(SchemaHostFormat.isHexadecimal) }
    }

    private static func isRelativePointer(_ string: String) -> Bool {
        let digits = string.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
        guard let first = digits.first, first != 0x30 || digits.count == 1 else { return false }
        let rest = String(string.utf8.dropFirst(digits.count)) ?? ""
        return rest == "#" || JSONPointer.tokens(rest) != nil
    }
}
