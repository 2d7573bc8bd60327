/// URI templates (RFC 6570).
enum SchemaTemplateFormat {
    /// Whether a text follows the grammar of RFC 6570, section 2, with the erratum that allows apostrophes.
    static func isTemplate(_ string: String) -> Bool {
        let scalars = Array(string.unicodeScalars)
        var cursor = 0
        while cursor < scalars.count {
            if scalars[cursor] == "{" {
                guard let end = scalars[cursor...].firstIndex(of: "}"), isExpression(scalars[(cursor + 1)..<end]) else {
                    return false
                }
                cursor = end + 1
            } else if scalars[cursor] == "%" {
                guard isEscape(scalars[cursor...]) else { return false }
                cursor += 3
            } else {
                guard isLiteral(scalars[cursor]) else { return false }
                cursor += 1
            }
        }
        return true
    }

    private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let digits = scalars.dropFirst().prefix(2)
        return scalars.first == "%" && digits.count == 2 && digits.allSatisfy(\.properties.isASCIIHexDigit)
    }

    private static func isLiteral(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "!", "#"..."$", "&"..."'", "("..."[", "]", "_", "a"..."z", "~": scalar != "<" && scalar != ">"
        default: !scalar.isASCII && SchemaURIFormat.isInternational(scalar, isPrivate: true)
        }
    }

    /// What stands between braces: an operator, if any, and variables with commas between.
    private static func isExpression(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        var variables = scalars
        if let first = scalars.first, "+#./;?&=,!@|".unicodeScalars.contains(first) { variables = scalars.dropFirst() }
        return variables.split(separator: ",", omittingEmptySubsequences: false).allSatisfy(isVariable)
    }

    private static func isVariable(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        var name = scalars
        if scalars.last == "*" {
            name = scalars.dropLast()
        } else if let colon = scalars.firstIndex(of: ":") {
            let length = scalars[(colon + 1)...]
            guard (1...4).contains(length.count), length.first != "0", length.allSatisfy({ ("0"..."9").contains($0) })
            else { return false }
            name = scalars[..<colon]
        }
        return name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isNamePart)
    }

    private static func isNamePart(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        var rest = scalars
        while let first = rest.first {
            switch first {
            case "A"..."Z", "a"..."z", "0"..."9", "_": rest = rest.dropFirst()
            default:
                guard isEscape(rest) else { return false }
                rest = rest.dropFirst(3)
            }
        }
        return !scalars.isEmpty
    }
}
