#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Runs benchmarks, takes medians of five, prints a table and writes the figures by name.
"""Usage: run.py --build FOLDER [NAME…] [--json FILE] [--runs N]

Two kinds of benchmark speak the same protocol:
  the binary couvert_bench, and every script tests/bench/bench_*.py (called with --build FOLDER)

  PROGRAM --list   a line each: the benchmark's name, then the names of the figures it gives, then runs=N when five
                   runs are too many
  PROGRAM NAME     a JSON object a line: {"name": …, "value": …, "unit": …, "baseline": …}; name and value are
                   needed. `baseline` is the figure of what it is compared with, measured in the same run. Further
                   members are kept under "detail". Lines that do not begin with "{" are passed on.

A figure's value is the median over the runs. NAME selects a benchmark by its own name or by one of its figures.
"""
import argparse
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent


class Bench:
    """One benchmark: how to call it, what it promises, how often it runs."""

    def __init__(self, command, words, runs):
        self.command = command
        self.name = words[0]
        self.figures = [word for word in words[1:] if "=" not in word]
        limits = [int(word[5:]) for word in words[1:] if word.startswith("runs=")]
        self.runs = min([runs] + limits)

    def answers_to(self, names):
        return not names or self.name in names or any(figure in names for figure in self.figures)

    def run_once(self):
        """Returns the rows of one run."""
        result = subprocess.run(self.command + [self.name], stdout=subprocess.PIPE, text=True, stdin=subprocess.DEVNULL)
        rows = []
        for line in result.stdout.splitlines():
            if line.startswith("{"):
                rows.append(json.loads(line))
            elif line.strip():
                print(f"    {line}")
        if result.returncode != 0:
            raise RuntimeError(f"{self.name} ended with {result.returncode}")
        if not rows:
            raise RuntimeError(f"{self.name} gave no figure")
        return rows


def find_benches(build, runs):
    commands = []
    binary = build / "bin/couvert_bench"
    if binary.exists():
        commands.append([str(binary)])
    else:
        print("couvert_bench is not built: C++ benchmarks do not run")
    commands += [[sys.executable, "-B", str(script), "--build", str(build)] for script in sorted(HERE.glob("bench_*.py"))]
    benches = []
    for command in commands:
        listed = subprocess.run(command + ["--list"], stdout=subprocess.PIPE, text=True, check=True)
        benches += [Bench(command, line.split(), runs) for line in listed.stdout.splitlines() if line.strip()]
    return benches


def median_rows(runs):
    """Joins the rows of several runs by name: median value, lowest and highest, the first run's other members."""
    figures = {}
    for rows in runs:
        for row in rows:
            figures.setdefault(row["name"], []).append(row)
    result = []
    for name, rows in figures.items():
        values = [row["value"] for row in rows]
        baselines = [row["baseline"] for row in rows if row.get("baseline") is not None]
        detail = {key: value for key, value in rows[0].items() if key not in ("name", "value", "baseline")}
        detail |= {"runs": len(values), "min": min(values), "max": max(values)}
        if baselines:
            detail["baseline"] = statistics.median(baselines)
        result.append((name, statistics.median(values), detail))
    return result


def text(value):
    if isinstance(value, (int, float)):
        return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:,.3g}"
    return str(value)


def machine():
    model = ""
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            model = next((line.split(":", 1)[1].strip() for line in file if line.startswith("model name")), "")
    except OSError:
        pass
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 0
    return {"cpu": model, "cores": cores, "kernel": platform.release(), "architecture": platform.machine()}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("names", nargs="*")
    args = parser.parse_args()

    benches = find_benches(args.build.resolve(), args.runs)
    known = {word for bench in benches for word in [bench.name, *bench.figures]}
    unknown = [name for name in args.names if name not in known]
    if unknown:
        print(f"no such benchmark: {', '.join(unknown)}. There are: {', '.join(sorted(known)) or 'none'}", file=sys.stderr)
        return 2

    figures, failures = [], []
    for bench in benches:
        if not bench.answers_to(args.names):
            continue
        print(f"==> {bench.name}", flush=True)
        try:
            figures += median_rows([bench.run_once() for _ in range(bench.runs)])
        except (RuntimeError, ValueError, KeyError) as error:
            print(f"    FAILED: {error}")
            failures.append(bench.name)

    print(f"\n{'figure':40} {'median':>14} {'unit':10} {'lowest':>14} {'highest':>14} {'baseline':>14}")
    for name, value, detail in figures:
        print(f"{name:40} {text(value):>14} {detail.get('unit', ''):10} {text(detail['min']):>14} "
              f"{text(detail['max']):>14} {text(detail.get('baseline', '')):>14}")
    if args.json:
        out = {name: value for name, value, _ in figures}
        out["detail"] = {name: detail for name, _, detail in figures} | {"machine": machine(), "failed": failures}
        args.json.parent.mkdir(parents=True, exist_ok=True)
        args.json.write_text(json.dumps(out, indent=2) + "\n", encoding="utf-8")
        print(f"\nwritten to {args.json}")
    if failures:
        print(f"failed: {', '.join(failures)}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
