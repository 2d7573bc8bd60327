internal import Markup

/// All languages that are known, compiled once for look-up by bytes.
///
/// A class, because every reader of every thread holds it: one reference to count in place of one a table.
public final class LanguageCatalog: Sendable {
    /// A row label's meaning in one language.
    struct LabelMeaning: BitwiseCopyable, Sendable {
        /// Index in ``profiles``.
        var language: Int
        var key: RowKey
        /// How sure the meaning is: 1 for a label of a file.
        var probability = 1.0

        /// Stands for a language: the row was recognised without one, by its values and its place.
        static let noLanguage = -1
    }

    /// Sorted by tag.
    public let profiles: [LanguageProfile]
    /// SKOS concepts of fields and families with their English names, from `schemas/vocabularies/`.
    public let fields: [String: String]
    public let families: [String: String]
    /// The wider concept of a field or a family, by id, where the vocabulary names one (SKOS broader).
    public let broaderFields: [String: String]
    public let broaderFamilies: [String: String]

    /// The languages in which a text is the heading, or one of the fixed words, of their pages.
    struct FixedText: Sendable {
        var headings: [Int] = []
        var words: [Int] = []
    }

    private let labelIndex: SharedIndex<LabelMeaning>
    private let headings: SharedIndex<Int>
    private let fixedWords: SharedIndex<Int>
    /// Tells most lines that are no fixed text without looking them up.
    let fixedTextStarts: TextStartFilter
    /// Bytes of the longest heading or fixed word.
    let longestFixedText: Int
    private let profileByTag: [String: Int]
    /// Per language: label keys by row, for lines that start with a label.
    private let labelKeys: [[RowKey: [UInt8]]]
    /// Names of fields and families in any language, by their key, with the languages that know them.
    private let fieldIndex: [TextKey: [(language: Int, id: String)]]
    private let fieldLanguages: SharedIndex<Int>
    private let familyIndex: [TextKey: [(language: Int, id: String)]]
    /// Row labels and names of the vocabularies, to be found at a place of a line.
    let rowLabels: RowLabelIndex
    let fieldStarts: TextStarts
    let familyStarts: TextStarts

    /// Compiles the look-ups. English names of concepts are tried for every language.
    public init(
        profiles: [LanguageProfile], fields: [String: String], families: [String: String],
        broaderFields: [String: String] = [:], broaderFamilies: [String: String] = [:]
    ) {
        let sorted = profiles.sorted { $0.tag.utf8.lexicographicallyPrecedes($1.tag.utf8) }
        var labels: [TextKey: [LabelMeaning]] = [:]
        var headings: [TextKey: [Int]] = [:]
        var fixedWords: [TextKey: [Int]] = [:]
        var tags: [String: Int] = [:]
        var keys: [[RowKey: [UInt8]]] = []
        var fieldNames: [TextKey: [(language: Int, id: String)]] = [:]
        var familyNames: [TextKey: [(language: Int, id: String)]] = [:]
        for (index, profile) in sorted.enumerated() {
            tags[profile.tag] = index
            keys.append(profile.labels.mapValues { LabelText.key(Array($0.utf8)[...]) })
            for key in RowKey.allCases {
                guard let label = keys[index][key] else { continue }
                labels[TextKey(label), default: []].append(LabelMeaning(language: index, key: key))
            }
            for heading in profile.headings {
                headings[Self.key(heading), default: []].append(index)
            }
            for word in profile.datasetWords + profile.assistantWords {
                fixedWords[Self.key(word), default: []].append(index)
            }
            for (id, name) in Self.ordered(profile.fields) {
                fieldNames[Self.key(name), default: []].append((index, id))
            }
            for (id, name) in Self.ordered(profile.families) {
                familyNames[Self.key(name), default: []].append((index, id))
            }
        }
        for (id, name) in Self.ordered(fields) { fieldNames[Self.key(name), default: []].append((-1, id)) }
        for (id, name) in Self.ordered(families) { familyNames[Self.key(name), default: []].append((-1, id)) }
        self.profiles = sorted
        self.fields = fields
        self.families = families
        self.broaderFields = broaderFields
        self.broaderFamilies = broaderFamilies
        labelIndex = SharedIndex(labels)
        let fixedTexts = Set(headings.keys).union(fixedWords.keys)
        longestFixedText = fixedTexts.map(\.bytes.count).max() ?? 0
        self.headings = SharedIndex(headings)
        self.fixedWords = SharedIndex(fixedWords)
        fixedTextStarts = TextStartFilter(fixedTexts)
        profileByTag = tags
        labelKeys = keys
        fieldIndex = fieldNames
        fieldLanguages = SharedIndex(fieldNames.mapValues { $0.map(\.language) })
        familyIndex = familyNames
        rowLabels = RowLabelIndex(labels: keys)
        fieldStarts = TextStarts(fieldNames.keys.map(\.bytes))
        familyStarts = TextStarts(familyNames.keys.map(\.bytes))
    }

    deinit {
        labelIndex.free()
        headings.free()
        fixedWords.free()
        fieldLanguages.free()
    }

    /// The same with one more language, or another file for one of its languages.
    public func adding(_ profile: LanguageProfile) -> LanguageCatalog {
        LanguageCatalog(
            profiles: profiles.filter { $0.tag != profile.tag } + [profile], fields: fields, families: families,
            broaderFields: broaderFields, broaderFamilies: broaderFamilies)
    }

    /// The same without a language.
    public func removing(_ tag: String) -> LanguageCatalog {
        LanguageCatalog(
            profiles: profiles.filter { $0.tag != tag }, fields: fields, families: families,
            broaderFields: broaderFields, broaderFamilies: broaderFamilies)
    }

    private static func key(_ text: String) -> TextKey { TextKey(LabelText.key(Array(text.utf8)[...])) }

    /// Concepts by id: a dictionary's own order changes from run to run.
    private static func ordered(_ names: [String: String]) -> [(key: String, value: String)] {
        names.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }

    /// The profile of a BCP 47 tag; nil when the language has no file.
    public func profile(_ tag: String) -> LanguageProfile? { profileByTag[tag].map { profiles[$0] } }

    /// Index in ``profiles`` of a tag.
    func index(of tag: String) -> Int? { profileByTag[tag] }

    /// What a row label means, in every language that has it.
    func meanings(ofLabelKey key: [UInt8]) -> [LabelMeaning] { labelIndex[TextKey(key)] ?? [] }

    /// The languages that have this heading or fixed word.
    func fixedText(_ key: [UInt8]) -> FixedText {
        FixedText(headings: headings[TextKey(key)] ?? [], words: fixedWords[TextKey(key)] ?? [])
    }

    /// The label keys of a language by row.
    func labelKeys(of language: Int) -> [RowKey: [UInt8]] { labelKeys[language] }

    /// The languages in which `name` is the name of a field; -1 stands for the vocabulary's own English.
    func languages(withFieldName name: TextBytes) -> [Int] {
        fieldLanguages[TextKey(LabelText.key(name))] ?? []
    }

    /// The concept that a field's printed name stands for, the page's own language asked first.
    public func fieldConcept(named name: String, language: String?) -> String? {
        Self.concept(in: fieldIndex[Self.key(name)], language: language.flatMap { profileByTag[$0] })
    }

    /// The concept that a family's printed name stands for.
    public func familyConcept(named name: String, language: String?) -> String? {
        Self.concept(in: familyIndex[Self.key(name)], language: language.flatMap { profileByTag[$0] })
    }

    /// The own language's concept, else the one that all other languages agree on; a name that means different things
    /// in different languages is not guessed.
    private static func concept(in entries: [(language: Int, id: String)]?, language: Int?) -> String? {
        guard let entries, let first = entries.first else { return nil }
        if let language, let own = entries.first(where: { $0.language == language }) { return own.id }
        return entries.allSatisfy { $0.id == first.id } ? first.id : nil
    }

    /// True when `text` is the name of a field in any language.
    func isFieldName(_ text: TextBytes) -> Bool { fieldLanguages.contains(TextKey(LabelText.key(text))) }

    /// True when `text` is the name of a family in any language.
    func isFamilyName(_ text: TextBytes) -> Bool { familyIndex[TextKey(LabelText.key(text))] != nil }
}
