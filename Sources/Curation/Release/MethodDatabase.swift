internal import GRDB

/// `methods.sqlite`: the records as a relational database with a full-text index.
///
/// The same records give the same bytes with the same SQLite library: fixed page size, rows in order, one transaction,
/// no journal, VACUUM at the end, no clock. (SQLite stores its own version number in bytes 96 to 99 of the header.)
enum MethodDatabase {
    /// `PRAGMA application_id`: "CURA" in ASCII, so that `file` can tell what it is.
    static let applicationID = 0x4355_5241
    /// `PRAGMA user_version`: one more for every change of the tables.
    static let layoutVersion = 2

    /// Writes the database to a path where no file is.
    ///
    /// - Throws: ``ReleaseError`` with code `release-database`.
    static func write(_ records: [MethodRecord], to path: String) throws(ReleaseError) {
        do {
            var configuration = Configuration()
            configuration.prepareDatabase { database in
                try database.execute(
                    sql:
                        "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY"
                )
            }
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { database in
                try database.inTransaction {
                    try database.execute(sql: schema)
                    try MethodDatabaseRows(database).insert(records)
                    return .commit
                }
                try database.execute(sql: "PRAGMA application_id = \(applicationID)")
                try database.execute(sql: "PRAGMA user_version = \(layoutVersion)")
                try database.execute(sql: "VACUUM")
            }
            try queue.close()
        } catch {
            throw ReleaseError.database(path, error)
        }
    }

    /// The tables. `position` counts from 0 in the order of the record; `stands_for` is what an abbreviation stands for;
    /// `alternative` is a second name on one line; `years` is EDTF where an originator has no single `year`.
    private static let schema = """
        CREATE TABLE methods (
            id TEXT PRIMARY KEY,
            type TEXT,
            field_id TEXT,
            family_id TEXT,
            origin_text TEXT,
            origin_edtf TEXT,
            origin_first INTEGER,
            origin_last INTEGER,
            origin_needs_review INTEGER,
            related_count INTEGER,
            version INTEGER NOT NULL,
            source_count INTEGER NOT NULL,
            status TEXT NOT NULL,
            upstream_version INTEGER,
            upstream_source_count INTEGER,
            upstream_status TEXT,
            content_hash TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX methods_by_field ON methods (field_id);
        CREATE INDEX methods_by_family ON methods (family_id);
        CREATE INDEX methods_by_origin ON methods (origin_first);

        CREATE TABLE concept_labels (
            scheme TEXT NOT NULL CHECK (scheme IN ('field', 'family')),
            concept_id TEXT NOT NULL,
            language TEXT NOT NULL,
            label TEXT NOT NULL,
            PRIMARY KEY (scheme, concept_id, language)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE labels (
            method_id TEXT NOT NULL REFERENCES methods (id),
            language TEXT NOT NULL,
            label TEXT NOT NULL,
            PRIMARY KEY (method_id, language)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX labels_by_label ON labels (label);

        CREATE TABLE aliases (
            method_id TEXT NOT NULL REFERENCES methods (id),
            position INTEGER NOT NULL,
            alias TEXT NOT NULL,
            language TEXT NOT NULL,
            kind TEXT NOT NULL,
            stands_for TEXT,
            PRIMARY KEY (method_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX aliases_by_alias ON aliases (alias);

        CREATE TABLE originators (
            method_id TEXT NOT NULL REFERENCES methods (id),
            position INTEGER NOT NULL,
            literal TEXT,
            family TEXT,
            given TEXT,
            particle TEXT,
            suffix TEXT,
            kind TEXT CHECK (kind IN ('person', 'organisation', 'unknown')),
            role TEXT,
            affiliation TEXT,
            alternative TEXT,
            year INTEGER,
            years TEXT,
            et_al INTEGER NOT NULL,
            needs_review INTEGER NOT NULL,
            PRIMARY KEY (method_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX originators_by_family ON originators (family);

        CREATE TABLE works (
            id TEXT PRIMARY KEY,
            type TEXT NOT NULL,
            title TEXT,
            container_title TEXT,
            issued INTEGER,
            doi TEXT,
            isbn TEXT,
            url TEXT,
            csl_json TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX works_by_doi ON works (doi);

        CREATE TABLE method_works (
            method_id TEXT NOT NULL REFERENCES methods (id),
            position INTEGER NOT NULL,
            work_id TEXT NOT NULL REFERENCES works (id),
            printed TEXT NOT NULL,
            link TEXT NOT NULL,
            residue TEXT NOT NULL,
            PRIMARY KEY (method_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX method_works_by_work ON method_works (work_id);

        CREATE TABLE summaries (
            method_id TEXT NOT NULL REFERENCES methods (id),
            language TEXT NOT NULL,
            summary TEXT NOT NULL,
            PRIMARY KEY (method_id, language)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE provenance (
            method_id TEXT NOT NULL REFERENCES methods (id),
            position INTEGER NOT NULL,
            page_sha256 TEXT NOT NULL,
            path TEXT NOT NULL,
            address TEXT,
            language TEXT,
            rendering TEXT NOT NULL,
            accessed TEXT,
            page_column INTEGER NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (method_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX provenance_by_page ON provenance (page_sha256);

        CREATE TABLE provenance_cells (
            method_id TEXT NOT NULL,
            position INTEGER NOT NULL,
            row_key TEXT NOT NULL,
            line INTEGER NOT NULL,
            confidence REAL NOT NULL,
            needs_review INTEGER NOT NULL,
            PRIMARY KEY (method_id, position, row_key),
            FOREIGN KEY (method_id, position) REFERENCES provenance (method_id, position)
        ) STRICT, WITHOUT ROWID;

        CREATE VIRTUAL TABLE methods_text USING fts5 (
            method_id UNINDEXED, labels, aliases, summary, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
        );
        """
}
