"""The benchmarks: what each is, how it is timed, and what it is compared with. Called by tools/bench."""

import datetime
import gzip
import importlib.metadata
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from decimal import Decimal
from pathlib import Path

import bench_pages
import bench_reports
import bench_rounds

ROOT = Path(__file__).resolve().parent.parent
RUNS = 5
ROWS = 200_000
MANY = 1_000_000
BASE_ROWS = 10_000_000
COLUMNS = (
    "reporter,id,kind,title,status,start,end,provider,recipients,sectors,goals,"
    "resource_id,resource_kind,basis,resource_start,money,currency,quantity,unit"
).split(",")
DATES = ("start", "end", "resource_start")
NUMBERS = ("money", "quantity")
COUNTRIES = ["KEN", "UGA", "PER", "BOL", "LAO", "FJI", "EGY", "SEN", "CUB", "NPL"]


def row(n):
    """An activity in our own shape; amounts in no order, as they stand in files."""
    drawn = n * 7_919 % 99_991
    return (
        f"XAA-M{n % 30:02d},A{n:07d},project,Rural wells and pumps of district {n},implementation,"
        f"{2015 + n % 9}-01-{n % 27 + 1:02d},{2025 + n % 3}-12-31,XAA,{COUNTRIES[n % 10]},14031,6.{n % 2 + 1},"
        f"r1,grant,disbursed,{2019 + n % 6}-{n % 12 + 1:02d}-15,{drawn + 100}.{drawn % 90 + 10},USD,{drawn % 300 + 1},day"
    ).split(",")


def write_csv(path, count):
    with open(path, "w", encoding="utf-8") as out:
        for cells in [COLUMNS, *map(row, range(count))]:
            out.write(",".join(cells) + "\n")


def write_workbook(path, count):
    """The same with dates and numbers as cells of their own kind."""
    import openpyxl

    kinds = {name: datetime.date.fromisoformat for name in DATES} | {name: float for name in NUMBERS}
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Activities")
    sheet.append(COLUMNS)
    for n in range(count):
        sheet.append([kinds.get(name, str)(cell) for name, cell in zip(COLUMNS, row(n))])
    book.save(path)


# What the six lines of an activity of the large register are: kind, money, value, quantity and unit.
PUT_IN = [
    ("grant", 1, 0, ""),
    ("expert", 0, 1, "day"),
    ("training", 0, 1, "person"),
    ("scholarship", 0, 1, "month"),
    ("goods", 0, 1, "piece"),
    ("travel", 1, 0, ""),
]
LARGE = 100_000


def write_large(path, count):
    """Activities with six resources each: money, goods and services with a value, and quantities in their units."""
    head = (
        "reporter,id,kind,title,status,start,end,provider,recipients,sectors,goals,resource_id,resource_kind,basis,"
        "resource_start,money,currency,value,value_currency,valuation,quantity,unit"
    )
    with open(path, "w", encoding="utf-8") as out:
        out.write(head + "\n")
        for n in range(count):
            of = ",".join(row(n)[:11])
            for index, (kind, money, value, unit) in enumerate(PUT_IN):
                amount = f"{n * 7_919 % 99_991 + 100 * (index + 1)}.{n % 90 + 10}"
                sums = (amount if money else "", "USD" if money else "", amount if value else "", "USD" if value else "")
                cells = (f"r{index}", kind, "disbursed", f"{2023 + n % 2}-{n % 12 + 1:02d}-15", *sums)
                quantity = str(n % 40 + 1) if unit else ""
                out.write(",".join((of, *cells, "direct-cost" if value else "", quantity, unit)) + "\n")


def peak(command, ok=(0, 1)):
    """Runs a command; its seconds and the most memory that one of its processes had, in bytes. A child counts what
    its parent had when it began, so that a small program has to begin it."""
    began = time.perf_counter()
    child = subprocess.Popen(["/usr/bin/time", "-f", "%M", *command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = child.communicate()[1].decode()
    if child.returncode not in ok:
        sys.exit(f"{command} ended with {child.returncode}\n{said[-2000:]}")
    return time.perf_counter() - began, int(said.split()[-1]) * 1024


def run(command, ok=(0, 1)):
    """Runs a command; its seconds and what it printed."""
    began = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    seconds = time.perf_counter() - began
    if done.returncode not in ok:
        sys.exit(f"{command} ended with {done.returncode}\n{done.stdout.decode()[-2000:]}{done.stderr.decode()[-2000:]}")
    return seconds, done.stdout


def ayni_json(command, count):
    """Runs our program and sees that it took in all rows, so that no early end is taken for speed."""
    seconds, out = run(command + ["--json"])
    said = json.loads(out)
    counts = said.get("counts")
    seen = counts["new"] + counts["waiting"] if counts else said["activities"]
    if seen != count:
        sys.exit(f"{command} took in {seen} of {count} rows")
    return seconds


def line(what, ayni, yardstick, ratio, asked, met):
    return f"| {what} | {ayni} | {yardstick} | {ratio} | {asked} | {'yes' if met else '**no**'} |"


def read(ayni, _):
    """Reading and checking, against `frictionless validate` with the same types."""
    write_csv("rows.csv", ROWS)
    kinds = {name: "date" for name in DATES} | {name: "number" for name in NUMBERS}
    fields = [{"name": name, "type": kinds.get(name, "string")} for name in COLUMNS]
    Path("schema.json").write_text(json.dumps({"fields": fields}))
    frictionless = Path(sys.executable).parent / "frictionless"
    ours, theirs = [], []
    for _ in range(RUNS):
        ours.append(ayni_json([ayni, "check", "rows.csv"], ROWS))
        theirs.append(run([frictionless, "validate", "rows.csv", "--schema", "schema.json"], ok=(0,))[0])
    ours, theirs = statistics.median(ours), statistics.median(theirs)
    yield line(
        f"read and check {ROWS:,} CSV rows",
        f"{ours:.2f} s, {ROWS / ours:,.0f} rows/s",
        f"frictionless {theirs:.2f} s, {ROWS / theirs:,.0f} rows/s",
        f"{theirs / ours:.1f} times",
        "at least 8 times",
        theirs >= 8 * ours,
    )


def keep(ayni, _):
    """Keeping what was read: the whole import, and what of it is not reading and checking."""
    write_csv("rows.csv", ROWS)
    whole, check = [], []
    for _ in range(RUNS):
        check.append(ayni_json([ayni, "check", "rows.csv"], ROWS))
        forget()
        whole.append(ayni_json([ayni, "import", "rows.csv"], ROWS))
    whole, check = statistics.median(whole), statistics.median(check)
    yield line(
        f"read, check and keep {ROWS:,} activities",
        f"{whole:.2f} s, {ROWS / whole:,.0f} activities/s",
        f"keeping alone {ROWS / max(whole - check, 0.001):,.0f} activities/s",
        "",
        "at least 10,000 activities/s",
        ROWS / whole >= 10_000,
    )
    write_csv("many.csv", MANY)
    forget()
    seconds, memory = peak([ayni, "import", "many.csv", "--json"])
    size = sum(path.stat().st_size for path in Path(".").glob("ayni.db*")) / 1e6
    yield line(
        f"a register of {MANY:,} activities",
        f"{size:,.0f} MB",
        f"imported in {seconds:.1f} s, peak memory of a process {memory / 1e6:,.0f} MB",
        "",
        "under 1,000 MB",
        size < 1_000,
    )
    forget()


def forget():
    for path in Path(".").glob("ayni.db*"):
        path.unlink()


SUMS = ("national", "usd", "quantity", "reported", "constant", "international")


def answer_of(names, rows):
    """An answer of DuckDB in the form of ours: keys, exact sums as text, counts; ordered by keys."""
    figures = {*SUMS, "activities", "measures", "unconverted", "estimated", "imputed"}
    keys = [name for name in names if name not in figures]
    answer = []
    for row in rows:
        cells = dict(zip(names, row))
        figure = {"key": ["" if cells[name] is None else str(cells[name]) for name in keys]}
        for name in figures:
            value = cells.get(name)
            # What has no value is left out on both sides.
            if value is not None:
                figure[name] = Decimal(value) if name in SUMS else value
        answer.append(figure)
    return sorted(answer, key=lambda figure: figure["key"])


def roll_up(_, program):
    """Six tables of ten million base rows: the same query over the same Parquet files, answer against answer."""
    import duckdb

    run([program, "make", "base", str(BASE_ROWS)])
    base = duckdb.connect()
    base.execute("SET threads TO 2")
    for name in ["rows", "partners", "sectors", "goals"]:
        base.execute(f"CREATE VIEW {name} AS SELECT * FROM 'base/{name}.parquet'")
    ratios = []
    cube = subprocess.Popen([program, "serve", "base"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    for query in json.loads(cube.stdout.readline()):
        ours, theirs = [], []
        # In turns, so that whatever else the machine does falls on both.
        for _ in range(RUNS):
            print(query["id"], file=cube.stdin, flush=True)
            said = json.loads(cube.stdout.readline())
            ours.append(said["seconds"])
            began = time.perf_counter()
            result = base.execute(query["sql"])
            rows = result.fetchall()
            theirs.append(time.perf_counter() - began)
        said = [{name: value for name, value in figure.items() if value is not None} for figure in said["rows"]]
        for figure in said:
            figure.update({name: Decimal(figure[name]) for name in SUMS if name in figure})
        same = said == answer_of([column[0] for column in result.description], rows)
        ours, theirs = statistics.median(ours), statistics.median(theirs)
        ratios.append(ours / theirs)
        yield line(
            f"roll-up of {BASE_ROWS:,} base rows: {query['id']} ({len(rows):,} rows)",
            f"{ours:.3f} s",
            f"duckdb {theirs:.3f} s",
            f"{ratios[-1]:.2f}, {'same answer' if same else '**other answer**'}",
            "at most 1.5, same answer",
            same and ratios[-1] <= 1.5,
        )
    cube.stdin.close()
    cube.wait()
    mean = statistics.geometric_mean(ratios)
    yield line("roll-ups, geometric mean", "", "", f"{mean:.2f}", "at most 1", mean <= 1)


def measure(ayni, _):
    """From a workbook to the folder of tables and pages, the whole process."""
    write_workbook("ten.xlsx", 10_000)
    command = [ayni, "measure", "ten.xlsx", "--country", "XAA", "-o", "out", "--by", "bench", "--json"]
    seconds = statistics.median(run(command)[0] for _ in range(RUNS))
    counted = json.loads(Path("out/manifest.json").read_text())["register"]["activities"]
    if counted != 10_000:
        sys.exit(f"measured {counted} of 10,000 activities")
    yield line("measure a workbook of 10,000 rows, whole process", f"{seconds:.2f} s", "", "", "under 1.5 s", seconds < 1.5)


def large(ayni, _):
    """A large register: measured into all its forms, and by two methods compared. And the report to print alone."""
    write_large("large.csv", LARGE)
    write_workbook("ten.xlsx", 10_000)
    run([ayni, "init", "--country", "XAA"])
    ayni_json([ayni, "import", "large.csv"], LARGE)
    runs = [peak([ayni, "measure", "--year", "2024", "--pdf", "-o", "large", "--json"]) for _ in range(RUNS)]
    seconds, bytes_ = statistics.median(one[0] for one in runs), max(one[1] for one in runs)
    what = json.loads(Path("large/manifest.json").read_text())
    if what["register"]["activities"] != LARGE:
        sys.exit(f"measured {what['register']['activities']} of {LARGE} activities")
    met = seconds < 20 and bytes_ < 1.5e9
    text = f"{seconds:.1f} s, {bytes_ / 1e6:,.0f} MB"
    yield line(f"measure {LARGE:,} activities with {6 * LARGE:,} resources: folder, HTML, XLSX, PDF", text, "", "", "under 20 s, 1.5 GB", met)
    compare = [ayni, "method", "compare", "default", "example", "--year", "2024", "-o", "compared", "--json"]
    seconds = statistics.median(peak(compare)[0] for _ in range(RUNS))
    yield line("compare two methods on them", f"{seconds:.1f} s", "", "", "under 10 s", seconds < 10)
    command = [ayni, "measure", "ten.xlsx", "--country", "XAA", "-o", "out", "--by", "bench", "--pdf", "--json"]
    runs = [run(command) for _ in range(RUNS)]
    seconds, pages = statistics.median(one[0] for one in runs), json.loads(runs[0][1])["pdf"]["pages"]
    what = f"measure a workbook of 10,000 rows with the report of {pages} pages in PDF, whole process"
    yield line(what, f"{seconds:.2f} s", "", "", "under 2 s for the PDF alone", seconds < 2)


def sdmx(_, program):
    """SDMX-CSV of a million observations: written, against pysdmx with the same rows and columns; read and checked."""
    import pandas
    from pysdmx.io import read_sdmx
    from pysdmx.io.csv.sdmx10.writer import write
    from pysdmx.io.pd import PandasDataset
    from pysdmx.model import Schema

    said = json.loads(run([Path(program).with_name("sdmx"), ".", str(MANY), str(RUNS)])[1])
    frame = pandas.read_csv("data.csv", dtype=str, keep_default_na=False)
    agency, rest = frame.pop("DATAFLOW").iloc[0].split(":")
    name, version = rest.rstrip(")").split("(")
    components = read_sdmx("structure.xml", validate=True).get_data_structure_definitions()[0].components
    schema = Schema(context="dataflow", agency=agency, id=name, version=version, components=components)
    theirs = []
    for _ in range(RUNS):
        data = PandasDataset(structure=schema, data=frame.copy())
        began = time.perf_counter()
        write([data], output_path="theirs.csv")
        theirs.append(time.perf_counter() - began)
    with open("data.csv", encoding="utf-8") as ours, open("theirs.csv", encoding="utf-8") as other:
        same = all(one == two for one, two in zip(ours, other, strict=True))
    theirs, rate = statistics.median(theirs), MANY / said["check_csv"]
    yield line(
        f"write {MANY:,} observations as SDMX-CSV",
        f"{said['write_csv']:.2f} s",
        f"pysdmx {theirs:.2f} s",
        f"{theirs / said['write_csv']:.1f} times, {'same file' if same else '**other file**'}",
        "at least 10 times",
        same and theirs >= 10 * said["write_csv"],
    )
    text = f"{said['check_csv']:.2f} s, {rate:,.0f} observations/s"
    yield line(f"read and check {MANY:,} observations of SDMX-CSV", text, "", "", "500,000 a second", rate >= 500_000)
    rate = MANY / said["check_xml"]
    text = f"{said['check_xml']:.2f} s, {rate:,.0f} observations/s"
    yield line(f"the same of SDMX-ML 2.1 by series, written in {said['write_xml']:.2f} s", text, "", "", "", True)


def bulk(ayni, _):
    """Bulk upload to a node, 500 records a request, checks on; the load generator on the same machine."""
    import load
    from accept import accept

    node = ["--node", "bulk.db"]
    run([ayni, *node, "init", "--country", "XAA"])
    invited = json.loads(run([ayni, *node, "--json", "people", "invite", "bench@node.example", "--person-name", "Bench"])[1])
    serving = subprocess.Popen([ayni, *node, "serve", "--listen", "127.0.0.1:0", "--json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        said = b""
        while not said.rstrip().endswith(b"}"):
            said += serving.stdout.readline()
        address = json.loads(said)["address"].rstrip("/")
        accept(address, invited["link"].split("ticket=")[1])
        made = run([ayni, *node, "--json", "people", "token", "bench@node.example", "--scope", "read", "--scope", "write"])[1]
        seconds, outcomes = load.load(address, json.loads(made)["token"], 50_000)
    finally:
        serving.terminate()
        serving.wait()
    rate = outcomes.get("created", 0) / seconds
    text = f"{seconds:.2f} s, {rate:,.0f} records/s"
    yield line("bulk upload by the API, 50,000 records, 500 a request, SQLite", text, "", "", "at least 5,000 records/s", rate >= 5_000)


def pages(ayni, _):
    yield from bench_pages.pages(ayni, write_csv, line)


def monitoring(ayni, _):
    yield from bench_reports.reports(ayni, run, RUNS, line)


def survey(ayni, _):
    yield from bench_rounds.read(ayni, line, RUNS)


def answers(ayni, _):
    yield from bench_rounds.saves(ayni, line)


def mandates(ayni, _):
    """Resolutions read and understood by the program as people run it, and what comparing and searching take inside."""
    packed = ROOT.parent / "shared" / "data" / "documents" / "resolutions-en" / "resolutions.jsonl.gz"
    ours = Path(ayni).parent / "xtask"
    if not packed.exists() or not ours.exists():
        print("mandates: the resolutions or xtask are not there, left out", file=sys.stderr)
        return
    with gzip.open(packed) as inside:
        Path("resolutions.jsonl").write_bytes(inside.read())
    whole, inner = [], []
    for _ in range(RUNS):
        seconds, out = run([ayni, "--json", "mandate", "understand", "resolutions.jsonl"])
        whole.append(seconds)
        inner.append(json.loads(run([ours, "mandate", "--shared", packed.parents[2], "speed"] + ["--pairs"] * (not inner))[1]))
        if len(json.loads(out)["requests"]) != inner[0]["requests"]:
            sys.exit("mandates: the program and its parts see another number of requests")
    middle = {name: statistics.median(one[name] for one in inner if one[name] is not None) for name in inner[0]}
    seconds = statistics.median(whole)
    alone = f"in one thread: read {middle['read']:.2f} s, understood {middle['understood']:.2f} s"
    what = f"{middle['documents']:,} resolutions read and understood, {middle['requests']:,} requests as JSON, whole process"
    yield line(what, f"{seconds:.2f} s", alone, "", "under 3 s on two cores", seconds < 3)
    pairs = f"Levenshtein of all pairs {middle['all_pairs']:.1f} s"
    times = f"{middle['all_pairs'] / middle['compared']:,.0f} times"
    yield line("453 by 453 paragraphs compared", f"{middle['compared'] * 1000:.0f} ms", pairs, times, "under 50 ms", middle["compared"] < 0.05)
    what = f"agreed language among {middle['paragraphs']:,} paragraphs, the slowest of six wordings"
    index = f"index built in {middle['indexed']:.2f} s"
    yield line(what, f"{middle['slowest_search'] * 1000:.1f} ms", index, "", "under 50 ms", middle["slowest_search"] < 0.05)


PARTS = {"mandates": mandates, "monitoring": monitoring, "survey": survey, "answers": answers, "pages": pages, "bulk": bulk, "sdmx": sdmx, "read": read, "keep": keep, "roll-up": roll_up, "measure": measure, "large": large}


def main(ayni, program, *wanted):
    lines = []
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory(prefix="ayni-bench-") as folder:
        os.chdir(folder)
        for name in wanted or PARTS:
            for text in PARTS[name](os.path.join(ROOT, ayni), os.path.join(ROOT, program)):
                print(text, flush=True)
                lines.append(text)
        os.chdir(ROOT)
    if wanted:
        return
    peers = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in ["frictionless", "duckdb", "pysdmx", "pandas", "pyxform"])
    text = f"""# Benchmarks

`make bench` writes this file: the median of {RUNS} runs each, ours and the peer's in turns, in the same run. DuckDB and the
cube work with two threads each over the same Parquet files; their answers are compared figure by figure, exactly. What a
run is made of stands in `tools/bench.py`.

Machine: {platform.machine()}, {os.cpu_count()} cores, {platform.system()}, load {load:.1f} at the start.
Peers: {peers}, Python {platform.python_version()}.

| what | Ayni | yardstick | ratio | asked for | reached |
|---|---|---|---|---|---|
"""
    (ROOT / "docs" / "benchmarks.md").write_text(text + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
