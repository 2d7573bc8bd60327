/// What an object needs once it has a certain member.
struct SchemaDependency<Needs: Sendable>: Sendable {
    let member: String
    let needs: Needs
}
