/// What `curated/dataset.yaml` says of the dataset as a whole: who made it, under which licence, after whom.
///
/// `schemas/dataset.schema.json` describes the same. Member names follow DataCite and schema.org where these agree.
public struct DatasetDescription: Sendable, Hashable {
    /// A person or organisation that made the dataset.
    public struct Creator: Sendable, Hashable {
        public var name: String
        /// The ORCID iD as an address, `https://orcid.org/0000-0002-1825-0097`.
        public var orcid: String?
        public var affiliation: String?

        public init(name: String, orcid: String? = nil, affiliation: String? = nil) {
            self.name = name
            self.orcid = orcid
            self.affiliation = affiliation
        }
    }

    public var title: String
    public var description: String
    /// The version of the dataset as its makers count it; a release's name stands in where there is none.
    public var version: String?
    /// SPDX identifier of the licence, such as `CC-BY-4.0`.
    public var licence: String
    /// Address of the licence's text.
    public var licenceURL: String
    /// At least one.
    public var creators: [Creator]
    /// What those who use the dataset have to say of its sources.
    public var attribution: String
    public var keywords: [String]
    public var homepage: String?
    /// DOI of the dataset, `10.5281/zenodo.123`, without an address in front.
    public var doi: String?

    public init(
        title: String, description: String, version: String? = nil, licence: String, licenceURL: String,
        creators: [Creator], attribution: String, keywords: [String] = [], homepage: String? = nil,
        doi: String? = nil
    ) {
        self.title = title
        self.description = description
        self.version = version
        self.licence = licence
        self.licenceURL = licenceURL
        self.creators = creators
        self.attribution = attribution
        self.keywords = keywords
        self.homepage = homepage
        self.doi = doi
    }
}
