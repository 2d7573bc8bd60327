#!/usr/bin/env python3
"""Measures `curate parse citations` on the public gold standard of EXparser (github.com/exciteproject/EXgoldstandard), which is not part of this repository.

    git clone https://github.com/exciteproject/EXgoldstandard FOLDER
    scripts/accuracy.d/exparser.py .build/release/curate FOLDER

References of social-science papers, with tags round surnames, given names, year, title, source, volume, issue, pages,
publisher and editors; read are the English and the German papers with a list at the end. Nothing of the parser was
tuned by them, so only totals are printed. A field is right when its letters and digits are equal without case; a field
that one side alone has is wrong. Authors are compared as a list of surnames; editors, whose names the tags do not
divide, as words without initials (those in the authors' place count as authors); years by their first four digits; a series counts as the source where there is no
other. The tags take a translation in brackets into the title and the institution of a thesis for `other`: brackets in
titles and sources are not compared, nor is a publisher that is tagged as `other`. `near APA` are references whose year stands in parentheses right behind the names.
"""

import json
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from fields import Comparison, Entry  # noqa: E402  (needs the path above)

SETS = {"English": "2-English_papers/1-*/5-*/*.xml", "German": "1-German_papers/1-*/5-*/*.xml"}
TAGS = ("author", "surname", "given-names", "year", "title", "source", "volume", "issue", "fpage", "lpage", "publisher",
        "editor", "other", "url", "identifier", "ref")
FAMILY = ("dropping-particle", "non-dropping-particle", "family", "literal")
TAG = re.compile(rf"</?(?:{'|'.join(TAGS)})>")
NEAR_APA = re.compile(r"[^<>()]*\(\s*<year>[^<]*</year>")
REMARKS = frozenset("ed eds editor editors hg hrsg and und et al in the".split())
BRACKETS = re.compile(r"\[[^\[\]]*\]")
NAMES = re.compile(r"</author>|</editor>")


def lines(folder, pattern):
    """The marked references of the papers that a pattern names, in the order of the papers."""
    roots = [folder, folder / "Goldstandard_EXparser"]
    paths = sorted(path for root in roots for path in root.glob(pattern))
    for path in paths:
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            if "<" in line and TAG.sub("", line).strip():
                yield line


def unbracketed(text):
    """Without the translations and kinds in brackets behind a title."""
    return BRACKETS.sub(" ", text)


def plain(marked):
    return " ".join(TAG.sub("", marked).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").split())


def key(text):
    """Letters and digits without case; None when there is none."""
    folded = unicodedata.normalize("NFKC", plain(text)).casefold()
    return "".join(character for character in folded if character.isalnum()) or None


def values(marked, tag):
    return re.findall(rf"<{tag}>(.*?)</{tag}>", marked)


def joined(marked, tag):
    return key(" ".join(values(marked, tag)))


def titled(marked, tag):
    return key(unbracketed(" ".join(values(marked, tag))))


def words(text):
    """The words of names in the order of the alphabet, without initials and remarks such as (Eds.)."""
    folded = unicodedata.normalize("NFKC", plain(text)).casefold()
    return tuple(sorted(word for word in re.findall(r"[^\W\d_]{2,}", folded) if word not in REMARKS)) or None


def first_year(text):
    found = re.search(r"\d{4}", text)
    return found[0] if found else key(text)


def labels(marked):
    pages = [joined(marked, "fpage"), joined(marked, "lpage")]
    authors = [joined(author, "surname") or ("<given-names>" not in author and key(author)) for author in values(marked, "author")]
    front, _, rest = marked.partition("<year>")
    # An organisation that stands where authors do is tagged as an editor.
    if not any(authors) and values(front, "editor") and "<title>" not in front:
        authors, marked = [key(organisation) for organisation in values(front, "editor")], "<year>" + rest
    return {
        "author": tuple(filter(None, authors)) or None, "editor": words(" ".join(values(marked, "editor"))),
        "year": first_year(" ".join(values(marked, "year"))), "title": titled(marked, "title"), "source": titled(marked, "source"),
        "volume": joined(marked, "volume"), "issue": joined(marked, "issue"),
        "pages": "-".join(page for page in pages if page) or None, "publisher": joined(marked, "publisher"),
    }


def parsed(work):
    authors = [key(" ".join(name.get(part, "") for part in FAMILY)) for name in work.get("author", ())]
    editors = " ".join(name.get(part, "") for name in work.get("editor", ()) for part in (*FAMILY, "given"))
    issued = work.get("issued") or {}
    year = str(issued["date-parts"][0][0]) if "date-parts" in issued else issued.get("literal", work.get("status", ""))
    pages = [key(page) for page in re.split(r"[-\u2010-\u2015\u2212]", work.get("page", ""))]
    return {
        "author": tuple(filter(None, authors)) or None, "editor": words(editors), "year": first_year(year),
        "title": key(unbracketed(work.get("title", ""))),
        "source": key(unbracketed(work.get("container-title") or work.get("collection-title", ""))),
        "volume": key(work.get("volume", "")), "issue": key(work.get("issue", "")),
        "pages": "-".join(page for page in pages if page) or None, "publisher": key(work.get("publisher", "")),
    }


def compare(marked, output, number):
    entry = Entry(str(number), "near APA" if is_near_apa(marked) else "others", plain(marked))
    found, wanted = parsed(output["sources"][0]["work"]) if output["sources"] else {}, labels(marked)
    if not wanted["publisher"] and found.get("publisher") in map(key, values(marked, "other")):
        del found["publisher"]
    entry.compare_all(found, wanted, ())
    return entry


def is_near_apa(marked):
    """Names, then the year in parentheses."""
    end = max((match.end() for match in NAMES.finditer(marked.partition("<year>")[0])), default=None)
    return end is not None and NEAR_APA.match(marked, end) is not None


def self_check():
    """A marked reference of our own and its reading, faultless and with one fault for each field."""
    marked = ("<author><surname>Arksey</surname>, <given-names>H.</given-names></author> (<year>2005</year>). <title>Scoping studies</title>. In "
              "<editor>L. Malley</editor> (Ed.), <source>A Journal</source>, <volume>8</volume>(<issue>1</issue>), <fpage>19</fpage>-<lpage>32</lpage>. "
              "<publisher>Routledge</publisher>.")
    work = {"author": [{"family": "Arksey", "given": "H."}], "issued": {"date-parts": [[2005]]}, "title": "Scoping studies",
            "editor": [{"family": "Malley", "given": "L."}], "container-title": "A journal", "volume": "8", "issue": "1", "page": "19\u201332",
            "publisher": "Routledge"}
    if not compare(marked, {"sources": [{"work": work}]}, 0).right or not is_near_apa(marked):
        yield "the gold standard of EXparser: a faultless reading is not right"
    for name in work:
        fault = compare(marked, {"sources": [{"work": work | {name: [] if isinstance(work[name], list) else {} if name == "issued" else ""}}]}, 0)
        if len(fault.problems) != 1:
            yield f"the gold standard of EXparser: {name} lost is not one fault"


def main():
    if len(sys.argv) != 3:
        sys.exit(f"usage: {sys.argv[0]} CURATE FOLDER\n\n{__doc__}")
    program, folder = sys.argv[1], Path(sys.argv[2])
    for language, pattern in SETS.items():
        marked = list(lines(folder, pattern))
        if not marked:
            sys.exit(f"{folder}: no file {pattern}; expected a copy of the gold standard of EXparser")
        text = "".join(plain(line) + "\n" for line in marked)
        done = subprocess.run([program, "parse", "citations"], input=text.encode(), capture_output=True, check=True)
        outputs = [json.loads(line) for line in done.stdout.splitlines()]
        comparison = Comparison([compare(*pair, number) for number, pair in enumerate(zip(marked, outputs, strict=True))])
        for group in (None, "near APA"):
            print(f"{language}, {group or 'all'}: {len(comparison.of(group))} references, {comparison.share_right(group):.1f} % wholly right, "
                  f"F1 {comparison.whole(group).f1() / 100:.4f}")
            print("    " + ", ".join(f"{name} {count.f1():.1f} %" for name, count in comparison.counts(group).items()))


if __name__ == "__main__":
    main()
