public import JSON

extension ComparisonTable {
    /// The table for programs: names, rows with their marks, stamps, each in the order of the columns.
    public var json: JSONValue {
        [
            "language": .string(language), "heading": .string(heading),
            "names": .array(names.map { .optional($0.text) }),
            "rows": .array(
                rows.map { row in
                    [
                        "key": .string(row.key.rawValue), "label": .string(row.label), "differs": .bool(row.differs),
                        "cells": .array(row.cells.map { .optional($0.text) }),
                    ]
                }),
            "stamps": .array(stamps.map { .string($0) }),
        ]
    }
}
