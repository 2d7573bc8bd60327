/// Writes values as JSON texts in UTF-8.
///
/// Equal values and equal settings always give equal bytes.
public enum JSONWriter {
    /// The canonical form of RFC 8785 (JCS): no white space, members in the order of their names'
    /// UTF-16 code units, numbers rounded to doubles and laid out as ECMAScript does.
    ///
    /// A number beyond the range of doubles, which RFC 8785 leaves without a form, keeps its digits
    /// in the same layout.
    public static func canonical(_ value: JSONValue) -> [UInt8] {
        write(value, .canonical)
    }

    /// A form for review by line: two spaces a level, one member or element a line, a newline at the
    /// end. Numbers stay as written; sorted names go by their UTF-8 bytes.
    public static func pretty(_ value: JSONValue, sortKeys: Bool = true) -> [UInt8] {
        write(value, .pretty(sortKeys: sortKeys)) + [UInt8(ascii: "\n")]
    }

    /// One line without white space, members in their own order, numbers as written.
    public static func compact(_ value: JSONValue) -> [UInt8] {
        write(value, .compact)
    }

    private static func write(_ value: JSONValue, _ layout: JSONLayout) -> [UInt8] {
        var serializer = JSONSerializer(layout)
        serializer.write(value)
        return serializer.output
    }
}
