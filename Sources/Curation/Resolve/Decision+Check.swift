extension Decision {
    /// Why the decision would come to nothing, in words for the one who makes it; nil when it can be applied.
    ///
    /// - Parameter reader: reads a value's text as it reads a page's.
    public func problem(reader: ClaimReader) -> String? {
        switch content {
        case .same(let one, let other) where one == other, .different(let one, let other) where one == other:
            return "give two different ids, found '\(one)' twice"
        case .label(_, let language, let label):
            if label.utf8.allSatisfy({ $0 == 0x20 }) { return "the name must not be empty" }
            return Self.unreadTag(language)
        case .language(_, let alias, let language):
            return alias.utf8.allSatisfy { $0 == 0x20 } ? "the alias must not be empty" : Self.unreadTag(language)
        case .value(_, let row, let text):
            return unread(row, text, by: reader)
        default:
            return nil
        }
    }

    /// The grammar knows tags of up to eight letters, but no language has more than three.
    private static func unreadTag(_ language: String) -> String? {
        let isTag = LanguageTagForm.isWellFormed(language) && language.utf8.prefix { $0 != 0x2D }.count <= 3
        return isTag ? nil : "'\(language)' is no BCP 47 language tag, such as ko or zh-Hant"
    }

    private func unread(_ row: RowKey, _ text: String, by reader: ClaimReader) -> String? {
        if text.utf8.allSatisfy({ $0 == 0x20 }) { return "the value must not be empty" }
        let (value, doubt) = reader.read(row, Cell(text: text, line: 0), name: "", english: nil, language: "en")
        switch value {
        case .unread: return doubt?.message
        case .originYear(let year) where year.edtf == nil: return doubt?.message
        default: return nil
        }
    }
}
