internal import CLibXML2

/// A character reference of HTML 4, well-formed and with its semicolon.
struct HTMLReference {
    let scalar: Unicode.Scalar
    /// Behind the semicolon.
    let end: Int

    /// Reads the reference whose `&` stands at `start`; nil when it is anything else.
    init?(text: UnsafePointer<UInt8>, at start: Int, limit: Int, classes: UnsafePointer<UInt8>) {
        var index = start + 1
        guard index + 1 < limit else { return nil }
        if text[index] == UInt8(ascii: "#") {
            guard let (scalar, end) = Self.number(text: text, at: index + 1, limit: limit) else { return nil }
            self.scalar = scalar
            self.end = end
            return
        }
        guard classes[Int(text[index])] & HTMLByteClass.letter != 0 else { return nil }
        while index < limit, index - start < 16, Self.isAlphanumeric(text[index]) { index += 1 }
        guard index < limit, text[index] == UInt8(ascii: ";"),
            let scalar = Self.scalar(named: UnsafeBufferPointer(start: text + start + 1, count: index - start - 1))
        else { return nil }
        self.scalar = scalar
        end = index + 1
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }

    /// Behind `&#`: at most six digits, a character of XML.
    private static func number(
        text: UnsafePointer<UInt8>, at start: Int, limit: Int
    ) -> (scalar: Unicode.Scalar, end: Int)? {
        let isHexadecimal = text[start] | 0x20 == UInt8(ascii: "x")
        var index = isHexadecimal ? start + 1 : start
        let first = index
        var value: UInt32 = 0
        while index < limit, index - first < 7, let digit = digit(text[index], isHexadecimal) {
            value = value * (isHexadecimal ? 16 : 10) + digit
            index += 1
        }
        guard index > first, index < limit, text[index] == UInt8(ascii: ";"),
            value >= 0x20 || value == 9 || value == 10,
            value != 0xFFFE, value != 0xFFFF, let scalar = Unicode.Scalar(value)
        else { return nil }
        return (scalar, index + 1)
    }

    private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46 where isHexadecimal: UInt32(byte - 0x37)
        case 0x61...0x66 where isHexadecimal: UInt32(byte - 0x57)
        default: nil
        }
    }

    /// The common names at once, the others by libxml2's list, which is searched from its start.
    private static func scalar(named name: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
        switch name.count {
        case 2 where name[1] == UInt8(ascii: "t"):
            if name[0] == UInt8(ascii: "l") { return "<" }
            if name[0] == UInt8(ascii: "g") { return ">" }
        case 3 where name.elementsEqual("amp".utf8): return "&"
        case 4 where name.elementsEqual("nbsp".utf8): return "\u{A0}"
        case 4 where name.elementsEqual("quot".utf8): return "\""
        default: break
        }
        return (Array(name) + [0]).withUnsafeBufferPointer { text in
            guard let entity = htmlEntityLookup(text.baseAddress) else { return nil }
            return Unicode.Scalar(entity.pointee.value)
        }
    }
}
