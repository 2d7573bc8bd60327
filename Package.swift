// swift-tools-version: 6.2
import PackageDescription

/// One set of rules for every target of ours; the strictest that the toolchain offers.
let rules: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "curate",
    products: [
        .executable(name: "curate", targets: ["curate"]),
        .library(name: "Curation", targets: ["Curation"]),
        .library(name: "JSON", targets: ["JSON"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // System libraries: only `Markup` may import these.
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        // utf8proc's pkg-config file names a flag that SwiftPM refuses with a warning; header and library lie in the
        // default places.
        .systemLibrary(name: "CUtf8proc", providers: [.apt(["libutf8proc-dev"])]),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlidec", providers: [.apt(["libbrotli-dev"])]),
        // uchardet's pkg-config file names the folder of its header, which SwiftPM would not need.
        .systemLibrary(name: "CUchardet", providers: [.apt(["libuchardet-dev"])]),

        .target(name: "JSON"),
        .target(name: "Markup", dependencies: ["CLibXML2", "CUtf8proc", "CArchive", "CZlib", "CBrotli", "CUchardet"]),
        .target(
            name: "Curation",
            dependencies: [
                "JSON", "Markup", "Yams",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .executableTarget(
            name: "curate",
            dependencies: [
                "Curation", "JSON",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .testTarget(name: "JSONTests", dependencies: ["JSON"]),
        // What tests of several targets build their inputs with.
        .target(name: "ArchiveBytes", path: "Tests/ArchiveBytes"),
        .testTarget(name: "MarkupTests", dependencies: ["Markup", "ArchiveBytes"]),
        .testTarget(
            name: "CurationTests",
            dependencies: [
                "Curation", "JSON", "Markup", "ArchiveBytes", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Fixtures"]),
        .testTarget(name: "CommandTests", dependencies: ["curate", "Curation", "JSON"]),
    ],
    swiftLanguageModes: [.v6]
)

// The fuzz targets need the sanitizers' run-time library; `scripts/fuzz` sets the variable and builds them apart.
if Context.environment["CURATE_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(name: "curate-fuzz", dependencies: ["Curation", "JSON", "Markup"], path: "Tests/Fuzz"))
}

for target in package.targets where target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + rules
}
