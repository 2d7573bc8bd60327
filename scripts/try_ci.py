#!/usr/bin/env python3
"""`try_ci.py CURATE`: runs what other people's CI runs of this project, on a good and a bad workspace: the shell of
`action.yml`'s own steps, as GitHub's runner would, and the hook of `.pre-commit-hooks.yaml` by pre-commit itself.

Steps of other actions are left out, and building is replaced by the program that is given."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
DECISIONS = "curated/decisions/trial.yaml"


def git(folder, *arguments):
    # No settings of this machine, so that no hook or signing key of a person has a part in it.
    identity = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "GIT_AUTHOR_NAME": "a",
                "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org"}
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, env=os.environ | identity, capture_output=True)


def expand(text, inputs, outputs):
    """`${{ ... }}` as the runner puts it in; an expression that is not known here is an error."""
    def value(match):
        parts = match.group(1).split(".")
        if parts[0] == "inputs":
            return inputs[parts[1]]
        if parts[0] == "steps":
            return outputs[parts[1]].get(parts[3], "")
        raise SystemExit(f"try-ci: action.yml has the expression {match.group(0)}, which is not known here")
    return re.sub(r"\$\{\{\s*([\w.-]+)\s*\}\}", value, text)


def run_action(action, folder, **given):
    """Runs the steps; returns exit code, standard output, outputs of the action and the job's summary."""
    inputs = {name: str(entry.get("default", "")) for name, entry in ACTION["inputs"].items()}
    unknown = given.keys() - {name.replace("-", "_") for name in inputs}
    assert not unknown, unknown
    inputs |= {name.replace("_", "-"): value for name, value in given.items()}
    outputs, said, code = {}, "", 0
    summary = folder.parent / "summary.md"
    summary.unlink(missing_ok=True)
    for step in ACTION["runs"]["steps"]:
        condition = step.get("if", "inputs.cache == 'true'")
        assert condition == "inputs.cache == 'true'", condition
        if "uses" in step or ("if" in step and inputs["cache"] != "true"):
            continue
        assert step["shell"] == "bash"
        output = folder.parent / "output"
        output.write_text("")
        environment = {name: expand(str(value), inputs, outputs) for name, value in step.get("env", {}).items()}
        # The runner's own options of bash.
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", expand(step["run"], inputs, outputs)], cwd=folder,
            env=os.environ | environment | {"GITHUB_ACTION_PATH": str(action), "GITHUB_OUTPUT": str(output),
                                            "GITHUB_STEP_SUMMARY": str(summary)},
            text=True, capture_output=True, check=False)
        said += done.stdout
        if "id" in step:
            outputs[step["id"]] = dict(line.split("=", 1) for line in output.read_text().splitlines())
        if done.returncode:
            code = done.returncode
            said += done.stderr
            break
    results = {name: expand(entry["value"], inputs, {"validate": {}} | outputs) for name, entry in ACTION["outputs"].items()}
    return code, said, results, summary.read_text() if summary.exists() else ""


def damage(folder):
    """A decision about a record that nobody has, with a status that there is not."""
    (folder / DECISIONS).write_text("decisions:\n- {record: nobody, status: GONE, because: x}\n")


def workspace(work):
    folder = work / "data"
    for part in ("curated", "schemas", "raw"):
        shutil.copytree(ROOT / part, folder / part)
    git(folder, "init", "--quiet", "--initial-branch=main")
    (folder / ".gitignore").write_text(".curate/\ncurate.sarif\n")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message=good")
    return folder


def try_action(curate, work):
    folder = workspace(work)
    action = work / "action"
    shutil.copytree(ROOT / "scripts", action / "scripts")
    shutil.copytree(ROOT / "Sources", action / "Sources")
    shutil.copy(ROOT / "Package.swift", action)
    (action / "scripts" / "setup").write_text("#!/bin/sh\n")
    (action / "scripts" / "build").write_text(f"#!/bin/sh\necho '{curate}'\n")

    code, said, outputs, summary = run_action(action, folder)
    assert (code, outputs) == (0, {"exit-code": "0", "sarif-file": "curate.sarif"}), (code, outputs, said)
    assert "0 errors" in summary and "::error" not in said, (summary, said)
    assert json.loads((folder / "curate.sarif").read_text())["version"] == "2.1.0"

    damage(folder)
    code, said, outputs, summary = run_action(action, folder, cache="false")
    assert (code, outputs["exit-code"]) == (1, "1"), (code, outputs)
    assert f"::error file={DECISIONS},line=2," in said and "decision-unknown-record" in summary, (said, summary)
    results = json.loads((folder / "curate.sarif").read_text())["runs"][0]["results"]
    assert any(result["ruleId"] == "decision-unknown-record" for result in results)

    # Inputs are data: none of them is read as a command, and several rules may be named.
    code, said, _, summary = run_action(action, folder, skip="decision-unknown-record\n schema", summary="false",
                                        sarif_file="")
    assert (code, summary) == (0, "") and "trial.yaml" not in said, (code, said, summary)
    code, said, outputs, _ = run_action(action, folder, only="$(touch caught)", fail_on="`touch caught`")
    assert code == 2 and outputs["exit-code"] == "2" and not (folder / "caught").exists(), (code, said)
    code, said, _, _ = run_action(action, folder.parent, workspace="data", changed_since="HEAD")
    assert code == 1 and f"file=data/{DECISIONS}" in said, (code, said)
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message=bad")
    code, said, _, _ = run_action(action, folder, changed_since="HEAD")
    assert code == 0, (code, said)
    return 6


def try_hook(curate, work):
    folder = workspace(work)
    hooks = work / "hooks"
    hooks.mkdir()
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", hooks)
    git(hooks, "init", "--quiet")
    git(hooks, "add", ".")
    git(hooks, "commit", "--quiet", "--message=hooks")
    found = work / "bin"
    found.mkdir()
    (found / "curate").write_text(f"#!/bin/sh\nexec '{curate}' \"$@\"\n")
    (found / "curate").chmod(0o755)
    environment = os.environ | {"PATH": f"{found}:{os.environ['PATH']}", "PRE_COMMIT_HOME": str(work / "home"),
                                "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}

    def hook(*options):
        done = subprocess.run([sys.executable, "-m", "pre_commit", "try-repo", str(hooks), "curate-validate", *options],
                              cwd=folder, env=environment, text=True, capture_output=True, check=False)
        return done.returncode, done.stdout + done.stderr

    code, said = hook("--all-files")
    assert code == 0 and "Passed" in said, said
    damage(folder)
    git(folder, "add", ".")
    code, said = hook()
    assert code == 1 and "nobody" in said and "decision-unknown-record" in said, said
    git(folder, "reset", "--quiet", "--hard")
    (folder / "notes.txt").write_text("x")
    git(folder, "add", ".")
    code, said = hook()
    assert code == 0 and "no files to check" in said, said
    return 3


def main():
    curate = str(Path(sys.argv[1]).resolve())
    os.environ["CURATE_SCHEMAS"] = str(ROOT / "schemas")
    counts = []
    for trial in (try_action, try_hook):
        with tempfile.TemporaryDirectory(prefix="try-ci-") as work:
            counts.append(trial(curate, Path(work)))
    print(f"try-ci: {counts[0]} runs of action.yml and {counts[1]} of the pre-commit hook went as they should")


if __name__ == "__main__":
    main()
