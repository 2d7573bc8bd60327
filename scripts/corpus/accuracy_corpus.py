"""Writes the accuracy corpus: pages under `pages/`, what they show in `gold.jsonl`. Same arguments, same bytes."""

import hashlib
import json
import multiprocessing
import os

import accuracy_facts
import accuracy_pages
import accuracy_specs


def write(root, name, seed, pages, workers=os.cpu_count() or 1):
    """Writes the corpus of one set of methods below the folder `root`; gives its gold entries and its SHA-256.

    The digest is over the gold and, in the order of their paths, all files: path and SHA-256 of the bytes. It does not
    depend on the number of workers.
    """
    facts = accuracy_facts.load(name)
    specs = list(accuracy_specs.specs(facts, seed, pages))
    with multiprocessing.get_context("fork").Pool(workers) as pool:
        parts = pool.starmap(write_part, [(root, name, specs[start::workers]) for start in range(workers)])
    digests = sorted(digest for part in parts for digest in part[0])
    lines = sorted(line for part in parts for line in part[1])
    text = "".join(lines).encode()
    (root / "gold.jsonl").write_bytes(text)
    whole = hashlib.sha256(text)
    for path, digest in digests:
        whole.update(f"{path}\0{digest}\n".encode())
    return [json.loads(line) for line in lines], whole.hexdigest()


def write_part(root, name, specs):
    """Writes the files of some specifications; gives their paths with digests, and gold lines."""
    facts = accuracy_facts.load(name)
    digests, lines, folders = [], [], set()
    for spec in specs:
        files, entries = accuracy_pages.make(facts, spec)
        for path, content in files.items():
            target = root / "pages" / path
            if target.parent not in folders:
                target.parent.mkdir(parents=True, exist_ok=True)
                folders.add(target.parent)
            target.write_bytes(content)
            digests.append((path, hashlib.sha256(content).hexdigest()))
        lines += [json.dumps(entry, ensure_ascii=False) + "\n" for entry in entries]
    return digests, lines
