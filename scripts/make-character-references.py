#!/usr/bin/env python3
"""Writes Sources/Markup/HTML/CharacterReferences+Table.swift: the named character references of the HTML standard that
libxml2's parser does not know (it stops at HTML 4), from Python's copy of the standard's list."""
from html.entities import html5, name2codepoint
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "Sources/Markup/HTML/CharacterReferences+Table.swift"


def entries():
    """Name without semicolon and text as hexadecimal code points, sorted by name."""
    for name, text in sorted(html5.items()):
        plain = name.rstrip(";")
        if name.endswith(";") and plain not in name2codepoint and plain != "apos":
            yield plain, "+".join(f"{ord(character):X}" for character in text)


def main():
    words = [f"{name} {text}" for name, text in entries()]
    lines, line = [], ""
    for word in words:
        if line and len(line) + len(word) + 1 > 108:
            lines.append(line)
            line = ""
        line = f"{line};{word}" if line else word
    lines.append(line)
    body = "\n".join(f"        {text}" for text in lines)
    TARGET.write_text(
        "// Written by scripts/make-character-references.py; do not edit.\n\n"
        "extension CharacterReferences {\n"
        "    /// `name code+code` pairs, a semicolon or a line end between two.\n"
        f'    static let table = """\n{body}\n        """\n}}\n', encoding="utf-8")
    print(f"{len(words)} references")


if __name__ == "__main__":
    main()
