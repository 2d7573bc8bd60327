internal import JSON
internal import Yams

/// Turns a tree of Yams nodes into a document, one event after the other.
struct YAMLConverter {
    var builder = JSONDocumentBuilder()
    private let file: String
    private var budget: Int

    init(file: String, budget: Int) {
        self.file = file
        self.budget = budget
    }

    /// Adds one value with everything in it. Recursion is safe: libyaml and ``YAMLDocument/maximumDepth`` bound it.
    mutating func convert(_ node: Node, depth: Int) throws(YAMLError) {
        let (line, column) = place(of: node)
        budget -= 1
        guard budget >= 0 else {
            throw error("yaml-aliases", node, "expected a document of a sensible size, found aliases that multiply it")
        }
        switch node {
        case .scalar(let scalar): try convert(scalar, line: line, column: column)
        case .sequence(let sequence):
            try checkDepth(depth, node)
            try checkTag(sequence.tag.description, is: "tag:yaml.org,2002:seq", node)
            builder.beginArray(line: line, column: column)
            for element in sequence { try convert(element, depth: depth + 1) }
            builder.endArray(line: line, column: column)
        case .mapping(let mapping):
            try checkDepth(depth, node)
            try checkTag(mapping.tag.description, is: "tag:yaml.org,2002:map", node)
            builder.beginObject(line: line, column: column)
            for (key, value) in mapping {
                try convert(key: key)
                try convert(value, depth: depth + 1)
            }
            builder.endObject(line: line, column: column)
        case .alias(let alias):
            throw error("yaml-aliases", node, "expected an anchor `\(alias.anchor.rawValue)` before its alias")
        }
    }

    private mutating func convert(key: Node) throws(YAMLError) {
        guard case .scalar(let scalar) = key else {
            throw error("yaml-key", key, "expected a text as key, found a list or a mapping")
        }
        guard scalar.style != .plain || scalar.string != "<<" else {
            throw error("yaml-key", key, "expected a key, found the merge key `<<`, which YAML 1.2 no longer has")
        }
        let (line, column) = place(of: key)
        builder.key(scalar.string, line: line, column: column)
    }

    private mutating func convert(_ scalar: Node.Scalar, line: Int, column: Int) throws(YAMLError) {
        let isString = scalar.style != .plain || scalar.tag.description == "tag:yaml.org,2002:str"
        if !isString { try checkTag(scalar.tag.description, is: "", .scalar(scalar)) }
        switch isString ? .string : YAMLScalar(plain: scalar.string) {
        case .null: builder.null(line: line, column: column)
        case .bool(let value): builder.bool(value, line: line, column: column)
        case .number(let text): builder.number(text, line: line, column: column)
        case .string: builder.string(scalar.string, line: line, column: column)
        case .notFinite:
            throw error(
                "yaml-number", .scalar(scalar),
                "expected a finite number, found `\(scalar.string)`; put it in quotation marks when it is text")
        }
    }

    private func checkDepth(_ depth: Int, _ node: Node) throws(YAMLError) {
        let limit = YAMLDocument.maximumDepth
        guard depth < limit else {
            throw error(
                "yaml-depth", node, "expected at most \(limit) lists and mappings inside each other, found more")
        }
    }

    /// Explicit tags other than the obvious one would need types that JSON does not have.
    private func checkTag(_ tag: String, is usual: String, _ node: Node) throws(YAMLError) {
        guard tag.isEmpty || tag == usual || tag == "!" else {
            throw error("yaml-tag", node, "expected a value without a tag, found the tag `\(tag)`")
        }
    }

    private func place(of node: Node) -> (line: Int, column: Int) {
        (node.mark?.line ?? 1, node.mark?.column ?? 1)
    }

    private func error(_ code: String, _ node: Node, _ message: String) -> YAMLError {
        let (line, column) = place(of: node)
        return YAMLError(code, file: file, line: line, column: column, message: message)
    }
}
