/// What one source has used of its limits so far, with all containers inside containers.
struct ContainerUse {
    let options: ReadOptions
    /// How many containers are open around the one at hand.
    var depth = 0
    /// Members and records looked at.
    var members = 0
    /// Unpacked bytes of pages.
    var bytes = 0
    /// Unpacked bytes of containers inside others.
    var nestedBytes = 0

    init(options: ReadOptions) {
        self.options = options
    }

    /// The limit that is reached, if one is.
    func exceeded(_ path: String) -> ReadProblem? {
        if members >= options.maximumMembers {
            return .archiveLimit(path, limit: options.maximumMembers, of: "members")
        }
        if bytes > options.maximumTotalBytes {
            return .archiveLimit(path, limit: options.maximumTotalBytes, of: "bytes of pages")
        }
        return nil
    }
}
