internal import Glibc

/// A value that one thread at a time may use, and that threads may wait for to change (pthread mutex and condition
/// variables; the standard library's `Mutex` has none).
///
/// `@unchecked Sendable`: the value is touched only while the mutex is held.
final class Monitor<Value>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    /// What workers and what the consumer wait for: waking the ones must not wake the other.
    private let forWorkers = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private let forConsumer = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var value: Value

    init(_ value: Value) {
        self.value = value
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(forWorkers, nil)
        pthread_cond_init(forConsumer, nil)
    }

    deinit {
        pthread_cond_destroy(forConsumer)
        pthread_cond_destroy(forWorkers)
        pthread_mutex_destroy(mutex)
        forConsumer.deallocate()
        forWorkers.deallocate()
        mutex.deallocate()
    }

    /// Uses the value, then wakes who waits for what changed.
    func update(_ body: (inout Value) -> Waiters) {
        pthread_mutex_lock(mutex)
        let wake = body(&value)
        pthread_mutex_unlock(mutex)
        signal(wake)
    }

    /// Waits until `body` gives something.
    /// - Parameter isConsumer: which of the two kinds of waiting it is.
    func wait<Result>(asConsumer isConsumer: Bool, _ body: (inout Value) -> (result: Result?, wake: Waiters)) -> Result
    {
        pthread_mutex_lock(mutex)
        while true {
            let (result, wake) = body(&value)
            if let result {
                pthread_mutex_unlock(mutex)
                signal(wake)
                return result
            }
            signal(wake)
            pthread_cond_wait(isConsumer ? forConsumer : forWorkers, mutex)
        }
    }

    private func signal(_ wake: Waiters) {
        if wake.contains(.workers) { pthread_cond_broadcast(forWorkers) }
        if wake.contains(.consumer) { pthread_cond_signal(forConsumer) }
    }
}
