"""Breaks every rule of `curate validate` on purpose and says which rules' tests did not notice.

Works on a copy of the project. A round changes one place in each rule's file, all rules at once, builds, and runs the tests
of examples and planted faults. A rule is caught when a test of it fails: its examples, or a planted fault whose finding has
its id. A change that does not compile is given up for the rule's next one. Code that two rules share (such as the form of a
DOI) may catch both; everything else is told apart by rule."""
import argparse
import os
import re
import shutil
import subprocess
import sys

RULES = "Sources/Curation/Validate/Rules"
TESTS = "RuleExampleTests|PlantedFaultTests.eachFaultAlone"
HEADS = r"func (?:check|problem)\([^{]*\) -> (\[Finding\]|TextProblem\?) \{\n"
SWAPS = [(" == ", " != "), (" != ", " == "), (" < ", " >= "), (" > ", " <= "), (" >= ", " < "), (" <= ", " > "), (" && ", " || "),
         (" || ", " && "), ("!context", "context"), ("?? \"\"", "?? \"x\""), (".isEmpty", ".isEmpty == false"), ("if !", "if "),
         ("guard !", "guard "), (", !", ", "), (" + 1", " + 2"), (".first", ".last"), ("continue", "break"), (".filter {", ".drop {")]


def mute(text):
    """The rule finds nothing."""
    head = re.search(HEADS, text)
    empty = "[]" if head.group(1) == "[Finding]" else "nil"
    early = f"        if CommandLine.argc > 0 {{ return {empty} }}\n"
    # A body of one expression needs a `return` then.
    return [text[:head.end()] + early + word + text[head.end():] for word in ("", "        return ")]


def misplace(text):
    """The rule's findings stand at the document's beginning."""
    places = re.finditer(r"in: ([\w.]+), at: ([^,\n]+(?:\?\? [^,\n]+)?)(?=[,)])", text)
    return [text[:found.start(2)] + found.group(1) + ".root" + text[found.end(2):] for found in places]


def twist(text):
    """A condition of the rule is another: one place after the other behind its first function."""
    start = text.index("func ")
    found = []
    for old, new in SWAPS:
        at = text.find(old, start)
        while at >= 0:
            found.append((at, text[:at] + new + text[at + len(old):]))
            at = text.find(old, at + 1)
    return [changed for _, changed in sorted(found)]


def rounds(text, count):
    """The changes of each round, the likeliest first."""
    twists = twist(text)
    yield "mute", mute(text)
    yield "misplace", misplace(text)
    for number in range(count):
        yield f"twist {number + 1}", twists[number::count]


class Copy:
    def __init__(self, folder, swift):
        self.folder, self.swift = folder, swift
        self.files = {name: open(os.path.join(folder, RULES, name), encoding="utf-8").read()
                      for name in sorted(os.listdir(os.path.join(folder, RULES)))}
        self.ids = {name: re.search(r'static let id = "([^"]+)"', text).group(1) for name, text in self.files.items()}
        listed = open(os.path.join(folder, "Sources/Curation/Validate/Rules.swift"), encoding="utf-8").read()
        self.order = [f"{name}.swift" for name in re.findall(r"^        (\w+Rule)\(\),", listed, re.M)]
        assert sorted(self.order) == list(self.files), "Rules.swift does not list the files of the folder"

    def write(self, name, text):
        with open(os.path.join(self.folder, RULES, name), "w", encoding="utf-8") as file:
            file.write(text)

    def run(self, *arguments):
        result = subprocess.run([*self.swift, *arguments], cwd=self.folder, text=True, errors="replace",
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return result.returncode, result.stdout

    def build(self, changes):
        """Writes the first change of each file that compiles; returns the files that have one."""
        left = {name: list(options) for name, options in changes.items() if options}
        for name, options in left.items():
            self.write(name, options[0])
        while True:
            code, output = self.run("build", "--build-tests")
            if code == 0:
                return [name for name, options in left.items() if options]
            wrong = {os.path.basename(path) for path in re.findall(r"(\S+/Rules/\w+Rule\.swift):\d+:\d+: error", output)}
            if not wrong & left.keys():
                sys.exit(f"break-rules: the copy does not build:\n{output[-3000:]}")
            for name in wrong & left.keys():
                left[name] = left[name][1:]
                self.write(name, left[name][0] if left[name] else self.files[name])

    def caught(self):
        """The ids of rules whose tests fail."""
        _, output = self.run("test", "--skip-build", "--disable-xctest", "--filter", TESTS)
        # A test that crashed or did not run says nothing of any rule.
        if "Test run with" not in output:
            sys.exit(f"break-rules: the tests did not end:\n{output[-3000:]}")
        indices = re.findall(r"Test examples\(index:\) recorded an issue with 1 argument index → (\d+)", output)
        planted = re.findall(r"Test eachFaultAlone\(index:\) recorded an issue.*", output)
        return {self.ids[self.order[int(index)]] for index in indices} | set(
            re.findall(r"\[([a-z0-9-]+)\]", "\n".join(planted)))

    def restore(self):
        for name, text in self.files.items():
            self.write(name, text)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("copy", help="an empty folder, or the copy of an earlier run")
    parser.add_argument("--twists", type=int, default=2, help="rounds with changed conditions (2)")
    parser.add_argument("--only", help="ids of rules, parted by commas")
    parser.add_argument("--swift", default="swift", help="the command that builds (swift)")
    options = parser.parse_args()
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    for part in ("Package.swift", "Package.resolved", "Sources", "Tests", "schemas", "curated", "raw"):
        source, target = os.path.join(here, part), os.path.join(options.copy, part)
        if os.path.isdir(source) and not os.path.exists(target):
            shutil.copytree(source, target)
        elif os.path.isfile(source):
            os.makedirs(options.copy, exist_ok=True)
            shutil.copy2(source, target)
    copy = Copy(options.copy, options.swift.split())
    only = set(options.only.split(",")) if options.only else set(copy.ids.values())
    survived = 0
    changes = {name: list(rounds(text, options.twists)) for name, text in copy.files.items() if copy.ids[name] in only}
    for number in range(2 + options.twists):
        title = next(iter(changes.values()))[number][0]
        try:
            broken = copy.build({name: steps[number][1] for name, steps in changes.items()})
            caught = copy.caught()
        finally:
            copy.restore()
        missed = sorted(copy.ids[name] for name in broken if copy.ids[name] not in caught)
        survived += len(missed)
        print(f"{title}: {len(broken)} rules broken, {len(broken) - len(missed)} caught", flush=True)
        for rule in missed:
            print(f"  not caught: {rule}", flush=True)
    sys.exit(1 if survived else 0)


if __name__ == "__main__":
    main()
