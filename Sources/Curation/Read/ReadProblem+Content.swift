internal import Markup

/// The problems with what is in a file or in a member of a container.
extension ReadProblem {
    static func empty(_ path: String) -> ReadProblem {
        ReadProblem(
            code: "file-empty", path: path,
            message: "There is not a single byte in it; a saved page was expected. Save the page again.",
            digest: SHA256Digest.hex([]))
    }

    static func binary(_ path: String, kind: String, bytes: [UInt8]) -> ReadProblem {
        ReadProblem(
            code: "file-binary", path: path,
            message: "This is \(kind); a page saved as HTML or as text was expected. Save the page itself.",
            digest: SHA256Digest.hex(bytes))
    }

    static func archiveDamaged(_ path: String, reason: String, members: Int) -> ReadProblem {
        ReadProblem(
            code: "archive-damaged", path: path,
            message:
                "The archive is cut off or damaged after \(members) complete \(members == 1 ? "member" : "members")"
                + " (\(reason)). Those before the damage were read; fetch the file again for the rest.")
    }

    static func compressionDamaged(_ path: String, reason: String) -> ReadProblem {
        ReadProblem(
            code: "archive-damaged", path: path,
            message: "The compressed file is cut off or damaged (\(reason)). Fetch it again.")
    }

    /// - Parameter next: the place in the file where reading goes on; nil when nothing more was found.
    static func gzipMemberDamaged(_ path: String, damage: GzipDamage, next: Int?) -> ReadProblem {
        ReadProblem(
            code: "archive-damaged", path: path,
            message: "Gzip member \(damage.number), at byte \(damage.offset) of the file, is cut off or damaged"
                + " (\(damage.reason)). Nothing of it was read; "
                + (next.map { "reading goes on at byte \($0)." } ?? "no record was found behind it.")
                + " Fetch the file again.")
    }

    static func archiveEmpty(_ path: String) -> ReadProblem {
        ReadProblem(
            code: "archive-empty", path: path,
            message: "The archive holds no saved page. Check that it is the right file.")
    }

    static func archiveNested(_ path: String, depth: Int) -> ReadProblem {
        ReadProblem(
            code: "archive-nested", path: path,
            message:
                "This archive lies inside \(depth) others, and no more are opened. Unpack the outer ones and name this"
                + " file.")
    }

    static func archiveBomb(_ path: String, reason: String) -> ReadProblem {
        ReadProblem(
            code: "archive-bomb", path: path,
            message:
                "The file looks like a compression bomb: \(reason). The rest was not read; unpack it by hand if it is"
                + " none.")
    }

    /// Why an archive was not read to its end.
    static func stopped(_ path: String, _ error: ArchiveError, options: ReadOptions, members: Int) -> ReadProblem {
        switch error.code {
        case .tooLarge: archiveLimit(path, limit: options.maximumTotalBytes, of: "unpacked bytes")
        case .bomb: archiveBomb(path, reason: error.reason)
        case .damaged, .unreadable: archiveDamaged(path, reason: error.reason, members: members)
        }
    }

    /// Why something compressed gives nothing.
    static func unpacking(_ path: String, _ error: ArchiveError, limit: Int) -> ReadProblem {
        switch error.code {
        case .tooLarge: tooLarge(path, limit: limit)
        case .bomb: archiveBomb(path, reason: error.reason)
        case .damaged, .unreadable: compressionDamaged(path, reason: error.reason)
        }
    }

    static func memberLink(_ path: String) -> ReadProblem {
        ReadProblem(
            code: "member-link", path: path,
            message:
                "The member is a link, and links in archives are not followed. Put the page itself into the archive.")
    }

    static func embeddedArchive(_ path: String, reason: String) -> ReadProblem {
        ReadProblem(
            code: "embedded-archive-damaged", path: path,
            message:
                "The page carries its content in a zip archive of its own (SingleFile, self-extracting), which could not"
                + " be read (\(reason)). Open it in a browser and save it as one HTML file.")
    }

    static func spoolFailed(_ path: String, systemError: Int32) -> ReadProblem {
        ReadProblem(
            code: "archive-unreadable", path: path,
            message: "The archive has no file of its own, and a temporary one could not be written (system error"
                + " \(systemError)). Make room in the folder that TMPDIR names, or unpack the archive.")
    }

    static func revisitMissing(_ path: String, of record: String) -> ReadProblem {
        ReadProblem(
            code: "revisit-unresolved", path: path,
            message:
                "This record says that the page had not changed since another one was made (\(record)), and no page of"
                + " that record stands before it in this file. Read the file that holds it.")
    }

    static func revisitUnreadable(_ path: String, of record: String) -> ReadProblem {
        ReadProblem(
            code: "revisit-unresolved", path: path,
            message: "This record says that the page had not changed since \(record), which can't be read a second time"
                + " here. The page is there, with its own address and time; unpack the file to have both.")
    }

    static func recordSegments(_ path: String, reason: String) -> ReadProblem {
        ReadProblem(
            code: "record-segments", path: path,
            message:
                "The WARC record is in segments, and \(reason). Nothing of it was read; join the files of the crawl.")
    }

    static func archiveLimit(_ path: String, limit: Int, of what: String) -> ReadProblem {
        ReadProblem(
            code: "archive-too-large", path: path,
            message: "The archive has more than \(limit) \(what); the rest was not read. Split it.")
    }

    /// - Parameter path: the archive's; the member's own is what is too long.
    static func memberNameTooLong(_ path: String, number: Int, bytes: Int, limit: Int) -> ReadProblem {
        ReadProblem(
            code: "member-name-too-long", path: "\(path)!/\(number)",
            message:
                "The name of member \(number) has \(bytes) bytes; at most \(limit) were expected. Pack it anew under a"
                + " shorter name.")
    }

    static func memberEncrypted(_ path: String) -> ReadProblem {
        ReadProblem(
            code: "member-encrypted", path: path,
            message: "The member is encrypted. Unpack the archive with its password and name this file.")
    }

    static func mhtmlDamaged(_ path: String, reason: String, bytes: [UInt8]) -> ReadProblem {
        ReadProblem(
            code: "mhtml-damaged", path: path,
            message: "The web archive (MHTML) \(reason). Save the page again.", digest: SHA256Digest.hex(bytes))
    }

    static func recordDamaged(_ path: String, offset: Int, reason: String) -> ReadProblem {
        ReadProblem(
            code: "record-damaged", path: path,
            message: "The WARC record at byte \(offset) \(reason)."
                + " It was left out; reading goes on at the next record. Fetch the page again.")
    }

    static func unsupportedCoding(_ path: String, coding: String) -> ReadProblem {
        ReadProblem(
            code: "coding-unsupported", path: path,
            message: "The page was recorded in the content coding `\(coding)`, which can't be decoded here"
                + " (gzip, deflate, br and zstd can). Record it again with another Accept-Encoding.")
    }

    static func damagedCoding(_ path: String, coding: String, reason: String) -> ReadProblem {
        ReadProblem(
            code: "coding-damaged", path: path,
            message: "The page's content coding `\(coding)` is damaged (\(reason)). Fetch the page again.")
    }
}
