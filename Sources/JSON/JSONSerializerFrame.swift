/// An array or object that a serializer is in the middle of.
struct JSONSerializerFrame {
    let members: [JSONMember]
    let elements: [JSONValue]
    let isObject: Bool
    var next = 0

    init(elements: [JSONValue]) {
        self.elements = elements
        members = []
        isObject = false
    }

    init(members: [JSONMember]) {
        self.members = members
        elements = []
        isObject = true
    }

    var isDone: Bool { next == (isObject ? members.count : elements.count) }
}
