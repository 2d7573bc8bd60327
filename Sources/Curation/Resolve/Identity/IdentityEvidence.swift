/// A kind of evidence that two columns of two pages are one method, or that they are not, with its weight.
///
/// Weights are log-odds in decibans: 10 more make the odds ten times greater. They start from ``prior``, the odds that two
/// columns that share anything at all are one method. Evidence of one group says much the same again (who finds the work
/// finds its authors), so that of each group the strongest counts whole and the others a quarter, for and against apart.
///
/// This is the one place where weights stand. They were set by the methods of `scripts/accuracy --only resolution --set
/// tune`; what is measured are others.
public enum IdentityEvidence: UInt8, Sendable, CaseIterable {
    case slug, englishName, slugAsName, name, spelling, nameSlip, nameWord
    case aliasList, aliases, alias, aliasAsName, abbreviation
    case work, people, originators, year
    case type, family, field
    case summary, sentence
    case englishNameDiffers, englishWordDiffers, nameDiffers, wordDiffers, nameLetterDiffers
    case aliasListDiffers, aliasesDiffer
    case workDiffers, originatorsDiffer, yearDiffers
    case typeDiffers, familyDiffers, fieldDiffers
    case summaryDiffers

    /// What evidence is about; the members of a group depend on each other.
    public enum Group: String, Sendable, CaseIterable {
        case name, aliases, origin, kind, content
    }

    /// What the table says of a kind of evidence.
    public struct Row: Sendable {
        /// A stable word for programs.
        public let id: String
        public let group: Group
        /// Decibans; below zero where it speaks against.
        public let weight: Int
        /// In a person's words.
        public let words: String
        /// Why the weight has its size.
        public let reason: String
    }

    /// Log-odds in decibans before any evidence: one pair in ten thousand that share a key is one method, as a key such
    /// as an alias or a source may be that of many.
    public static let prior = -40
    /// From here on two columns are joined: more than 300 to 1. A false join costs more than a missed one, which a person
    /// mends by one `same`.
    public static let joins = 25
    /// From here on, and below ``joins``, a person is asked: even odds.
    public static let asks = 0
    /// A method that could be either of two must be likelier by this: 10 to 1.
    public static let margin = 10

    /// The row of the table.
    public var row: Row {
        switch self {
        case .slug:
            Row(
                "slug", .name, 100, "same slug in the address",
                "the site's own key; two methods can't have it")
        case .englishName:
            Row(
                "english-name", .name, 70, "same English name in the citation line",
                "enough alone, but not against other cells: a few methods of different fields share a name")
        case .slugAsName:
            Row(
                "slug-of-name", .name, 70, "the slug is what the English name makes",
                "the English name again, seen through the address")
        case .name:
            Row(
                "name", .name, 48, "same name in the same language",
                "the year must come to it, or more: translations drop what tells two methods apart")
        case .spelling:
            Row(
                "spelling", .name, 42, "same spelling of the name in another language",
                "names that stay English, and words that neighbouring languages share")
        case .nameSlip:
            Row(
                "name-slip", .name, 15, "the names differ by one letter of a long word",
                "speaks for one only beside other evidence: `mediation` and `medication` differ by no more")
        case .nameWord:
            Row(
                "name-word", .name, 12, "a proper name or abbreviation in names of different languages",
                "`Dirichlet`, `VADER`: translations keep them; the variants of a method have them too")
        case .aliasList:
            Row(
                "alias-list", .aliases, 42, "same list of aliases",
                "two aliases or more in the same words and order are copied, not met by chance")
        case .aliases:
            Row(
                "aliases", .aliases, 15, "two or more aliases in common",
                "variants of a method share some of its aliases")
        case .alias:
            Row("alias", .aliases, 6, "one alias in common", "an alias is often that of two methods")
        case .aliasAsName:
            Row(
                "alias-as-name", .aliases, 6, "one's alias is the other's name",
                "a variant often has the plain method's name among its aliases")
        case .abbreviation:
            Row(
                "abbreviation", .aliases, 3, "an abbreviation in common",
                "CFA, EFA, LDA, SVM: letters are shared by methods that have nothing else in common")
        case .work:
            Row(
                "work", .origin, 30, "same seminal source",
                "a thousand times rarer by chance, but one paper brings up several methods and a textbook dozens")
        case .people:
            Row(
                "all-originators", .origin, 26, "all originators in common, two or more",
                "teams bring up fewer methods than people")
        case .originators:
            Row("originators", .origin, 12, "an originator in common", "people bring up more than one method")
        case .year:
            Row(
                "year", .origin, 14, "same year of origin", "one method in some twenty to a hundred is of the same year"
            )
        case .type:
            Row("type", .kind, 15, "same type", "types are phrases; some thirty methods share one, more so variants")
        case .family: Row("family", .kind, 3, "same family", "there are six families")
        case .field: Row("field", .kind, 3, "same field", "there are a few dozen fields")
        case .summary:
            Row(
                "summary", .content, 62, "same summary",
                "every method has its own text; on no page two methods show the same")
        case .sentence:
            Row(
                "summary-sentence", .content, 10, "a sentence of the summary in common",
                "a summary that was revised or cut; a sentence may also be a set phrase")
        case .englishNameDiffers:
            Row(
                "english-name-differs", .name, -95, "other English name in the citation line",
                "the site has one English name a method; a new one is a person's to see")
        case .englishWordDiffers:
            Row(
                "english-name-qualified", .name, -110, "English names that differ by a qualifying word",
                "robust, panel, kernel, two-way: variants agree in nearly all else, so this must outweigh it")
        case .nameDiffers:
            Row(
                "name-differs", .name, -30, "other name in the same language",
                "names are translated anew now and then, so that other evidence can outweigh it")
        case .wordDiffers:
            Row(
                "name-qualified", .name, -50, "names in one language that differ by a qualifying word",
                "as in English, but a new translation may be the reason")
        case .aliasListDiffers:
            Row(
                "alias-list-differs", .aliases, -10, "other lists of aliases, with some in common",
                "as variants have; every page of a method shows the same first four until the site changes them")
        case .aliasesDiffer:
            Row(
                "aliases-differ", .aliases, -15, "no alias in common",
                "a new version may have others, but hardly all others")
        case .nameLetterDiffers:
            Row(
                "name-letter-differs", .name, -20, "names that differ by one letter of a short word, or by one sign",
                "a slip as often as another method: k-means and x-means, ARIMA and SARIMA")
        case .workDiffers:
            Row(
                "work-differs", .origin, -15, "other seminal source",
                "sources are corrected and changed for earlier ones")
        case .originatorsDiffer:
            Row("originators-differ", .origin, -10, "no originator in common", "names are written in many ways")
        case .yearDiffers:
            Row(
                "year-differs", .origin, -12, "years of origin more than two apart",
                "pages disagree on what counts as the origin; two years are the time from a report to its journal")
        case .typeDiffers:
            Row("type-differs", .kind, -12, "other type", "types are reworded between versions of a method")
        case .familyDiffers: Row("family-differs", .kind, -12, "other family", "families hardly ever change")
        case .fieldDiffers: Row("field-differs", .kind, -6, "other field", "a method is at home in several fields")
        case .summaryDiffers:
            Row(
                "summary-differs", .content, -20, "summaries without a sentence in common",
                "a new version may bring a new text")
        }
    }

    /// A stable word for programs.
    public var id: String { row.id }
    /// Decibans; below zero where it speaks against.
    public var weight: Int { Self.weights[Int(rawValue)] }
    /// In a person's words.
    public var words: String { row.words }

    private static let weights = allCases.map(\.row.weight)

    /// A number that changes with the weights: what was found with others is found anew.
    static let fingerprint: UInt64 = {
        var hash = WideHash()
        for kind in allCases {
            hash.combine(kind.id.utf8)
            hash.combine(UInt64(bitPattern: Int64(kind.weight)))
            hash.combine(kind.row.group.rawValue.utf8)
        }
        for number in [prior, joins, asks, margin, ScoredPair.least, IdentityBlocks.limit, IdentityBlocks.neighbours] {
            hash.combine(UInt64(bitPattern: Int64(number)))
        }
        return UInt64(truncatingIfNeeded: hash.value)
    }()

    /// True when the person who reads `words` is told something for the two being one.
    public var isFor: Bool { weight > 0 }
}

extension IdentityEvidence.Row {
    fileprivate init(_ id: String, _ group: IdentityEvidence.Group, _ weight: Int, _ words: String, _ reason: String) {
        self.init(id: id, group: group, weight: weight, words: words, reason: reason)
    }
}
