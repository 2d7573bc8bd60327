public import JSON

extension ComparisonPage {
    /// The page in the extract contract: one object a page, described by `schemas/extract.schema.json`.
    public var json: JSONValue {
        [
            "page": pageJSON,
            "rows": .array(
                rows.map { row in
                    [
                        "key": .string(row.key.rawValue), "label": .string(row.label),
                        "differs": row.differs.map { .bool($0) } ?? .null,
                    ]
                }),
            "methods": .array(columns.map(\.json)),
            "diagnostics": .array(diagnostics.map(\.json)),
        ]
    }

    private var pageJSON: JSONValue {
        [
            "path": .string(path), "sha256": .string(digest), "language": .optional(language),
            "rendering": .string(rendering.rawValue), "heading": .optional(heading), "url": .optional(address),
            "accessed": .optional(accessed), "complete": .bool(isComplete),
            "encoding": [
                "name": .string(encoding.name), "reason": .string(encoding.reason.rawValue),
                "doubtful": .bool(encoding.isDoubtful),
            ],
        ]
    }
}

extension Column {
    /// One method of the extract contract. A missing cell is null.
    var json: JSONValue {
        let cells = JSONObject(RowKey.allCases.map { ($0.rawValue, self.cells[$0]?.json ?? .null) })
        return [
            "position": .number(JSONNumber(position)), "name": .string(name), "nameEnglish": .optional(nameEnglish),
            "slug": .optional(slug), "version": .optional(stamp?.version), "sourceCount": .optional(stamp?.sourceCount),
            "status": .optional(stamp?.status), "cells": .object(cells),
        ]
    }
}

extension Cell {
    /// A cell of the extract contract; `links` and `candidates` only where there are any.
    var json: JSONValue {
        var members: [(String, JSONValue)] = [
            ("text", .string(text)), ("confidence", .number(JSONNumber(confidence))),
            ("needsReview", .bool(needsReview)), ("line", .number(JSONNumber(line))),
        ]
        if !links.isEmpty {
            members.append(("links", .array(links.map { ["text": .string($0.text), "href": .string($0.target)] })))
        }
        if !candidates.isEmpty { members.append(("candidates", .array(candidates.map { .string($0) }))) }
        return .object(JSONObject(members))
    }
}

extension Diagnostic {
    /// A diagnostic of the extract contract; `residue` only where there is any.
    var json: JSONValue {
        var members: [(String, JSONValue)] = [
            ("severity", .string(severity.rawValue)), ("code", .string(code)), ("message", .string(message)),
            ("line", .optional(line)),
        ]
        if let residue { members.append(("residue", .string(residue))) }
        return .object(JSONObject(members))
    }
}
