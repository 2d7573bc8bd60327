/// Base letters of Latin letters with marks, and the names of Greek letters, for identifiers in ASCII.
enum LatinLetters {
    /// ASCII letters for a lower case, composed letter; nil for letters of other scripts.
    static func base(of letter: Unicode.Scalar) -> [UInt8]? { all[letter.value] }

    /// All that have any, by scalar.
    static let all: [UInt32: [UInt8]] = {
        var table: [UInt32: [UInt8]] = [:]
        for (base, letters) in marked + special + greek {
            for letter in letters.unicodeScalars { table[letter.value] = Array(base.utf8) }
        }
        return table
    }()

    /// Letters that Unicode decomposes to a letter and marks.
    private static let marked: [(String, String)] = [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"), ("b", "ḃḅḇ"), ("c", "çćĉċčḉ"), ("d", "ďḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"), ("f", "ḟ"), ("g", "ĝğġģǧǵḡ"), ("h", "ĥȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįǐȉȋḭḯỉị"), ("j", "ĵǰ"), ("k", "ķǩḱḳḵ"), ("l", "ĺļľḷḹḻḽ"), ("m", "ḿṁṃ"),
        ("n", "ñńņňǹṅṇṉṋ"), ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"), ("p", "ṕṗ"), ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšșṡṣṥṧṩ"), ("t", "ţťțṫṭṯṱẗ"), ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"), ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"), ("y", "ýÿŷȳẏẙỳỵỷỹ"), ("z", "źżžẑẓẕ"),
    ]

    /// Letters that have no decomposition.
    private static let special: [(String, String)] = [
        ("ae", "æǽ"), ("oe", "œ"), ("o", "øǿ"), ("ss", "ß"), ("th", "þ"), ("d", "ðđ"), ("l", "ł"), ("i", "ı"),
        ("h", "ħ"), ("t", "ŧ"), ("n", "ŋ"), ("e", "ə"), ("k", "ĸ"),
    ]

    /// Statistics has Greek letters in the names of methods (`Cohen's κ`).
    private static let greek: [(String, String)] = [
        ("alpha", "α"), ("beta", "β"), ("gamma", "γ"), ("delta", "δ"), ("epsilon", "ε"), ("zeta", "ζ"), ("eta", "η"),
        ("theta", "θ"), ("kappa", "κ"), ("lambda", "λ"), ("mu", "μ"), ("nu", "ν"), ("xi", "ξ"), ("pi", "π"),
        ("rho", "ρ"), ("sigma", "σς"), ("tau", "τ"), ("phi", "φ"), ("chi", "χ"), ("psi", "ψ"), ("omega", "ω"),
    ]
}
