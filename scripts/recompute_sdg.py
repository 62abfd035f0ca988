#!/usr/bin/env python3
"""Recompute a folder of SDG indicator 17.3.1 by other means, and compare every cell.

    python3 scripts/recompute_sdg.py FOLDER [FOLDER ...]

Reads the lines of a folder that `ayni sdg 17.3.1` made (`lines.csv`) and adds up both tables anew with decimals:
figures by provider, recipient, year and sub-indicator, and totals over providers; then it compares every cell with
`figures.csv`, `totals.csv` and `table.json`. It works out each grant element again from the terms in `loans.csv`
(scripts/grant_element.py) and sees that each loan, and each line that goes by one, is where its grant element puts it.
Files and numbers of rows are those of the manifest, left-out.csv holds the lines left out and no others, and what a
line's rates say makes its dollars where the recipient has all of it. Nothing of Ayni is called.

Each difference is one line. Ends with 0 where all agrees, 1 where something differs, 2 where a folder cannot be read.
Needs Python 3.9 or later and nothing else.
"""

import csv
import hashlib
import json
import re
import sys
from collections import defaultdict
from decimal import ROUND_HALF_EVEN, Context, Decimal, setcontext
from pathlib import Path

from grant_element import grant_element

setcontext(Context(prec=80))
SWITCHES = ("in-kind", "home-salary")
RATE = re.compile(r"^([A-Z]{3}) [-/0-9]+ ([0-9.]+) per (?:([0-9.]+) )?USD \(")


def rows(path):
    """A table, without the apostrophe that keeps a text from being run."""
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield {name: value[1:] if value.startswith("'") else value for name, value in row.items()}


def text(number):
    """As the program writes numbers: no exponent, no superfluous zeros; empty where there is none."""
    if number is None:
        return ""
    written = format(number, "f")
    return written.rstrip("0").rstrip(".") if "." in written else written


def total(lines):
    amounts = [Decimal(line["usd"]) for line in lines if line["usd"]]
    return sum(amounts, Decimal(0)) if amounts else None


def figures(lines, by_provider):
    """The figures, by key."""
    groups = defaultdict(list)
    for line in lines:
        if line["sub"] and line["year"] and (not line["left_out"] or line["left_out"] in SWITCHES):
            provider = line["provider"] if by_provider else ""
            groups[provider, line["recipient"], line["year"], line["sub"]].append(line)
    made = {}
    for key, of in groups.items():
        counted = [line for line in of if not line["left_out"]]
        made[key] = {
            "usd": text(total(counted)),
            "money": text(total(line for line in of if line["flow"] == "money")),
            "in_kind": text(total(line for line in of if line["flow"] == "in-kind")),
            "home_salary": text(total(line for line in of if line["flow"] == "home-salary")),
            "objected": text(total(line for line in counted if line["objection"])),
            "also_reported": text(total(line for line in counted if line["also_reported"])),
            "activities": str(len({(line["reporter"], line["activity"]) for line in counted})),
            "lines": str(len(counted)),
            "estimated": str(sum(line["nature"] == "estimated" for line in counted)),
            "imputed": str(sum(line["nature"] == "imputed" for line in counted)),
        }
    return made


def compare(name, made, found, say):
    """Cells of a table against what was made of the lines."""
    kept = {}
    for row in found:
        key = (row["provider"], row["recipient"], str(row["year"]), row["sub"])
        kept[key] = row
    for key in sorted(made.keys() | kept.keys()):
        if key not in kept or key not in made:
            say(f"{name} {key}: only in {'the lines' if key in made else 'the table'}")
            continue
        if str(kept[key]["withheld"]).lower() == "true":
            if kept[key]["usd"]:
                say(f"{name} {key}: withheld and shown")
            continue
        for column, value in made[key].items():
            own = kept[key][column]
            own = "" if own is None else str(own)
            if own != value:
                say(f"{name} {key} {column}: {value} here, {own} there")


def loans(folder, lines, rule_set, say):
    """Grant elements from terms, and where they put loans and lines."""
    outcome = {}
    for loan in rows(folder / "loans.csv"):
        outcome[loan["loan"]] = loan
        if loan["lacks"] or not loan["grant_element_percent"]:
            continue
        interest = loan["interest_percent"] or "0"
        way = loan["repayment"] or "equal-principal"
        element = grant_element(interest, loan["maturity_years"], loan["grace_years"], int(loan["payments_per_year"]), way)
        rounded = element.quantize(Decimal("0.000001"), ROUND_HALF_EVEN)
        if text(rounded) != loan["grant_element_percent"]:
            say(f"loans.csv {loan['loan']}: {text(rounded)} here, {loan['grant_element_percent']} there")
        if (element >= rule_set) != (loan["concessional"] == "true"):
            say(f"loans.csv {loan['loan']}: {text(rounded)} % and concessional: {loan['concessional']}")
    present, owed = defaultdict(Decimal), {}
    for period in rows(folder / "schedules.csv"):
        name = period["loan"]
        if name in owed and owed[name] != Decimal(period["outstanding"]) and abs(owed[name] - Decimal(period["outstanding"])) > Decimal("0.000002"):
            say(f"schedules.csv {name} {period['period']}: owed {owed[name]} before, {period['outstanding']} now")
        owed[name] = Decimal(period["outstanding"]) - Decimal(period["principal"])
        value = (Decimal(period["payment"]) * Decimal(period["factor"])).quantize(Decimal("0.000001"))
        if abs(value - Decimal(period["present_value"])) > Decimal("0.000002"):
            say(f"schedules.csv {name} {period['period']}: present value {value} here, {period['present_value']} there")
        present[name] += Decimal(period["present_value"])
    for name, left in owed.items():
        if abs(left) > Decimal("0.000002"):
            say(f"schedules.csv {name}: {left} is never paid back")
        principal, element = Decimal(outcome[name]["principal"]), Decimal(outcome[name]["grant_element_percent"])
        # Each period is rounded at the millionth, and the per cent at its own.
        if abs(principal * (1 - element / 100) - present[name]) > principal / 10**7 + Decimal("0.001"):
            say(f"schedules.csv {name}: present values make {present[name]}")
    for line in lines:
        if not line["loan"] or not line["sub"]:
            continue
        loan = outcome.get(line["loan"])
        if loan is None:
            say(f"lines.csv {line['line']}: no loan {line['loan']}")
        elif loan["concessional"] and line["sub"] != ("b" if loan["concessional"] == "true" else "c"):
            say(f"lines.csv {line['line']}: {line['sub']}, and its loan is concessional: {loan['concessional']}")
        elif not loan["concessional"] and line["sub"] != ("b" if Decimal(loan["stated_percent"]) >= rule_set else "c"):
            say(f"lines.csv {line['line']}: {line['sub']} at a stated {loan['stated_percent']} %")


def conversions(lines, say):
    """Dollars by the rate that a line names, where all of an amount goes to one recipient."""
    parts = defaultdict(list)
    for line in lines:
        parts[line["reporter"], line["activity"], line["resource"], line["measure"], line["component"]].append(line)
    checked = 0
    for of in parts.values():
        line = of[0]
        if len(of) > 1 or not line["usd"] or not line["amount"]:
            continue
        rate = next((RATE.match(one) for one in line["rates"].split("; ") if RATE.match(one) and one.startswith(line["currency"])), None)
        if line["currency"] == "USD":
            usd = Decimal(line["amount"])
        elif rate:
            usd = Decimal(line["amount"]) * Decimal(rate[3] or 1) / Decimal(rate[2])
        else:
            continue
        usd = usd.quantize(Decimal("0.000001"), ROUND_HALF_EVEN)
        checked += 1
        # A recipient may have a part of it where places leave some open; then it is less and never more.
        if Decimal(line["usd"]) != usd and not abs(Decimal(line["usd"])) < abs(usd):
            say(f"lines.csv {line['line']}: {usd} USD here, {line['usd']} there")
    return checked


def recompute(folder):
    """The differences of one folder."""
    found = []
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    if manifest.get("indicator") != "17.3.1":
        raise ValueError("no folder of indicator 17.3.1")
    for name, info in manifest["files"].items():
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != info["sha256"]:
            found.append(f"{name}: not the file of the manifest")
        if "rows" in info and info["rows"] != sum(1 for _ in rows(folder / name)):
            found.append(f"{name}: not {info['rows']} rows")
    lines = list(rows(folder / "lines.csv"))
    if [line["line"] for line in lines] != [str(number) for number in range(1, len(lines) + 1)]:
        found.append("lines.csv: not numbered from 1")
    left_out = [line for line in lines if line["left_out"]]
    if left_out != list(rows(folder / "left-out.csv")):
        found.append("left-out.csv: not the lines left out")
    counts = defaultdict(int)
    for line in left_out:
        counts[line["left_out"]] += 1
    if counts != manifest["lines"]["left_out"] or len(lines) - len(left_out) != manifest["lines"]["counted"]:
        found.append("manifest.json: other numbers of lines")
    table = json.loads((folder / "table.json").read_text(encoding="utf-8"))
    for name, by_provider in (("figures", True), ("totals", False)):
        made = figures(lines, by_provider)
        compare(f"{name}.csv", made, list(rows(folder / f"{name}.csv")), found.append)
        compare(f"table.json {name}", made, table[name], found.append)
    loans(folder, lines, Decimal(35), found.append)
    return found, len(lines), conversions(lines, found.append)


def main():
    folders = [Path(name) for name in sys.argv[1:]]
    if not folders:
        sys.exit(__doc__)
    differences = 0
    for folder in folders:
        try:
            found, lines, converted = recompute(folder)
        except (OSError, ValueError, KeyError) as error:
            print(f"{folder}: {error}", file=sys.stderr)
            sys.exit(2)
        for one in found:
            print(f"{folder}: {one}")
        differences += len(found)
        print(f"{folder}: {lines} lines, {converted} conversions, {len(found)} differences")
    sys.exit(1 if differences else 0)


if __name__ == "__main__":
    main()
