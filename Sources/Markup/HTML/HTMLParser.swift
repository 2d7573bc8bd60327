internal import CLibXML2

/// Turns the bytes of an HTML page into an ``HTMLDocument`` by libxml2's event interface.
///
/// Events instead of libxml2's tree: the tree drops what is nested deeper than 256, limits a text to 10 MB, and costs
/// an allocation a node. The tag repairs (implied ends, missing `tbody`) are the same in both.
public enum HTMLParser {
    /// Elements may be nested this deep; deeper pages are cut there and say so. Each end tag without a
    /// start is compared with all open elements, so the limit also bounds the time.
    public static let depthLimit = 2048

    /// libxml2's global tables, set up once before the first parallel use.
    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    /// Parses UTF-8 bytes that hold no NUL. Never fails: HTML has no wrong pages, only strange ones; what was cut is in
    /// ``HTMLDocument/interruption``.
    ///
    /// A page that is beyond doubt is read by ``HTMLScanner``, several times faster; the document is the same.
    ///
    /// - Parameter isReference: leaves every page to libxml2, to compare the two ways.
    public static func parse(_ page: [UInt8], isReference: Bool = false) -> HTMLDocument {
        if !isReference, let document = HTMLScanner.document(of: page) { return document }
        return repaired(page)
    }

    /// The page through libxml2, with all its repairs.
    private static func repaired(_ page: [UInt8]) -> HTMLDocument {
        precondition(isReady)
        var bytes = ScriptBlanking.blanked(page) ?? page
        let surplus = AttributeLimit.applied(to: bytes)
        if let surplus { bytes = surplus.page }
        var builder = HTMLTreeBuilder(sizeHint: bytes.count)
        let context: htmlParserCtxtPtr? = bytes.withUnsafeBytes { buffer in
            guard let start = buffer.baseAddress, buffer.count > 0 else { return nil }
            return htmlCreateMemoryParserCtxt(
                start.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count))
        }
        guard let context else { return builder.finish() }
        defer { htmlFreeParserCtxt(context) }
        // The bytes are UTF-8 whatever the page declares: the read stage decided, and converted, before.
        xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NONET.rawValue
        htmlCtxtUseOptions(context, Int32(options))
        builder.context = context
        withUnsafeMutablePointer(to: &builder) { pointer in
            install(pointer, in: context)
            htmlParseDocument(context)
        }
        if let error = xmlCtxtGetLastError(context), error.pointee.level == XML_ERR_FATAL {
            let message = error.pointee.message.map { String(cString: $0) } ?? "no message"
            builder.interrupted(.parser(line: Int(error.pointee.line), message: message))
        }
        if let surplus { builder.interrupted(.tooManyAttributes(line: surplus.line, limit: AttributeLimit.count)) }
        return builder.finish()
    }

    /// Replaces libxml2's tree-building callbacks by ours. `builder` outlives the parse: `parse` holds it.
    private static func install(_ builder: UnsafeMutablePointer<HTMLTreeBuilder>, in context: htmlParserCtxtPtr) {
        guard let sax = context.pointee.sax else { return }
        context.pointee.userData = UnsafeMutableRawPointer(builder)
        sax.pointee = htmlSAXHandler()
        sax.pointee.startElement = { data, name, attributes in
            HTMLTreeBuilder.behind(data)?.pointee.start(name: name, attributes: attributes)
        }
        sax.pointee.endElement = { data, name in
            HTMLTreeBuilder.behind(data)?.pointee.end(name: name)
        }
        sax.pointee.characters = { data, text, count in
            HTMLTreeBuilder.behind(data)?.pointee.characters(text, Int(count))
        }
        sax.pointee.ignorableWhitespace = { data, text, count in
            HTMLTreeBuilder.behind(data)?.pointee.characters(text, Int(count))
        }
        sax.pointee.comment = { data, text in
            HTMLTreeBuilder.behind(data)?.pointee.comment(text)
        }
    }
}
