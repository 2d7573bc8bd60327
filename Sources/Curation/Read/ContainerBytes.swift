/// Where a container's bytes are: on disk, to be streamed, or in memory.
enum ContainerBytes: Sendable {
    case file(String)
    case bytes([UInt8])
}
