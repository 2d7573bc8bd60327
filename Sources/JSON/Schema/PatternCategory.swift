/// What `\p{...}` names: a Unicode general category, a group of them, or one of the binary
/// properties `Any`, `ASCII`, `Alphabetic`, `Uppercase`, `Lowercase` and `White_Space`.
enum PatternCategory: Sendable, Hashable {
    case categories(Set<Unicode.GeneralCategory>)
    case any, ascii, alphabetic, uppercase, lowercase, whiteSpace

    /// Finds the property by a name that ECMAScript allows, or returns nil.
    init?(_ name: String) {
        let key = "General_Category="
        let short = "gc="
        if name.hasPrefix(key) || name.hasPrefix(short) {
            guard let found = Self.named(String(name.drop { $0 != "=" }.dropFirst())) else { return nil }
            self = .categories(found)
            return
        }
        switch name {
        case "Any": self = .any
        case "ASCII": self = .ascii
        case "Alphabetic", "Alpha": self = .alphabetic
        case "Uppercase", "Upper": self = .uppercase
        case "Lowercase", "Lower": self = .lowercase
        case "White_Space", "space": self = .whiteSpace
        default:
            guard let found = Self.named(name) else { return nil }
            self = .categories(found)
        }
    }

    /// Whether a scalar has the property.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .categories(let set): set.contains(scalar.properties.generalCategory)
        case .any: true
        case .ascii: scalar.isASCII
        case .alphabetic: scalar.properties.isAlphabetic
        case .uppercase: scalar.properties.isUppercase
        case .lowercase: scalar.properties.isLowercase
        case .whiteSpace: scalar.properties.isWhitespace
        }
    }

    private static func named(_ name: String) -> Set<Unicode.GeneralCategory>? {
        single(name).map { [$0] } ?? group(name)
    }

    private static func group(_ name: String) -> Set<Unicode.GeneralCategory>? {
        switch name {
        case "L", "Letter":
            [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter]
        case "LC", "Cased_Letter": [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter]
        case "M", "Mark", "Combining_Mark": [.nonspacingMark, .spacingMark, .enclosingMark]
        case "N", "Number": [.decimalNumber, .letterNumber, .otherNumber]
        case "P", "Punctuation", "punct":
            [
                .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
                .initialPunctuation, .finalPunctuation, .otherPunctuation,
            ]
        case "S", "Symbol": [.mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol]
        case "Z", "Separator": [.spaceSeparator, .lineSeparator, .paragraphSeparator]
        case "C", "Other": [.control, .format, .surrogate, .privateUse, .unassigned]
        default: nil
        }
    }

    private static func single(_ name: String) -> Unicode.GeneralCategory? {
        switch name {
        case "Lu", "Uppercase_Letter": .uppercaseLetter
        case "Ll", "Lowercase_Letter": .lowercaseLetter
        case "Lt", "Titlecase_Letter": .titlecaseLetter
        case "Lm", "Modifier_Letter": .modifierLetter
        case "Lo", "Other_Letter": .otherLetter
        case "Mn", "Nonspacing_Mark": .nonspacingMark
        case "Mc", "Spacing_Mark": .spacingMark
        case "Me", "Enclosing_Mark": .enclosingMark
        case "Nd", "Decimal_Number", "digit": .decimalNumber
        case "Nl", "Letter_Number": .letterNumber
        case "No", "Other_Number": .otherNumber
        case "Pc", "Connector_Punctuation": .connectorPunctuation
        case "Pd", "Dash_Punctuation": .dashPunctuation
        case "Ps", "Open_Punctuation": .openPunctuation
        case "Pe", "Close_Punctuation": .closePunctuation
        case "Pi", "Initial_Punctuation": .initialPunctuation
        case "Pf", "Final_Punctuation": .finalPunctuation
        case "Po", "Other_Punctuation": .otherPunctuation
        case "Sm", "Math_Symbol": .mathSymbol
        case "Sc", "Currency_Symbol": .currencySymbol
        case "Sk", "Modifier_Symbol": .modifierSymbol
        case "So", "Other_Symbol": .otherSymbol
        case "Zs", "Space_Separator": .spaceSeparator
        case "Zl", "Line_Separator": .lineSeparator
        case "Zp", "Paragraph_Separator": .paragraphSeparator
        case "Cc", "Control", "cntrl": .control
        case "Cf", "Format": .format
        case "Cs", "Surrogate": .surrogate
        case "Co", "Private_Use": .privateUse
        case "Cn", "Unassigned": .unassigned
        default: nil
        }
    }
}
