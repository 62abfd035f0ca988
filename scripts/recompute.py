#!/usr/bin/env python3
"""Recompute a measurement by other means, and compare every cell.

    python3 scripts/recompute.py FOLDER [FOLDER ...]

Reads the base rows of a measurement (`base/*.parquet`) and its `manifest.json`, adds up every table
anew, row by row and with exact decimals, and compares the outcome with `tables.json` and with
`tables/*.parquet`. Nothing of Ayni is called. What a table is stands below, by the rules of
`docs/methods/roll-up.md`.

The base itself is checked too, as far as it says a thing twice: the parts of a row add up to it, what the
share files repeat of a row is the row's, what is said with yes or no follows from the row's other facts, and
files and numbers of rows are those of the manifest. Each converted amount is worked out again from the
rates that its row names, be they of a year, a month, several months or a day, and each value that the
method made from the price that its row names and the quantity beside it. Whether these are the rates and
prices that the method asks for, how rows were classified and split, and deflators are not looked at: that
takes the activities, the method and the reference data.

Each difference is one line: folder, table, key, column, what this script finds, what the measurement says.
Ends with 0 where all agrees, 1 where something differs, 2 where a folder cannot be read.

Needs Python 3.9 or later and pyarrow (pip install pyarrow).
"""

import argparse
import decimal
import hashlib
import json
import re
import sys
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

try:
    import pyarrow as arrow
    import pyarrow.parquet as parquet
except ImportError:
    print("This script reads Parquet files by pyarrow. Install it: pip install pyarrow", file=sys.stderr)
    sys.exit(2)

# Amounts have 38 digits at most. Sums are kept with more and must be exact: a rounding stops the script.
decimal.setcontext(decimal.Context(prec=80, traps=[decimal.Inexact, decimal.InvalidOperation]))
TOO_LARGE = Decimal(10) ** 32

# What a table is: its name, the rows that it is made from, and what it groups by.
# A star says: there is the same table by year too, unless only one year was measured.
TABLES = """
totals               counted     direction basis group
years                counted     year direction basis group
items *              counted     direction basis group item
forms *              counted     direction basis group form
partners *           counted     direction basis group partner
regions *            counted     direction basis group region
sectors *            counted     direction basis group sector
goals *              counted     direction basis group goal
reporters *          counted     direction basis group reporter
ldc                  counted     direction basis group ldc
lldc                 counted     direction basis group lldc
sids                 counted     direction basis group sids
incomes              counted     direction basis group income
commissions          counted     direction basis group commission
places               counted     direction basis group place
markers              counted     direction basis group marker
natures              counted     direction basis group nature
valuations           counted     direction basis group valuation
currencies           counted     direction basis group currency
flows                counted     direction basis group item partner
genders *            counted     direction basis group gender
items-by-gender      counted     direction basis group item gender
forms-by-gender      counted     direction basis group form gender
partners-by-gender   counted     direction basis group partner gender
regions-by-gender    counted     direction basis group region gender
sectors-by-gender    counted     direction basis group sector gender
goals-by-gender      counted     direction basis group goal gender
reporters-by-gender  counted     direction basis group reporter gender
units-by-gender      counted     direction basis group item unit gender
receipts-by-gender   receipts    direction basis group item gender
units *              counted     direction basis group item unit
receipts *           receipts    direction basis group item
receipts-partners *  receipts    direction basis group item partner
triangular *         triangular  direction basis group side
triangular-payers *  triangular  direction basis group side payer
triangular-roles     triangular  direction basis group side role
triangular-phases    triangular  direction basis group side phase
triangular-by-gender triangular  direction basis group side gender
triangular-units     triangular  direction basis group side payer item unit
activities           present     direction
activities-years     present     year direction
activities-forms     present     direction form
activities-partners  present     direction partner
activities-sectors   present     direction sector
activities-goals     present     direction goal
activities-reporters present     direction reporter
activities-genders   present     direction gender
activities-markers   present     direction marker
activities-places    present     direction place
activities-roles     present     direction basis form role
left-out             left-out    left-out currency
left-out-by-view     left-out    left-out direction basis
reported             reported    currency
coverage             reported    year reporter
"""

# What is summed and what is counted, in the order of a table's columns.
SUMS = ("national", "usd", "quantity", "reported", "constant", "international")
COUNTS = ("activities", "measures", "unconverted", "estimated", "imputed")
KINDS = ("counted", "present", "left-out", "receipts", "triangular", "reported")

# The share files, each with its code and what else a table can group by. All other keys are facts of a row.
SHARES = {
    "partners": ("partner", "region", "ldc", "lldc", "sids", "income", "commission"),
    "sectors": ("sector",),
    "goals": ("goal",),
    "places": ("place",),
    "markers": ("marker",),
}
PARTS = ("national", "usd", "quantity")

# What follows from a row's facts, and is worked out again here.
FLAGS = ("counted", "carries", "unconverted", "estimated", "imputed")
# What the share files say again of a row. It is read from the rows, and compared.
AGAIN = """
    activity_index year direction basis group item unit form reporter currency left_out gender receipt
    counted carries unconverted estimated imputed
""".split()
# What is read of a row.
FACTS = """
    row activity kind amount national usd quantity constant international payer role side phase nature valuation
""".split() + AGAIN

# What figures were made from: read of a row too, but no table groups by it.
WORKED = "resource measure component rates price".split()
RATE = re.compile(r"([A-Z]{3}) \S+ ([0-9.]+) per (?:([0-9.]+) )?USD \(.*\)")
PARITY = re.compile(r"\S+ [0-9]+ ([0-9.]+) per international dollar \(ppp\)")
PRICE = re.compile(r"([0-9.]+) (\S+) per (\S+) \(.*\)", re.DOTALL)

# What a table can group by.
KEYS = {"left-out", *FACTS, *(code for codes in SHARES.values() for code in codes)}

# Results, evaluations, phases and value added: tables of their own, by the rules of docs/methods/results.md. Each has a
# name, the file of its base rows, which of these rows, what becomes of their values, and what it groups by.
RESULT = "direction year indicator unit joining gender-indicator kind line"
RATING = "direction criteria version criterion"
QUALITY = f"""
results                results       whole     joined  {RESULT}
results-parts          results       parts     joined  {RESULT} part
results-by-gender      results       whole     joined  {RESULT} gender
targets                targets       counted   none    direction year level verdict
targets-by-gender      targets       counted   none    direction year level gender-indicator gender verdict
evaluations            ratings       counted   none    direction criteria evaluation-kind
ratings                ratings       counted   none    {RATING} rating
ratings-by-gender      ratings       counted   none    {RATING} rating gender
ratings-mean           ratings       counted   mean    {RATING}
phases-by-role         phases        counted   none    direction phase role side
values-added           values-added  counted   none    direction value-added role
results-left-out       results       left-out  none    direction left-out
ratings-left-out       ratings       left-out  none    direction left-out
phases-left-out        phases        left-out  none    direction left-out
values-added-left-out  values-added  left-out  none    direction left-out
"""
QUALITY_BASES = ("results", "targets", "ratings", "phases", "values-added")
JOINED = ("value", "numerator", "denominator")
MILLIONTH = Decimal("0.000001")

# How many lines are read at a time.
LINES = 50_000


class Unreadable(Exception):
    """The folder is no measurement that can be read."""


class Unknown(Exception):
    """This script does not know how such a table is made."""


class Table:
    """What one table is, by the rules of rolling up."""

    def __init__(self, name, rows, keys):
        self.name, self.rows, self.keys = name, rows, tuple(keys)
        files = {file for file, codes in SHARES.items() if set(codes) & set(keys)}
        if rows not in KINDS or not set(keys) <= KEYS or len(files) > 1:
            raise Unknown(f"{rows} by {', '.join(keys)}")
        self.file = files.pop() if files else "rows"
        # Only like is added to like. Unlike views and bases are never added up, so a table that does
        # not keep them apart has no sums; and tables of activities, of what was left out and of all rows
        # do not keep groups apart.
        counts = rows in ("present", "left-out", "reported")
        like = not counts and {"direction", "basis"} <= set(keys)
        unshared = self.file == "rows"
        # What was reported, counted and left out together, is the control total of the source.
        control = rows in ("left-out", "reported")
        formed = {
            "national": like,
            "usd": like,
            "quantity": like and "unit" in keys,
            "reported": (like or control) and "currency" in keys and unshared,
            "constant": like and unshared,
            "international": like and unshared,
        }
        self.sums = [name for name in SUMS if formed[name]]
        self.groups = {}

    def add(self, columns):
        """Adds lines: for each key what is summed and counted of them."""
        chosen = columns["made from", self.rows]
        numbers, activities = columns["row"], columns["activity of"]
        counted = [(name, columns[name]) for name in COUNTS[2:]]
        summed = [(name, columns[name]) for name in self.sums]
        for at, key in enumerate(zip(*(columns[column_of(key)] for key in self.keys))):
            if not chosen[at]:
                continue
            group = self.groups.get(key)
            if group is None:
                group = self.groups[key] = Group()
            for name, amounts in summed:
                amount = amounts[at]
                if amount is not None:
                    before = group.sums.get(name)
                    group.sums[name] = amount if before is None else before + amount
            group.activities.add(activities[at])
            # A row counts once, even where several of its lines are of one key, such as two partners of
            # one region. Lines come in the order of rows, so it is enough to know the last one.
            if group.last != numbers[at]:
                group.last = numbers[at]
                group.counts["measures"] += 1
                for name, marks in counted:
                    if marks[at]:
                        group.counts[name] += 1

    def figures(self):
        """The table's rows: key, and value by column. A sum of nothing is None and not zero."""
        for key in sorted(self.groups):
            group = self.groups[key]
            values = {name: group.sums.get(name) for name in SUMS}
            values.update(group.counts, activities=len(group.activities))
            yield key, values


class Group:
    """What has been added up for one key of a table."""

    __slots__ = ("sums", "activities", "counts", "last")

    def __init__(self):
        self.sums, self.activities, self.last = {}, set(), None
        self.counts = dict.fromkeys(COUNTS[1:], 0)


def column_of(key):
    """The column that a key stands in. Keys are texts, a year too."""
    return {"left-out": "left_out", "year": "year as text"}.get(key, key)


def all_tables(years):
    """The tables that a measurement of these years has; `years` is first and last, or None for all."""
    one_year = years is not None and years[0] == years[1]
    tables = []
    for line in TABLES.strip().splitlines():
        name, *words = line.split()
        by_year = words[0] == "*"
        rows, *keys = words[1:] if by_year else words
        tables.append(Table(name, rows, keys))
        if by_year and not one_year:
            tables.append(Table(f"{name}-by-year", rows, ["year", *keys]))
    return tables


class Measurement:
    """A measurement's folder, and what was found to differ in it."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.differences = self.cells = self.lines = 0
        self.texts = {}
        try:
            manifest = json.loads((self.folder / "manifest.json").read_text(encoding="utf-8"))
            self.years, self.files, self.counts = manifest["years"], manifest["files"], manifest["rows"]
            for ground, count in self.counts.pop("left_out").items():
                self.counts[f"left_out {ground}"] = count
            self.tables = all_tables(self.years)
            self.currency = manifest.get("currency")
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise Unreadable(f"{self.folder / 'manifest.json'}: {error!r}") from error

    def differs(self, table, key, column, ours, theirs):
        """Says one difference."""
        self.differences += 1
        print(
            f"{self.folder}: table {table} | key {key} | column {column} | "
            f"ours {shown(ours)} | theirs {shown(theirs)}"
        )

    def check(self):
        """Recomputes and compares everything."""
        published = self.read_json()
        names = [table.name for table in self.tables]
        self.unlisted = []
        for name, (rows, keys, _) in published.items():
            if name in names:
                continue
            try:
                self.tables.append(Table(name, rows, keys))
                self.unlisted.append(name)
            except Unknown as error:
                self.differs(f"{name} (tables.json)", "-", "made from, by", "not known here", error)
        self.check_files()
        self.read_rows()
        for file in SHARES:
            self.read_shares(file)
        for table in self.tables:
            ours = list(table.figures())
            self.compare(table, "tables.json", ours, published.get(table.name))
            self.compare(table, f"tables/{table.name}.parquet", ours, self.read_parquet(table.name))
            table.groups = {}
        names += self.unlisted + self.check_quality()
        for path in sorted((self.folder / "tables").glob("*.parquet")):
            if path.stem not in names:
                self.differs(path.stem, "-", "table", None, path.name)

    # The manifest.

    def check_files(self):
        """Every file is the one that the manifest names: hash, size, number of rows."""
        for name, info in self.files.items():
            path, found = self.folder / name, hashlib.sha256()
            if not path.is_file():
                self.differs("manifest.json", name, "file", "not there", "named")
                continue
            with open(path, "rb") as file:
                while block := file.read(1 << 20):
                    found.update(block)
            if found.hexdigest() != info["sha256"]:
                self.differs("manifest.json", name, "sha256", found.hexdigest(), info["sha256"])
            if path.stat().st_size != info["bytes"]:
                self.differs("manifest.json", name, "bytes", path.stat().st_size, info["bytes"])
            if path.suffix == ".parquet" and opened(path).metadata.num_rows != info.get("rows"):
                self.differs("manifest.json", name, "rows", opened(path).metadata.num_rows, info.get("rows"))

    def check_counts(self, rows):
        """The manifest's numbers of rows: counted, of presence alone, and left out on each ground."""
        ours = {"counted": 0, "presence": 0}
        for kind, ground in zip(rows["kind"], rows["left_out"]):
            name = f"left_out {ground}" if ground else "presence" if kind == "presence" else "counted"
            ours[name] = ours.get(name, 0) + 1
        for name in sorted(ours.keys() | self.counts.keys()):
            if ours.get(name) != self.counts.get(name):
                self.differs("manifest.json", "rows", name, ours.get(name), self.counts.get(name))

    # The base.

    def batches(self, file, names):
        """The file's lines, some thousands at a time, as lists by column. Equal texts are kept once."""
        path = self.folder / "base" / f"{file}.parquet"
        try:
            for batch in opened(path).iter_batches(LINES, columns=names):
                columns = {name: batch.column(name).to_pylist() for name in names}
                for name, values in columns.items():
                    if isinstance(values[0], str):
                        columns[name] = [self.texts.setdefault(value, value) for value in values]
                self.lines += batch.num_rows
                yield columns
        except (OSError, KeyError, arrow.ArrowException) as error:
            raise Unreadable(f"{path}: {error}") from error

    def read_rows(self):
        """Reads the base rows, works out what follows from their facts, and adds up their tables."""
        rows = {name: [] for name in [*FACTS, *WORKED]}
        for batch in self.batches("rows", list(rows)):
            for name, values in batch.items():
                rows[name].extend(values)
        if rows["row"] != list(range(len(rows["row"]))):
            raise Unreadable(f"{self.folder}: the base rows are not numbered 0, 1, 2, and so on")
        for name, values in flags(rows).items():
            for number, (ours, theirs) in enumerate(zip(values, rows[name])):
                if ours != theirs:
                    self.differs("base/rows", f"row={number}", name, ours, theirs)
            rows[name] = values
        for number, year in enumerate(rows["year"]):
            if self.years and year is not None and not self.years[0] <= year <= self.years[1]:
                self.differs("base/rows", f"row={number}", "year", self.years, year)
        self.check_counts(rows)
        self.check_activities(rows)
        self.check_amounts(rows)
        # An activity is a reporter's: two reporters may use the same id for different ones.
        pairs = zip(rows["reporter"], rows["activity"])
        rows["activity of"] = [self.texts.setdefault(pair, pair) for pair in pairs]
        rows["year as text"] = ["" if year is None else str(year) for year in rows["year"]]
        rows["reported"] = reported(rows)
        rows.update(made_from(rows))
        self.rows = rows
        for table in self.tables:
            if table.file == "rows":
                table.add(rows)

    def check_activities(self, rows):
        """An activity has one number, and each number is one activity's: a reporter's with this id."""
        by_name, by_number = {}, {}
        facts = zip(rows["reporter"], rows["activity"], rows["activity_index"])
        for row, (reporter, activity, number) in enumerate(facts):
            name = (reporter, activity)
            if by_name.setdefault(name, number) != number or by_number.setdefault(number, name) != name:
                ours = by_name.get(name, "another")
                self.differs("base/rows", f"row={row} {name}", "activity_index", ours, number)

    def check_amounts(self, rows):
        """Works out each converted amount from the rates that its row names, and each value that the
        method made from the price that its row names. What a figure went by is in the row itself."""
        quantities = {}
        names = zip(rows["reporter"], rows["activity"], rows["resource"], rows["measure"])
        for name, component, quantity, unit in zip(names, rows["component"], rows["quantity"], rows["unit"]):
            if not component and quantity is not None:
                quantities[name] = (quantity, unit)
        names = zip(rows["reporter"], rows["activity"], rows["resource"], rows["measure"])
        facts = zip(names, *(rows[name] for name in ("kind", "component", "price", "rates", *MONEY)))
        for row, (name, kind, component, price, rates, *money) in enumerate(facts):
            found = dict(zip(MONEY, money))
            if kind not in ("money", "value") or found["amount"] is None:
                continue
            if component:
                ours = priced(price, quantities.get(name), found["currency"])
                if ours is None or ours != found["amount"]:
                    self.differs("base/rows", f"row={row} {name} {price}", "amount", ours, found["amount"])
            try:
                possible = converted(found["amount"], found["currency"], rates, self.currency)
            except ValueError as error:
                self.differs("base/rows", f"row={row} {name}", "rates", "rates that can be read", error)
                continue
            for column, ours in possible.items():
                theirs = found[column]
                if theirs is not None and theirs not in ours:
                    self.differs("base/rows", f"row={row} {name} {rates}", column, ours, theirs)

    def read_shares(self, file):
        """Reads a share file, checks it against the rows, and adds up its tables."""
        rows, codes, label = self.rows, SHARES[file], f"base/{file}"
        tables = [table for table in self.tables if table.file == file]
        needed = {column_of(key) for table in tables for key in table.keys} - set(codes)
        needed |= {"activity of", *FLAGS, *(("made from", table.rows) for table in tables)}
        sums = {name: [None] * len(rows["row"]) for name in PARTS}
        seen, last, groups = bytearray(len(rows["row"])), (-1, ""), {}
        for batch in self.batches(file, ["row", *codes, *PARTS, *AGAIN]):
            numbers = batch["row"]
            if max(numbers) >= len(seen):
                raise Unreadable(f"{self.folder}: {label} has a part of row {max(numbers)}, and there is none")
            # Lines stand by row and code, each code once, so that a line under a code is one row.
            for line in zip(numbers, batch[codes[0]]):
                if line <= last:
                    self.differs(label, f"row={line[0]} {codes[0]}={line[1]}", "order", f"after {last}", line)
                last, seen[line[0]] = line, 1
            for name in AGAIN:
                for number, value in zip(numbers, batch[name]):
                    if rows[name][number] != value:
                        self.differs(label, f"row={number}", name, rows[name][number], value)
            for name in PARTS:
                for number, code, part in zip(numbers, batch[codes[0]], batch[name]):
                    if file == "markers":
                        # No shares: each line stands for the whole row.
                        if part != rows[name][number]:
                            self.differs(label, f"row={number} marker={code}", name, rows[name][number], part)
                    elif part is not None:
                        before = sums[name][number]
                        sums[name][number] = part if before is None else before + part
            # A country's groups are the same in every line of it.
            for line in zip(*(batch[code] for code in codes)):
                if groups.setdefault(line[0], line) != line:
                    self.differs(label, f"{codes[0]}={line[0]}", "groups", groups[line[0]], line)
            columns = {name: [rows[name][number] for number in numbers] for name in needed}
            columns.update((name, batch[name]) for name in ("row", *codes, *PARTS))
            for table in tables:
                table.add(columns)
        for number, there in enumerate(seen):
            if not there:
                self.differs(label, f"row={number}", "line", "one or more", None)
            elif file != "markers":
                for name in PARTS:
                    whole, total = rows[name][number], sums[name][number]
                    if whole != total:
                        self.differs(label, f"row={number}", f"sum of {name}", whole, total)

    # Results, evaluations, phases and value added.

    def check_quality(self):
        """Makes their tables anew and compares them; gives the names of the tables."""
        path = self.folder / "quality.json"
        if not path.is_file():
            # Measurements of earlier versions have none.
            return []
        bases = {base: self.read_quality(base) for base in QUALITY_BASES}
        self.check_targets(bases["results"], bases["targets"])
        published = {table["spec"]["id"]: table for table in json.loads(path.read_text(encoding="utf-8"))}
        names = []
        for line in QUALITY.strip().splitlines():
            name, base, chosen, value, *keys = line.split()
            names.append(name)
            ours = quality_figures(bases[base], chosen, value, keys)
            theirs = published.pop(name, None)
            spec = {"id": name, "base": base, "rows": chosen, "keys": keys, "value": value}
            if theirs is None or theirs["spec"] != spec:
                self.differs(f"{name} (quality.json)", "-", "made from, by", spec, theirs and theirs["spec"])
                continue
            theirs = {tuple(row["key"]): quality_values(row) for row in theirs["rows"]}
            self.compare_quality(name, "quality.json", keys, ours, theirs)
            table = opened(self.folder / "tables" / f"{name}.parquet").read().to_pylist()
            columns = [key.replace("-", "_") for key in keys]
            shown_as = lambda code: "" if code is None else str(code)
            theirs = {tuple(shown_as(row[key]) for key in columns): quality_values(row) for row in table}
            self.compare_quality(name, f"tables/{name}.parquet", keys, ours, theirs)
        for name in published:
            self.differs(f"{name} (quality.json)", "-", "table", "not known here", "there")
        return names

    def read_quality(self, base):
        """The rows of one base, with the names of facts as tables have them."""
        rows = opened(self.folder / "base" / f"{base}.parquet").read().to_pylist()
        self.lines += len(rows)
        named = lambda row: {name.replace("_", "-"): value for name, value in row.items()}
        rows = [named(row) for row in rows]
        for number, row in enumerate(rows):
            year = row["year"]
            if self.years and year is not None and not self.years[0] <= year <= self.years[1]:
                self.differs(f"base/{base}", f"row={number}", "year", self.years, year)
            row["year"] = "" if year is None else str(year)
        return rows

    def check_targets(self, results, targets):
        """Whether a target was reached follows from the values of its indicator."""
        indicators = {}
        for row in results:
            if not row["left-out"] and not row["part"]:
                line = row["path"].split(".values[")[0]
                key = (row["reporter"], row["activity"], line, row["direction"], row["year"])
                indicators.setdefault(key, []).append(row)
        ours = {}
        for key, rows in indicators.items():
            of = {kind: joined([row for row in rows if row["kind"] == kind])[0] for kind in ("target", "actual")}
            target, actual, aim = of["target"], of["actual"], rows[0]["aim"]
            verdict = "open"
            if aim and target is not None and actual is not None:
                reached = actual >= target if aim == "increase" else actual <= target
                verdict = "met" if reached else "not-met"
            ours[key] = (actual, target, verdict)
        theirs = {}
        for row in targets:
            key = (row["reporter"], row["activity"], row["path"], row["direction"], row["year"])
            theirs[key] = (row["value"], row["numerator"], row["verdict"])
        for key in sorted(ours.keys() | theirs.keys()):
            self.cells += 1
            if ours.get(key) != theirs.get(key):
                self.differs("base/targets", " ".join(key), "actual, target, verdict", ours.get(key), theirs.get(key))

    def compare_quality(self, name, source, keys, ours, theirs):
        """Compares one of these tables with the one in `source`, cell by cell."""
        for key in sorted(ours.keys() | theirs.keys()):
            at = " ".join(f"{fact}={code}" for fact, code in zip(keys, key))
            if key not in theirs or key not in ours:
                self.differs(f"{name} ({source})", at, "all", ours.get(key), theirs.get(key))
                continue
            for column, value in ours[key].items():
                self.cells += 1
                if value != theirs[key][column]:
                    self.differs(f"{name} ({source})", at, column, value, theirs[key][column])

    # The tables as the measurement has them.

    def read_json(self):
        """The tables of tables.json by name: what they are made from, keys, and figures by key."""
        path, tables = self.folder / "tables.json", {}
        try:
            for table in json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal):
                figures = []
                for row in table["rows"]:
                    sums = {name: row.get(name) for name in SUMS}
                    sums = {name: None if text is None else Decimal(text) for name, text in sums.items()}
                    figures.append((tuple(row["key"]), {**sums, **{name: row.get(name) for name in COUNTS}}))
                spec = table["spec"]
                if spec["id"] in tables:
                    self.differs(spec["id"], "-", "table", "once", "twice")
                tables[spec["id"]] = (spec["rows"], spec["dimensions"], figures)
        except (OSError, ValueError, KeyError, TypeError, decimal.DecimalException) as error:
            raise Unreadable(f"{path}: {error!r}") from error
        return tables

    def read_parquet(self, name):
        """The same of a table's Parquet file; None where there is none."""
        path = self.folder / "tables" / f"{name}.parquet"
        if not path.is_file():
            return None
        table = opened(path).read()
        rows = (table.schema.metadata or {}).get(b"ayni.rows", b"").decode()
        columns = {column: table.column(column).to_pylist() for column in table.column_names}
        keys = [column for column in columns if column not in SUMS + COUNTS]
        figures = []
        for at in range(table.num_rows):
            key = [columns[column][at] for column in keys]
            values = {column: columns[column][at] for column in SUMS + COUNTS if column in columns}
            figures.append((tuple("" if code is None else str(code) for code in key), values))
        return rows, ["left-out" if key == "left_out" else key for key in keys], figures

    def compare(self, table, source, ours, published):
        """Compares a table with the one in `source`, cell by cell."""
        label = f"{table.name} ({source})"
        if published is None:
            self.differs(label, "-", "table", f"{len(ours)} rows", None)
            return
        rows, keys, theirs = published
        if (rows, tuple(keys)) != (table.rows, table.keys):
            self.differs(label, "-", "made from, by", (table.rows, table.keys), (rows, tuple(keys)))
            return
        order = [key for key, _ in theirs]
        if order != sorted(set(order)):
            self.differs(label, "-", "order of keys", "each once, by code points", "another")
        ours, theirs = dict(ours), dict(theirs)
        for key in sorted(ours.keys() | theirs.keys()):
            name = " ".join(f"{dimension}={code}" for dimension, code in zip(keys, key))
            if key not in theirs or key not in ours:
                self.differs(label, name, "all", ours.get(key), theirs.get(key))
                continue
            for column in SUMS + COUNTS:
                self.cells += 1
                one, other = ours[key].get(column), theirs[key].get(column)
                if one != other:
                    self.differs(label, name, column, one, other)
                elif column in SUMS and one is not None and abs(one) >= TOO_LARGE:
                    self.differs(label, name, column, "an error: beyond 38 digits", other)


# The money of a row, with its currency.
MONEY = ("currency", "amount", "national", "usd", "international")


def millionths(exact):
    """A fraction as an amount: rounded once, half to even, at the millionth."""
    return Decimal(round(exact * 10**6)).scaleb(-6)


def priced(price, quantity, currency):
    """What a quantity comes to by a price in words: `330 XTS per day (Scale, 2024)`."""
    words = PRICE.fullmatch(price)
    if words is None or quantity is None or (words[2], words[3]) != (currency, quantity[1]):
        return None
    return millionths(Fraction(quantity[0]) * Fraction(words[1]))


def converted(amount, currency, rates, national):
    """What an amount can be in dollars, in national currency and in international dollars by the rates that
    its row names: `EUR 2024-02 0.92 per USD (imf); XTS 2024-01/2024-03 12.9 per 3 USD (imf)`.

    There may be several answers: dollars go by purchasing power where the method says so of pay; and for
    constant dollars a currency has the rate of the year beside that of the month.
    """
    units, parities = {"USD": {Fraction(1)}}, []
    for one in rates.split("; ") if rates else []:
        rate, parity = RATE.fullmatch(one), PARITY.fullmatch(one)
        if rate:
            per = Fraction(rate[2]) / Fraction(rate[3] or 1)
            units.setdefault(rate[1], set()).add(per)
        elif parity:
            parities.append(Fraction(parity[1]))
        elif not one.endswith("(deflators)"):
            raise ValueError(one)
    exact = Fraction(amount)
    dollars = {exact / own for own in units.get(currency, ())}
    others = {dollar * per for name in units if name != currency for dollar in dollars for per in units[name]}
    at_home = {exact} if currency == national else {dollar * per for dollar in dollars for per in units.get(national, ())}
    power = {value / parity for value in {exact, *others} for parity in parities}
    return {
        "usd": {millionths(value) for value in dollars | power},
        "national": {millionths(value) for value in at_home},
        "international": {millionths(value) for value in power},
    }


def joined(rows):
    """One value of several as their indicator says: value, numerator, denominator."""
    values = [row["value"] for row in rows if row["value"] is not None]
    how = rows[0]["joining"] if rows else "sum"
    if how == "sum":
        return (sum(values) if values else None, None, None)
    if how == "maximum":
        return (max(values) if values else None, None, None)
    if how == "weighted-ratio":
        return ratio(rows, 100 if rows[0]["unit"] == "percent" else 1)
    # What is not to be added is what it is where it is alone.
    alone = rows[0] if len(rows) == 1 else dict.fromkeys(JOINED)
    return tuple(alone[name] for name in JOINED)


def ratio(rows, times):
    """Numerators over denominators, divided once and rounded half to even to millionths."""
    numerators = [row["numerator"] for row in rows if row["numerator"] is not None]
    denominators = [row["denominator"] for row in rows if row["denominator"] is not None]
    if not numerators or not denominators or not sum(denominators):
        return (None, sum(numerators) if numerators else None, sum(denominators) if denominators else None)
    above, below = sum(numerators), sum(denominators)
    with decimal.localcontext(decimal.Context(prec=160, rounding=decimal.ROUND_HALF_EVEN)):
        # Whole millionths, so that the quotient is rounded only once.
        whole, rest = divmod(abs(above) * times / MILLIONTH, abs(below))
        twice = rest * 2
        if twice > abs(below) or (twice == abs(below) and whole % 2):
            whole += 1
        sign = -1 if (above < 0) != (below < 0) else 1
        return (sign * whole * MILLIONTH, above, below)


def quality_figures(rows, chosen, value, keys):
    """The rows of a table by key."""
    groups = {}
    for row in rows:
        counted, part = not row["left-out"], row.get("part", "")
        fits = {"counted": counted, "whole": counted and not part, "parts": counted and part != "", "left-out": not counted}
        if fits[chosen] and (value != "mean" or row["numerator"] is not None):
            groups.setdefault(tuple(row[key] for key in keys), []).append(row)
    figures = {}
    for key, behind in groups.items():
        made = {"joined": joined, "mean": lambda behind: ratio(behind, 1), "none": lambda _: (None,) * 3}[value](behind)
        activities = {(row["reporter"], row["activity"]) for row in behind}
        figures[key] = {**dict(zip(JOINED, made)), "activities": len(activities), "lines": len(behind)}
    return figures


def quality_values(row):
    """What a published row says, with exact numbers."""
    values = {name: None if row[name] is None else Decimal(row[name]) for name in JOINED}
    return {**values, "activities": row["activities"], "lines": row["lines"]}


def flags(rows):
    """What the base says of each row with yes or no, worked out again from the row's facts."""
    found = {name: [] for name in FLAGS}
    facts = "left_out kind amount national usd quantity nature".split()
    for left_out, kind, amount, national, usd, quantity, nature in zip(*(rows[name] for name in facts)):
        # A row counts unless a ground leaves it out. It carries something if it has any amount or quantity.
        found["counted"].append(left_out == "")
        found["carries"].append(any(value is not None for value in (amount, national, usd, quantity)))
        # Money without a rate to dollars; a quantity needs none.
        found["unconverted"].append(kind in ("money", "value") and amount is not None and usd is None)
        found["estimated"].append(nature == "estimated")
        found["imputed"].append(nature == "imputed")
    return found


def reported(rows):
    """Amounts as reported: not quantities, which have no currency, nor what the method imputed."""
    facts = zip(rows["amount"], rows["currency"], rows["imputed"])
    return [amount if currency and not imputed else None for amount, currency, imputed in facts]


def made_from(rows):
    """Which rows each kind of table is made from."""
    kinds = {("made from", name): [] for name in KINDS}
    facts = zip(*(rows[name] for name in ("counted", "carries", "receipt", "side", "imputed")))
    for counted, carries, receipt, side, imputed in facts:
        kinds["made from", "counted"].append(counted and carries)
        # Counts of activities need no amount: that an activity took place is a row of its own.
        kinds["made from", "present"].append(counted)
        kinds["made from", "left-out"].append(not counted)
        kinds["made from", "receipts"].append(counted and carries and receipt)
        # Every partner's part of a triangular activity, whether it is counted here or left out.
        kinds["made from", "triangular"].append(carries and side != "")
        # All that was reported: the method's own values are not.
        kinds["made from", "reported"].append(not imputed)
    return kinds


def opened(path):
    """A Parquet file."""
    try:
        return parquet.ParquetFile(path)
    except (OSError, arrow.ArrowException) as error:
        raise Unreadable(f"{path}: {error}") from error


def shown(value):
    """A value in a line of differences."""
    if value is None:
        return "missing"
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, set):
        return " or ".join(sorted(shown(one) for one in value)) or "missing"
    if isinstance(value, dict):
        return ", ".join(f"{name} {shown(one)}" for name, one in value.items() if one is not None)
    return str(value)


def main():
    """Checks each folder that is named; says how it ended."""
    parser = argparse.ArgumentParser(
        description="Recompute every table of a measurement from its base rows, and compare every cell."
    )
    parser.add_argument("folders", metavar="FOLDER", nargs="+", help="a folder that `ayni measure` wrote")
    ended = 0
    for folder in parser.parse_args().folders:
        try:
            measurement = Measurement(folder)
            measurement.check()
        except Unreadable as error:
            print(f"cannot be read: {error}", file=sys.stderr)
            ended = 2
            continue
        checked = (
            f"{len(measurement.tables)} tables, {measurement.cells} cells (tables.json and Parquet), "
            f"from {measurement.lines} base lines"
        )
        if measurement.unlisted:
            names = ", ".join(measurement.unlisted)
            print(f"{folder}: not on this script's list, recomputed by their own definition: {names}")
        if measurement.differences:
            print(f"{folder}: {measurement.differences} differences in {checked}")
            ended = max(ended, 1)
        else:
            print(f"{folder}: all agree: {checked}")
    return ended


if __name__ == "__main__":
    sys.exit(main())
