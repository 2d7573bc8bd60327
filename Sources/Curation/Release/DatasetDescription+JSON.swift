public import JSON

extension DatasetDescription {
    /// The description as `schemas/dataset.schema.json` has it; a missing value is null.
    public var json: JSONValue {
        [
            "title": .string(title),
            "description": .string(description),
            "version": .optional(version),
            "licence": .string(licence),
            "licenceURL": .string(licenceURL),
            "creators": .array(creators.map(\.json)),
            "attribution": .string(attribution),
            "keywords": .array(keywords.map { .string($0) }),
            "homepage": .optional(homepage),
            "doi": .optional(doi),
        ]
    }
}

extension DatasetDescription.Creator {
    fileprivate var json: JSONValue {
        ["name": .string(name), "orcid": .optional(orcid), "affiliation": .optional(affiliation)]
    }
}
