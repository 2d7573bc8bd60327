/// The canonical record of one method; `schemas/method.schema.json` describes its JSON.
public struct MethodRecord: Sendable, Hashable {
    /// The method's slug: stable, lowercase ASCII letters, digits and hyphens.
    public var id: String
    /// One preferred name a language (SKOS prefLabel), by BCP 47 tag.
    public var labels: [String: String]
    public var aliases: [Alias]
    public var field: Concept?
    public var family: Concept?
    public var type: String?
    public var originYear: OriginYear?
    public var originators: [Originator]
    public var seminalSources: [SeminalSource]
    public var relatedCount: Int?
    /// Summaries by BCP 47 tag.
    public var summary: [String: String]
    /// Ours: 1 until it is published for the first time, then one more for each published change.
    public var version: Int
    /// How many pages speak of this method.
    public var sourceCount: Int
    public var status: LifecycleStatus
    /// What the site's own stamp said.
    public var upstream: Stamp?
    public var provenance: [PageProvenance]
    /// What pages print instead of the values taken, by row and rank; beside the content, as it says nothing of the method.
    public var rivals: [RivalValue]
    /// SHA-256 over the canonical JSON (RFC 8785) of the content: everything but version, sourceCount, status,
    /// upstream, provenance, rivals and this.
    public var contentHash: String

    public init(
        id: String, labels: [String: String] = [:], aliases: [Alias] = [], field: Concept? = nil,
        family: Concept? = nil, type: String? = nil, originYear: OriginYear? = nil, originators: [Originator] = [],
        seminalSources: [SeminalSource] = [], relatedCount: Int? = nil, summary: [String: String] = [:],
        version: Int = 1, sourceCount: Int = 0, status: LifecycleStatus = .draft, upstream: Stamp? = nil,
        provenance: [PageProvenance] = [], rivals: [RivalValue] = [], contentHash: String = ""
    ) {
        self.id = id
        self.labels = labels
        self.aliases = aliases
        self.field = field
        self.family = family
        self.type = type
        self.originYear = originYear
        self.originators = originators
        self.seminalSources = seminalSources
        self.relatedCount = relatedCount
        self.summary = summary
        self.version = version
        self.sourceCount = sourceCount
        self.status = status
        self.upstream = upstream
        self.provenance = provenance
        self.rivals = rivals
        self.contentHash = contentHash
    }

    /// Whether the record has this alias, in whatever spelling.
    public func hasAlias(_ text: String) -> Bool {
        let key = Alias.key(text)
        return aliases.contains { Alias.key($0.text) == key }
    }
}
