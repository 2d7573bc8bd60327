/// Bytes below `.curate/` that are not what was stored there. Whoever meets it does without them.
struct StoreDamage: Error {}
