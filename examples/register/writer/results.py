"""What activities reached, how they were judged, and who took part in which phase: beside the lines of what was put in.

Each value stands in a row of its own activity, next to a resource, as people fill in a workbook from the left.
"""

from own import Dice

# By reporter: code, title, unit, joining, aim, whether each value stands for all so far, and whether it is a gender indicator.
INDICATORS = {
    "XAA-MOH": [
        ("people-trained", "Health workers who finished a course", "person", "sum", "increase", "", ""),
        ("pass-rate", "Health workers who passed the test at the end", "percent", "weighted-ratio", "increase", "", ""),
    ],
    "XAA-MOE": [
        ("people-trained", "Enseignants formés", "person", "sum", "increase", "", ""),
        ("girls-enrolled", "Filles inscrites dans les écoles du projet", "person", "sum", "increase", "true", "true"),
    ],
    "XAA-MOA": [
        ("farmers-reached", "Agricultores que aplican la práctica", "person", "sum", "increase", "true", ""),
        ("yield", "Rendimiento medio de la parcela de muestra, toneladas por hectárea", "tonne", "do-not-add", "increase", "", ""),
    ],
    "XAA-SCI": [("longest-series", "Years of the longest series of measurements", "year", "maximum", "increase", "", "")],
}  # fmt: skip
CRITERIA = ["O1", "O3", "H1", "H2", "S1", "S2", "A1", "E2"]
PHASES = {
    "three": "identification provider, recipient; formulation provider, second-provider, recipient; implementation provider, second-provider, recipient",
    "late": "identification recipient; negotiation provider, second-provider; implementation provider, recipient; evaluation second-provider, recipient",
}  # fmt: skip
GAINS = ["complementarity", "shared-learning", "co-creation", "scope-sustainability", "ownership-trust"]
HEAD = ["result_level", "result", "indicator_code", "indicator", "indicator_unit", "joining", "aim", "running_total", "gender_indicator", "baseline", "baseline_date"]
COLUMNS = [
    *HEAD, "result_start", "result_end", "target", "target_of", "actual", "actual_of", "parts", "evidence", "criteria", "criterion", "rating", "answer",
    "evaluated_by", "evaluation_kind", "evaluation_date", "evaluation_report", "phases", "value_added", "resource_phase",
]  # fmt: skip


def values(dice, indicator, head):
    """The values of an indicator, a line a year: target and actual; some actuals were not sent yet."""
    code, title, unit, joining, aim, running, gender = indicator
    first, last = max(2023, int(head["start"][:4])), min(2024, int(head["end"][:4]))
    level = "outcome" if joining in ("weighted-ratio", "do-not-add") else "output"
    so_far, lines = 0, []
    for year in range(first, last + 1):
        target = dice.whole(20, 160)
        reached = max(1, target * dice.whole(55, 125) // 100)
        line = {"result_start": f"{year}-01-01", "result_end": f"{year}-12-31"}
        if joining == "weighted-ratio":
            line |= {"target": "80", "target_of": "100", "actual": str(min(reached, target)), "actual_of": str(target)}
            # Some write the per cent alone, of which nobody can make one figure with others.
            if dice.chance(0.15):
                line["actual"] = str(100 * min(reached, target) // target)
                del line["actual_of"]
        elif joining == "do-not-add":
            line |= {"target": f"{target / 40:.1f}", "actual": f"{reached / 40:.1f}"}
        elif joining == "maximum":
            line |= {"target": str(target // 10 + 2), "actual": str(reached // 10 + 1)}
        else:
            so_far = so_far + reached if running else reached
            line |= {"target": str(target * (year - first + 1) if running else target), "actual": str(so_far)}
            if unit == "person" and not gender and dice.chance(0.7):
                women = so_far * dice.whole(25, 70) // 100
                line["parts"] = f"sex=female {women}; sex=male {so_far - women}"
        if year == 2024 and dice.chance(0.12):
            for name in ("actual", "actual_of", "parts"):
                line.pop(name, None)
        elif dice.chance(0.5):
            line["evidence"] = dice.one(["Lists of participants", "Report of the mission", "Register of the partner"])
        if not lines:
            more = [level, title, code, title, unit, joining, aim, running, gender, "", ""]
            line |= dict(zip(HEAD, more))
        lines.append(line)
    return lines


def answers(dice, reporter):
    """A few answers of an evaluation by the criteria of NeST."""
    lines = []
    for criterion in CRITERIA[dice.whole(0, 3) :: 2]:
        lines.append({"criterion": criterion, "rating": dice.one(["full", "mostly", "mostly", "partly", "not", "not-applicable"])})
    lines[0] |= {"criteria": "nest", "evaluated_by": dice.one(["Joint mission of both partners", f"Evaluation unit of {reporter}", "National University of Ayllu"]), "evaluation_kind": dice.one(["joint", "self", "independent"]), "evaluation_date": f"2024-{dice.whole(3, 11):02}-15"}
    return lines


def add(activities):
    """Activities with what they reached; the lines of what was put in stay as they are."""
    for head, resources in activities:
        dice = Dice("results of " + head["id"])
        lines = []
        if head["reporter"] in INDICATORS and dice.chance(0.45):
            lines += values(dice, dice.one(INDICATORS[head["reporter"]]), head)
        for resource, line in zip(resources, lines):
            resource.update(line)
        if dice.chance(0.12):
            for resource, line in zip(resources, answers(dice, head["reporter"])):
                resource.update(line)
        if head["form"] == "triangular":
            head["phases"] = PHASES[dice.one(["three", "late"])]
            gains = [one for one in GAINS if dice.chance(0.4)]
            head["value_added"] = "; ".join(gains)
            for resource in resources:
                resource["resource_phase"] = dice.one(["implementation", "implementation", "implementation", "formulation", "evaluation"])
        yield head, resources
