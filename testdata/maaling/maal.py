#!/usr/bin/env python3
"""Measures sagstjek beside Vale on invented texts and prints the figures as Markdown.

    testdata/maaling/maal.py [--texts 2000] [--large] [--no-vale]

Run it from the root of the repository. Vale comes with
    go install github.com/vale-cli/vale/v3/cmd/vale@v3.22.0
Times are CPU seconds of the whole process (user and system), the median of a few
runs; memory is the peak of the process. --large adds 20,000 texts and a file of 50 MB.
"""
import argparse, os, shutil, statistics, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))


def run(command, cwd):
    """CPU seconds, wall seconds and peak memory in MB of a command."""
    with open(os.path.join(cwd, "output"), "wb") as out, tempfile.TemporaryFile("w+") as said:
        begun = time.monotonic()
        p = subprocess.Popen(command, cwd=cwd, stdout=out, stderr=said)
        _, status, used = os.wait4(p.pid, 0)
        wall = time.monotonic() - begun
        if os.waitstatus_to_exitcode(status) not in (0, 1):
            said.seek(0)
            sys.exit(f"{command} gave status {os.waitstatus_to_exitcode(status)}\n{said.read()}")
        return used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024


def median(runs):
    return tuple(statistics.median(column) for column in zip(*runs))


def generate(work, *args):
    subprocess.run([sys.executable, os.path.join(HERE, "gen.py"), *args], check=True, cwd=work)


def size(path):
    if os.path.isfile(path):
        return os.path.getsize(path)
    return sum(os.path.getsize(os.path.join(d, f)) for d, _, fs in os.walk(path) for f in fs)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--texts", type=int, default=2000)
    a.add_argument("--large", action="store_true")
    a.add_argument("--no-vale", action="store_true")
    o = a.parse_args()
    with tempfile.TemporaryDirectory() as work:
        tool = os.path.join(work, "sagstjek")
        subprocess.run(["go", "build", "-trimpath", "-o", tool, "./cmd/sagstjek"], check=True, env={**os.environ, "CGO_ENABLED": "0"})
        shutil.copytree(os.path.join(HERE, "vale"), work, dirs_exist_ok=True)
        generate(work, "1", "one")
        generate(work, str(o.texts), "many")
        cases = [("1 tekst", "one", 9), (f"{o.texts:,} tekster".replace(",", "."), "many", 3)]
        if o.large:
            generate(work, "20000", "most")
            generate(work, "--one-file", os.path.join(work, "big.md"), "--bytes", str(50 << 20))
            cases += [("20.000 tekster", "most", 1), ("en fil", "big.md", 1)]
        print("| | MB | sagstjek CPU | ur | hukommelse | Vale CPU | hukommelse | forhold |\n|---|---:|---:|---:|---:|---:|---:|---:|")
        for name, path, times in cases:
            mb = size(os.path.join(work, path)) / 1e6
            ours = median([run([tool, "check", "--quiet", "--format", "json", "--fail-level", "aldrig", path], work) for _ in range(times)])
            row = f"| {name} | {mb:.1f} | {ours[0]:.3f} s | {ours[1]:.3f} s | {ours[2]:.0f} MB |"
            if o.no_vale or path in ("most", "big.md"):  # Vale takes many minutes there
                print(row + " | | |", flush=True)
                continue
            theirs = median([run(["vale", "--no-exit", "--output=line", path], work) for _ in range(3 if path == "one" else 1)])
            print(f"{row} {theirs[0]:.2f} s | {theirs[2]:.0f} MB | {theirs[0] / ours[0]:.0f} |", flush=True)


main()
