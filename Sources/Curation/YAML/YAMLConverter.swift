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
        budget -= 1
        guard budget >= 0 else {
            throw error(
                "yaml-aliases", node.mark, "expected a document of a sensible size, found aliases that multiply it")
        }
        // Each part's own mark: the node's would copy the node.
        switch node {
        case .scalar(let scalar): try convert(scalar)
        case .sequence(let sequence):
            let (line, column) = place(sequence.mark)
            try checkDepth(depth, sequence.mark)
            try checkTag(sequence.tag.description, is: "tag:yaml.org,2002:seq", sequence.mark)
            builder.beginArray(line: line, column: column)
            for element in sequence { try convert(element, depth: depth + 1) }
            builder.endArray(line: line, column: column)
        case .mapping(let mapping):
            let (line, column) = place(mapping.mark)
            try checkDepth(depth, mapping.mark)
            try checkTag(mapping.tag.description, is: "tag:yaml.org,2002:map", mapping.mark)
            builder.beginObject(line: line, column: column)
            for (key, value) in mapping {
                try convert(key: key)
                try convert(value, depth: depth + 1)
            }
            builder.endObject(line: line, column: column)
        case .alias(let alias):
            throw error("yaml-aliases", alias.mark, "expected an anchor `\(alias.anchor.rawValue)` before its alias")
        }
    }

    private mutating func convert(key: Node) throws(YAMLError) {
        guard case .scalar(let scalar) = key else {
            throw error("yaml-key", key.mark, "expected a text as key, found a list or a mapping")
        }
        guard scalar.style != .plain || scalar.string != "<<" else {
            throw error(
                "yaml-key", scalar.mark, "expected a key, found the merge key `<<`, which YAML 1.2 no longer has")
        }
        let (line, column) = place(scalar.mark)
        builder.key(scalar.string, line: line, column: column)
    }

    private mutating func convert(_ scalar: Node.Scalar) throws(YAMLError) {
        let (line, column) = place(scalar.mark)
        let isString = scalar.style != .plain || scalar.tag.description == "tag:yaml.org,2002:str"
        if !isString { try checkTag(scalar.tag.description, is: "", scalar.mark) }
        switch isString ? .string : YAMLScalar(plain: scalar.string) {
        case .null: builder.null(line: line, column: column)
        case .bool(let value): builder.bool(value, line: line, column: column)
        case .number(let text): builder.number(text, line: line, column: column)
        case .string: builder.string(scalar.string, line: line, column: column)
        case .notFinite:
            throw error(
                "yaml-number", scalar.mark,
                "expected a finite number, found `\(scalar.string)`; put it in quotation marks when it is text")
        }
    }

    private func checkDepth(_ depth: Int, _ mark: Mark?) throws(YAMLError) {
        let limit = YAMLDocument.maximumDepth
        guard depth < limit else {
            throw error(
                "yaml-depth", mark, "expected at most \(limit) lists and mappings inside each other, found more")
        }
    }

    /// Explicit tags other than the obvious one would need types that JSON does not have.
    private func checkTag(_ tag: String, is usual: String, _ mark: Mark?) throws(YAMLError) {
        guard tag.isEmpty || tag == usual || tag == "!" else {
            throw error("yaml-tag", mark, "expected a value without a tag, found the tag `\(tag)`")
        }
    }

    private func place(_ mark: Mark?) -> (line: Int, column: Int) { (mark?.line ?? 1, mark?.column ?? 1) }

    private func error(_ code: String, _ mark: Mark?, _ message: String) -> YAMLError {
        let (line, column) = place(mark)
        return YAMLError(code, file: file, line: line, column: column, message: message)
    }
}
