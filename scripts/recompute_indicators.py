#!/usr/bin/env python3
"""Recompute the indicators of a monitoring framework by other means, and compare every figure and verdict.

    python3 scripts/recompute_indicators.py EDITION.toml ANSWERS OUT [OUT ...]

EDITION.toml is the edition, ANSWERS the folder with rounds.toml and the answers (*.jsonl), OUT a folder that
`ayni monitor measure` made of them. What the node was asked is read from the first OUT: numbers from queries.json, the
records under a figure from query-records.jsonl; everything is made of them here. Every figure, its breakdowns and the verdicts are worked out anew with exact
fractions and compared with figures.csv and verdicts.csv; values that the edition says are published must round to
what was published. Nothing of Ayni is called.

Each difference is one line. Ends with 0 where all agrees, 1 where something differs, 2 where something cannot be read.
Needs Python 3.11 or later and nothing else.
"""

import csv
import json
import sys
import tomllib
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction
from pathlib import Path

MILLIONTH = Decimal("0.000001")


def rounded(value, step=MILLIONTH):
    """A fraction, rounded half to even to a step."""
    if value is None:
        return None
    scaled = value / Fraction(step)
    return Decimal(round(scaled)) * step  # round() of a fraction goes half to even


def text(value):
    if value is None:
        return ""
    written = format(rounded(Fraction(value)), "f")
    return written.rstrip("0").rstrip(".") if "." in written else written


def settled(answer, question):
    given = answer["answers"].get(question)
    if not given or given.get("suggested") or given.get("beside"):
        return None
    return given.get("value") or None


def says(value, of):
    return any(one in of for one in value.split())


def number(value):
    try:
        return Fraction(Decimal(value))
    except ArithmeticError:
        return Fraction(0)


def made(formula, answers):
    """(value, numerator, denominator, answered)"""
    kind, question = formula["kind"], formula["question"]
    given = [value for value in (settled(answer, question) for answer in answers) if value is not None]
    if kind in ("share", "count"):
        said = Fraction(sum(says(value, formula["of"]) for value in given))
        if kind == "count":
            return (said if given else None), said, None, len(given)
        return (said * 100 / len(given) if given else None), said, Fraction(len(given)), len(given)
    if kind == "sum":
        total = sum(map(number, given), Fraction(0))
        return (total if given else None), total, None, len(given)
    if kind == "median":
        ordered = sorted(number(value) for value in given)
        middle = len(ordered) // 2
        value = None
        if ordered:
            value = ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
        return value, value or Fraction(0), None, len(given)
    both = [(settled(answer, question), settled(answer, formula["over"])) for answer in answers]
    both = [(number(above), number(below)) for above, below in both if above is not None and below is not None]
    above, below = (sum((pair[at] for pair in both), Fraction(0)) for at in (0, 1))
    return (above * 100 / below if below else None), above, below, len(both)


def is_of_rows(indicator):
    """Whether records that a query gives stand in the place of respondents."""
    formula = indicator["formula"]
    asks = indicator["data"] in ("register", "exchange", "mandates")
    return asks and "query" in formula and formula["kind"] != "query"


def asked(out, rounds):
    """Puts what the node was asked into the rounds; the records that it gave."""
    if not (out / "queries.json").exists():
        return []
    for query in json.loads((out / "queries.json").read_text(encoding="utf-8")):
        round_ = next(one for one in rounds if one["id"] == query["round"])
        if query.get("records") is not None:
            sheet = {"form": {"id": query["name"]}, "asked": query["records"]}
            round_.setdefault("sheets", []).append(sheet)
        elif query["value"] is not None:
            round_.setdefault("queries", {})[query["name"]] = query["value"]
    path = out / "query-records.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [json.loads(line) for line in lines if line.strip()]


def figure(indicator, round_, answers):
    """The rows of an indicator in a round, as the table has them, and its value."""
    formula = indicator["formula"]
    head = {"indicator": indicator["code"], "round": round_["id"]}
    empty = dict.fromkeys(("by", "group", "value", "numerator", "denominator", "asked", "missing"), "")
    if formula["kind"] == "query":
        value = round_.get("queries", {}).get(indicator["from"])
        value = None if value is None else Fraction(value)
        row = empty | {"value": text(value), "numerator": text(value or Fraction(0)), "responded": "0", "answered": "0"}
        return [head | row | {"missing": "" if value is not None else "no-query"}], value, None
    of_rows = is_of_rows(indicator)
    sheet = next((sheet for sheet in round_.get("sheets", []) if sheet["form"]["id"] == indicator["from"]), None)
    if sheet is None:
        row = empty | {"numerator": "0", "responded": "0", "answered": "0", "missing": "no-query" if of_rows else "not-asked"}
        return [head | row], None, 0
    mine = [a for a in answers if a.get("round") == round_["id"] and a["form"] == sheet["form"]]
    mine = [a for a in mine if any(settled(a, question) for question in a["answers"])]
    among = formula.get("among", {})
    counted = [a for a in mine if all(says(settled(a, q) or "", of) for q, of in among.items())]
    value, numerator, denominator, answered = made(formula, counted)
    if of_rows and sheet.get("asked") == 0 and formula["kind"] in ("count", "sum"):
        value = Fraction(0)
    rows = [
        head
        | empty
        | {
            "value": text(value),
            "numerator": text(numerator),
            "denominator": text(denominator),
            "asked": str(sheet.get("asked", "")),
            "responded": str(len(mine)),
            "answered": str(answered),
            "missing": "" if value is not None else "nothing-to-divide" if answered or of_rows else "silent",
        }
    ]
    for by in indicator.get("disaggregate", []):
        groups = {}
        for answer in counted:
            groups.setdefault(answer["respondent"].get("groups", {}).get(by, ""), []).append(answer)
        for group in sorted(groups):
            part = made(formula, groups[group])
            if part[3]:
                numbers = dict(zip(("value", "numerator", "denominator"), map(text, part[:3])))
                row = empty | numbers | {"by": by, "group": group, "responded": "", "answered": str(part[3])}
                rows.append(head | row)
    # A number that was counted over all records rests on all of them, also where it is nought.
    counted_all = of_rows and formula["kind"] in ("count", "sum")
    return rows, value, None if counted_all else answered


def trend(edition, indicator, rounds, values):
    """improved, unchanged, declined, reached, or nothing."""
    direction, least = indicator["direction"], indicator.get("least", 1)
    firm = lambda at: values[at][0] is not None and (values[at][1] is None or values[at][1] >= least)
    last = len(rounds) - 1
    if not firm(last) or direction == "neither":
        return None
    now = rounded(values[last][0])
    target = indicator.get("target")
    if target is not None and (now >= Decimal(target) if direction == "up" else now <= Decimal(target)):
        return "reached"
    earlier = next((at for at in range(last - 1, -1, -1) if values[at][0] is not None), None)
    if earlier is None or not firm(earlier):
        return None
    broken = {one["round"] for one in indicator.get("breaks", [])}
    if any(rounds[at]["id"] in broken for at in range(earlier + 1, last + 1)):
        return None
    before = rounded(values[earlier][0])
    difference, tolerance = now - before, Decimal(edition["tolerance"])
    if indicator["formula"]["kind"] not in ("share", "ratio"):
        tolerance = (abs(before) * tolerance / 100).quantize(MILLIONTH, ROUND_HALF_EVEN)
    if abs(difference) <= tolerance:
        return "unchanged"
    return "improved" if (difference > 0) == (direction == "up") else "declined"


def holds(rule, counts):
    if "improved_part_least" in rule:
        wanted = Fraction(rule["improved_part_least"]) * counts["judged"]
        if not counts["judged"] or counts["improved"] < wanted:
            return False
    for name in ("figures", "judged"):
        if counts[name] < rule.get(f"{name}_least", 0) or counts[name] > rule.get(f"{name}_most", counts[name]):
            return False
    return counts["declined"] <= rule.get("declined_most", counts["declined"])


def verdicts(edition, rounds, all_values):
    for outcome in edition["outcomes"]:
        counts = dict.fromkeys(("indicators", "figures", "judged", "improved", "unchanged", "declined"), 0)
        for indicator in edition["indicators"]:
            if indicator["outcome"] != outcome["code"] or indicator["direction"] == "neither":
                continue
            values = all_values[indicator["code"]]
            value, answered = values[-1]
            counts["indicators"] += 1
            counts["figures"] += value is not None and (answered is None or answered >= indicator.get("least", 1))
            found = trend(edition, indicator, rounds, values)
            if found:
                counts["judged"] += 1
                counts["improved" if found == "reached" else found] += 1
        rule = next((rule for rule in edition["verdicts"] if holds(rule, counts)), None)
        by_rule = rule["verdict"] if rule else "cannot-be-judged"
        against = [one for one in rounds[-1].get("overruled", []) if one["outcome"] == outcome["code"]]
        verdict = against[0]["verdict"] if against else by_rule
        row = {"outcome": outcome["code"], "verdict": verdict, "by_rule": by_rule, "rule": rule["id"] if rule else ""}
        yield row | {name: str(count) for name, count in counts.items()}


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main(arguments):
    if len(arguments) < 3:
        print(__doc__, file=sys.stderr)
        return 2
    edition = tomllib.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    folder = Path(arguments[1])
    rounds = tomllib.loads((folder / "rounds.toml").read_text(encoding="utf-8"))["rounds"]
    rounds.sort(key=lambda one: one["date"])
    answers = []
    for path in sorted(folder.glob("*.jsonl")):
        answers += [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    answers += asked(Path(arguments[2]), rounds)
    rows, values, differences = [], {}, []
    for indicator in edition["indicators"]:
        values[indicator["code"]] = []
        for round_ in rounds:
            made_rows, value, answered = figure(indicator, round_, answers)
            rows += made_rows
            values[indicator["code"]].append((value, answered))
            published = indicator.get("published", {}).get(round_["id"])
            if published is not None and (value is None or rounded(value, Decimal(1)) != Decimal(published)):
                differences.append(f"{indicator['code']} {round_['id']}: {text(value)}, published {published}")
    expected = list(verdicts(edition, rounds, values))
    compared = 0
    for out in map(Path, arguments[2:]):
        for name, own in (("figures.csv", rows), ("verdicts.csv", expected)):
            theirs = read(out / name)
            if len(theirs) != len(own):
                differences.append(f"{out / name}: {len(theirs)} rows, {len(own)} expected")
            for there, here in zip(theirs, own):
                for column, value in here.items():
                    compared += 1
                    if there.get(column) != value:
                        differences.append(f"{out / name}: {here} {column}: {there.get(column)!r}, here {value!r}")
    for line in differences:
        print(line)
    print(f"{compared} cells compared, {len(differences)} differ")
    return 1 if differences else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (OSError, ValueError, KeyError) as trouble:
        print(f"cannot be read: {trouble!r}", file=sys.stderr)
        sys.exit(2)
