#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Runs kill_client, whose devices are killed in the midst of writes, against a real server, and verifies the server's store.
"""Usage: kill_client.py [--kills N] [--seed S] [--json FILE]. Without --kills: COUVERT_KILLS, or 200, or 2000 with
COUVERT_TEST_FULL=1. kill_client is looked for in COUVERT_BUILD_DIR."""
import argparse
import os
import pathlib
import random
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))

import server_process as sp  # noqa: E402

BUILD = pathlib.Path(os.environ.get("COUVERT_BUILD_DIR", sp.SOURCE / "build/dev"))
KILLS_A_STORE = 20  # as in kill_client.cpp


def stay_off_the_disk():
    """A killed process loses nothing that it had written, flushed or not: memory will do, and is many times quicker."""
    memory = pathlib.Path("/dev/shm")
    if "TMPDIR" not in os.environ and memory.is_dir() and shutil.disk_usage(memory).free > 1 << 28:
        os.environ["TMPDIR"] = str(memory)


def main():
    stay_off_the_disk()
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int,
                        default=int(os.environ.get("COUVERT_KILLS", "2000" if os.environ.get("COUVERT_TEST_FULL") == "1" else "200")))
    parser.add_argument("--seed", type=int, default=int(os.environ.get("COUVERT_SEED", str(random.SystemRandom().randrange(2**32)))))
    parser.add_argument("--json")
    args = parser.parse_args()
    print(f"{args.kills} kills, seed {args.seed}", flush=True)
    with sp.data_folder("couvert-kill-client-") as data:
        with sp.Server(data) as server:
            sp.set_up_venue(server)
            accounts = data.parent / "accounts"
            names = [f"guest-{i}" for i in range((args.kills + KILLS_A_STORE - 1) // KILLS_A_STORE)]
            accounts.write_text("".join(f"{name} {server.token('customer', name)}\n" for name in names), encoding="utf-8")
            accounts.chmod(0o600)
            command = [str(BUILD / "bin/kill_client"), "--url", f"http://127.0.0.1:{server.port}", "--accounts", str(accounts),
                       "--kills", str(args.kills), "--seed", str(args.seed)]
            if args.json:
                command += ["--json", args.json]
            result = subprocess.run(command).returncode
        verified = sp.run("verify", "--data", data, check=False)
        if verified.returncode != 0:
            print(f"FAILED: verify: {verified.stdout} {verified.stderr}")
            return 1
        print(verified.stdout.strip())
    if result != 0:
        print("FAILED")
    return result


if __name__ == "__main__":
    sys.exit(main())
