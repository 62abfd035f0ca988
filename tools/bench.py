"""The benchmarks: what each is, how it is timed, and what it is compared with. Called by tools/bench."""

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 5
HEAD = (
    "reporter,id,kind,title,status,start,end,provider,recipients,sectors,goals,"
    "resource_id,resource_kind,basis,resource_start,money,currency,quantity,unit"
).split(",")
TYPES = {"start": "date", "end": "date", "resource_start": "date", "money": "number", "quantity": "number"}
COUNTRIES = ["KEN", "UGA", "PER", "BOL", "LAO", "FJI", "EGY", "SEN", "CUB", "NPL"]


def rows(path, count):
    """A CSV file of `count` activities in our own shape."""
    with open(path, "w", encoding="utf-8") as out:
        out.write(",".join(HEAD) + "\n")
        for n in range(count):
            out.write(
                f"XAA-M{n % 30:02d},A{n:07d},project,Rural wells and pumps of district {n},implementation,"
                f"{2015 + n % 9}-01-{n % 27 + 1:02d},{2025 + n % 3}-12-31,XAA,{COUNTRIES[n % 10]},14031,6.{n % 2 + 1},"
                f"r1,grant,disbursed,{2019 + n % 6}-{n % 12 + 1:02d}-15,{n % 9000 + 100}.{n % 90 + 10},USD,{n % 300 + 1},day\n"
            )


def timed(command, ok=(0, 1), before=None):
    """The median of five whole runs, in seconds."""
    times = []
    for _ in range(RUNS):
        if before:
            before()
        began = time.perf_counter()
        code = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
        times.append(time.perf_counter() - began)
        assert code in ok, (command, code)
    return statistics.median(times)


def main(ayni, roll_up, frictionless):
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        read_and_check(ayni, frictionless, lines)
        keep(ayni, lines)
        roll_ups(roll_up, lines)
        measure(ayni, lines)
    machine = f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}"
    text = "# Benchmarks\n\n`make bench` writes this file: the median of five runs, peers in the same run.\n"
    text += f"\nMachine: {machine}.\n\n| what | Ayni | yardstick | ratio or bound | asked for |\n|---|---|---|---|---|\n"
    text += "\n".join(lines) + "\n"
    Path(ROOT / "docs" / "benchmarks.md").write_text(text, encoding="utf-8")
    print(text)


def read_and_check(ayni, frictionless, lines):
    count = 200_000
    rows("rows.csv", count)
    fields = [{"name": name, "type": TYPES.get(name, "string")} for name in HEAD]
    Path("schema.json").write_text(json.dumps({"fields": fields}))
    ours = timed([ayni, "check", "rows.csv", "--json"])
    theirs = timed([frictionless, "validate", "rows.csv", "--schema", "schema.json"])
    lines.append(
        f"| read and check {count:,} CSV rows | {count / ours:,.0f} rows/s ({ours:.2f} s) | frictionless {count / theirs:,.0f} rows/s"
        f" ({theirs:.2f} s) | {theirs / ours:.1f} times | at least 8 times |"
    )


def keep(ayni, lines):
    count = 200_000

    def fresh():
        for name in Path(".").glob("ayni.db*"):
            name.unlink()

    fresh()
    check = timed([ayni, "check", "rows.csv", "--json"])
    whole = timed([ayni, "import", "rows.csv", "--json"], before=fresh)
    lines.append(
        f"| read, check and keep {count:,} activities | {count / whole:,.0f} activities/s ({whole:.2f} s) | keeping alone: "
        f"{count / max(whole - check, 0.01):,.0f} activities/s | | at least 10,000 activities/s |"
    )
    rows("million.csv", 1_000_000)
    fresh()
    subprocess.run([ayni, "import", "million.csv", "--json"], stdout=subprocess.DEVNULL, check=False)
    size = sum(name.stat().st_size for name in Path(".").glob("ayni.db*"))
    lines.append(f"| a register of 1,000,000 activities | {size / 1e6:,.0f} MB | | | under 1,000 MB |")
    fresh()


def roll_ups(roll_up, lines):
    import duckdb

    subprocess.run([roll_up, "make", "base", "10000000"], check=True)
    ours = json.loads(subprocess.run([roll_up, "run", "base", str(RUNS)], check=True, capture_output=True).stdout)
    base = duckdb.connect()
    base.execute("SET threads TO 2")
    for name in ["rows", "partners", "sectors", "goals"]:
        base.execute(f"CREATE VIEW {name} AS SELECT * FROM 'base/{name}.parquet'")
    ratios = []
    for query in ours:
        times = []
        for _ in range(RUNS):
            began = time.perf_counter()
            answer = base.execute(query["sql"]).fetchall()
            times.append(time.perf_counter() - began)
        theirs = statistics.median(times)
        same = len(answer) == query["rows"]
        ratios.append(query["seconds"] / theirs)
        lines.append(
            f"| roll-up of 10,000,000 base rows: {query['id']} | {query['seconds']:.3f} s, {query['rows']} rows | duckdb {theirs:.3f} s,"
            f" {len(answer)} rows | {ratios[-1]:.2f} | at most 1.5; same answers: {'yes' if same else 'NO'} |"
        )
    lines.append(f"| roll-ups, geometric mean | | | {statistics.geometric_mean(ratios):.2f} | at most 1 |")


def measure(ayni, lines):
    import openpyxl

    rows("ten.csv", 10_000)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Activities")
    for line in open("ten.csv", encoding="utf-8"):
        sheet.append(line.rstrip("\n").split(","))
    book.save("ten.xlsx")
    seconds = timed([ayni, "measure", "ten.xlsx", "--country", "XAA", "-o", "out", "--by", "bench", "--json"])
    lines.append(f"| measure a workbook of 10,000 rows, whole process | {seconds:.2f} s | | | under 1.5 s |")


ROOT = Path(__file__).resolve().parent.parent

if __name__ == "__main__":
    main(*map(str, map(os.path.abspath, sys.argv[1:4])))
