internal import Glibc

/// Memory that was given up and the C library still holds.
enum FreedMemory {
    /// Gives it back to the system. To be called behind a stage that held much: what the next one needs comes on top of it
    /// otherwise, because small pieces that were freed here and there serve other sizes badly.
    static func giveBack() {
        // Swift's module of the C library has no `malloc.h`, and other C libraries have no such function.
        guard let function = dlsym(nil, "malloc_trim") else { return }
        // Sound: this is its declaration in malloc_trim(3).
        _ = unsafeBitCast(function, to: (@convention(c) (Int) -> Int32).self)(0)
    }
}
