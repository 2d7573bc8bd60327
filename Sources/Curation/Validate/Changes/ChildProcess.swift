internal import Glibc

/// Another program, run to its end.
struct ChildProcess {
    /// The exit code; 128 and the signal's number when a signal ended it.
    let code: Int32
    let output: [UInt8]
    let errors: [UInt8]

    /// Runs a program that is found on the search path, with the environment of this one and without standard input.
    ///
    /// - Parameter command: the program's name and its arguments.
    /// - Returns: nil when it can't be started.
    static func run(_ command: [String]) -> ChildProcess? {
        guard let output = pipe() else { return nil }
        guard let errors = pipe() else {
            for descriptor in output { close(descriptor) }
            return nil
        }
        let child = start(command, output: output[1], errors: errors[1])
        close(output[1])
        close(errors[1])
        defer {
            close(output[0])
            close(errors[0])
        }
        guard let child else { return nil }
        let texts = read([output[0], errors[0]])
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return ChildProcess(
            code: signal == 0 ? status >> 8 & 0xFF : 128 + signal, output: texts[0], errors: texts[1])
    }

    /// The reading and the writing end; neither stays open in programs that are started.
    private static func pipe() -> [Int32]? {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return ends
    }

    private static func start(_ command: [String], output: Int32, errors: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, errors, 2)
        let arguments = command.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var child: pid_t = 0
        return posix_spawnp(&child, command[0], &actions, nil, arguments, environ) == 0 ? child : nil
    }

    /// Reads all descriptors to their ends, whichever has something, so that none of them stops the program.
    private static func read(_ descriptors: [Int32]) -> [[UInt8]] {
        var texts = [[UInt8]](repeating: [], count: descriptors.count)
        var open = Set(descriptors.indices)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while !open.isEmpty {
            let order = open.sorted()
            var waiting = order.map { pollfd(fd: descriptors[$0], events: Int16(POLLIN), revents: 0) }
            guard poll(&waiting, nfds_t(waiting.count), -1) >= 0 || errno == EINTR else { break }
            for (index, entry) in zip(order, waiting) where entry.revents != 0 {
                let got = Glibc.read(descriptors[index], &buffer, buffer.count)
                if got > 0 { texts[index] += buffer[..<got] }
                if got == 0 || got < 0 && errno != EINTR { open.remove(index) }
            }
        }
        return texts
    }
}
