/// The problems with a file as such, before its content is looked at.
extension ReadProblem {
    static func missing(_ path: String) -> ReadProblem {
        ReadProblem(code: "file-missing", path: path, message: "There is no such file. Check the name.")
    }

    static func danglingLink(_ path: String) -> ReadProblem {
        ReadProblem(
            code: "file-missing", path: path,
            message: "The link leads nowhere: its target is missing. Restore the target or remove the link.")
    }

    static func linkLoop(_ path: String) -> ReadProblem {
        ReadProblem(
            code: "file-unreadable", path: path,
            message: "The link leads back to itself. Remove it or correct its target.")
    }

    static func noPermission(_ path: String, isFolder: Bool = false) -> ReadProblem {
        ReadProblem(
            code: isFolder ? "folder-unreadable" : "file-unreadable", path: path,
            message: "Permission to read this \(isFolder ? "folder" : "file") is missing."
                + " Change its mode or read it as its owner.")
    }

    static func unreadable(_ path: String, systemError: Int32, isFolder: Bool = false) -> ReadProblem {
        ReadProblem(
            code: isFolder ? "folder-unreadable" : "file-unreadable", path: path,
            message: "The \(isFolder ? "folder" : "file") could not be read (system error \(systemError))."
                + " Check the disk and the name, then try again.")
    }

    static func badName(_ path: String) -> ReadProblem {
        ReadProblem(
            code: "file-name", path: path,
            message: "The name has bytes that are not valid UTF-8, or a zero byte. Rename the file.")
    }

    static func special(_ path: String, kind: String) -> ReadProblem {
        ReadProblem(
            code: "file-special", path: path,
            message: "This is a \(kind); a regular file with a saved page was expected."
                + " To read a stream, pipe it in and name it `-`.")
    }

    static func folder(_ path: String) -> ReadProblem {
        ReadProblem(
            code: "file-is-folder", path: path,
            message: "This is a folder; a file with a saved page was expected. Name the files in it.")
    }

    static func tooLarge(_ path: String, bytes: Int, limit: Int) -> ReadProblem {
        ReadProblem(
            code: "file-too-large", path: path,
            message: "The file has \(bytes) bytes; a page may have at most \(limit)."
                + " Check that it is one page, or split it.")
    }

    static func tooLarge(_ path: String, limit: Int) -> ReadProblem {
        ReadProblem(
            code: "file-too-large", path: path,
            message:
                "There are more than the \(limit) bytes that a page may have. Check that it is one page, or split it.")
    }

    static func skipped(_ path: String) -> ReadProblem {
        ReadProblem(
            code: "file-skipped", path: path,
            message:
                "The name does not end like a saved page or an archive of pages (.html, .txt, .md, .mhtml, .warc.gz,"
                + " .zip, ...), so it was left out. Name the file itself to read it anyway.")
    }

    static func folderLoop(_ path: String, of ancestor: String) -> ReadProblem {
        ReadProblem(
            code: "folder-loop", path: path,
            message: "The folder contains itself through a link (it is \(ancestor)), so it was not entered again."
                + " Remove the link.")
    }

    static func folderRepeated(_ path: String, of other: String) -> ReadProblem {
        ReadProblem(
            code: "folder-repeated", path: path,
            message: "The link leads to a folder that is read as \(other) already, so it was left out.")
    }

    static func folderEmpty(_ path: String) -> ReadProblem {
        ReadProblem(
            code: "folder-empty", path: path,
            message: "No saved page was found in this folder. Name the files, or a folder that has pages.")
    }
}
