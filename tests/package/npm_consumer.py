#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Packs the browser's package as npm does, installs it in an empty folder, and runs the first screen of its README there.
"""Usage: npm_consumer.py PACKAGE_FOLDER"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

WANTED = {"LICENSE", "README.md", "base.mjs", "calls.mjs", "core.d.ts", "core.mjs", "core_engine.mjs", "couvert-core.wasm",
          "couvert.d.ts", "couvert.mjs", "couvert.wasm", "engine.mjs", "errors.mjs", "package.json", "vault.mjs", "zones.mjs"}


def run(folder, *command):
    ran = subprocess.run([str(word) for word in command], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                         timeout=120)
    if ran.returncode != 0:
        sys.exit(f"failed: {' '.join(str(word) for word in command)}\n{ran.stdout}{ran.stderr}")
    return ran.stdout


def main():
    package = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(prefix="couvert-npm-") as temporary:
        folder = pathlib.Path(temporary)
        packed = json.loads(run(folder, "npm", "pack", "--json", package))[0]
        files = {entry["path"] for entry in packed["files"]}
        if files != WANTED:
            sys.exit(f"the package has too much or too little: {sorted(files ^ WANTED)}")

        consumer = folder / "consumer"
        consumer.mkdir()
        (consumer / "package.json").write_text('{"private": true, "type": "module"}\n', encoding="utf-8")
        run(consumer, "npm", "install", "--offline", "--no-audit", "--no-fund", folder / packed["filename"])
        readme = (consumer / "node_modules/couvert/README.md").read_text(encoding="utf-8")
        code = re.search(r"```js\n(.*?)```", readme, re.S)[1]
        said = re.findall(r"console\.log\(.*\);  // (.*)", code)
        (consumer / "main.js").write_text(code, encoding="utf-8")
        (consumer / "menu.json").write_text(re.search(r"```json\n(.*?)```", readme, re.S)[1], encoding="utf-8")
        out = run(consumer, "node", "main.js").splitlines()
        if not said or out != said:
            sys.exit(f"the README promises {said}, and the program says {out}")
        core = "import {load} from 'couvert/core';\nconsole.log((await load()).money.format(1250, 'EUR'));\n"
        (consumer / "core.js").write_text(core, encoding="utf-8")
        if run(consumer, "node", "core.js").strip() != "12.50":
            sys.exit("couvert/core does not work")
        print(f"{packed['filename']}: {packed['size']} octets packed, {packed['unpackedSize']} unpacked, {len(files)} files; "
              f"installed and run: {', '.join(out)}")


if __name__ == "__main__":
    main()
