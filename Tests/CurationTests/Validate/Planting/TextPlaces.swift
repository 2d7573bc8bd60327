/// Where things stand in a text, found in the text alone: no parser of the project has a say in it.
enum TextPlaces {
    /// Line and column in Unicode scalars, from 1.
    struct Place: Hashable {
        var line: Int
        var column: Int
    }

    /// The place of an offset in scalars.
    static func place(of offset: Int, in text: [Unicode.Scalar]) -> Place {
        var place = Place(line: 1, column: 1)
        for scalar in text[..<offset] {
            place.column = scalar == "\n" ? 1 : place.column + 1
            if scalar == "\n" { place.line += 1 }
        }
        return place
    }

    /// Where a part of a text begins: its last occurrence.
    static func last(_ part: String, in text: [Unicode.Scalar]) -> Int? {
        let part = Array(part.unicodeScalars)
        guard part.count <= text.count else { return nil }
        return (0...(text.count - part.count)).last { text[$0] == part[0] && text[$0...].starts(with: part) }
    }

    /// The offset of the value that a path of names and numbers leads to in a JSON text; with `isKey`, of its name.
    static func value(_ path: [String], isKey: Bool = false, in text: [Unicode.Scalar], from start: Int = 0) -> Int? {
        var walker = JSONWalker(text: text, offset: start)
        return walker.find(path[...], isKey: isKey)
    }
}

/// Goes through a JSON text that is well-formed, counting scalars.
private struct JSONWalker {
    let text: [Unicode.Scalar]
    var offset: Int

    mutating func find(_ path: ArraySlice<String>, isKey: Bool) -> Int? {
        skipSpace()
        guard let step = path.first else { return offset }
        let isObject = text[offset] == "{"
        offset += 1
        var number = 0
        while true {
            skipSpace()
            if text[offset] == "}" || text[offset] == "]" { return nil }
            let start = offset
            var name = String(number)
            if isObject {
                name = takeString()
                skipSpace()
                offset += 1  // the colon
                skipSpace()
            }
            if name == step {
                if isKey, path.count == 1 { return start }
                return find(path.dropFirst(), isKey: isKey)
            }
            skipValue()
            skipSpace()
            if text[offset] == "," { offset += 1 }
            number += 1
        }
    }

    private mutating func skipSpace() {
        while offset < text.count, " \n\t\r".unicodeScalars.contains(text[offset]) { offset += 1 }
    }

    /// A string; escapes stay as they are written, which does for names.
    private mutating func takeString() -> String {
        offset += 1
        var content = String.UnicodeScalarView()
        while text[offset] != "\"" {
            if text[offset] == "\\" { offset += 1 }
            content.append(text[offset])
            offset += 1
        }
        offset += 1
        return String(content)
    }

    private mutating func skipValue() {
        var depth = 0
        repeat {
            switch text[offset] {
            case "\"":
                _ = takeString()
                continue
            case "{", "[": depth += 1
            case "}", "]": depth -= 1
            default: break
            }
            offset += 1
        } while depth > 0 || !",}]\n ".unicodeScalars.contains(text[offset])
    }
}
