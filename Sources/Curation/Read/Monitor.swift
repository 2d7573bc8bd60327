internal import Glibc

/// A value that one thread at a time may use, and that threads may wait for to change (a pthread mutex and condition
/// variable; the standard library's `Mutex` has none).
///
/// `@unchecked Sendable`: the value is touched only while the mutex is held.
final class Monitor<Value>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var value: Value

    init(_ value: Value) {
        self.value = value
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(changed, nil)
    }

    deinit {
        pthread_cond_destroy(changed)
        pthread_mutex_destroy(mutex)
        changed.deallocate()
        mutex.deallocate()
    }

    /// Uses the value, then wakes all who wait when `body` says so.
    func update(_ body: (inout Value) -> Bool) {
        pthread_mutex_lock(mutex)
        let wakes = body(&value)
        pthread_mutex_unlock(mutex)
        if wakes { pthread_cond_broadcast(changed) }
    }

    /// Waits until `body` gives something; it is asked again whenever an update wakes.
    func wait<Result>(_ body: (inout Value) -> Result?) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            if let result = body(&value) { return result }
            pthread_cond_wait(changed, mutex)
        }
    }
}
