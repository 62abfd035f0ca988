#!/usr/bin/env python3
"""Make data/positions/position.csv: about where each country or area lies, for maps of circles.

Reads the files of the npm package world-atlas (Natural Earth as TopoJSON), the finest last:

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python3 scripts/positions.py package/countries-50m.json package/countries-10m.json > data/positions/position.csv

The position is the middle of gravity of the largest part of a country's shape on the plane of longitude
and latitude, rounded to a tenth of a degree. That is enough to set a circle on a map of the world, and
says nothing about borders.
"""

import csv
import json
import sys
from pathlib import Path

# Parts of other countries' shapes in the source, and an island that it lacks; set by hand, to a tenth.
BY_HAND = {
    "BES": (12.2, -68.3),
    "BVT": (-54.4, 3.4),
    "CCK": (-12.2, 96.8),
    "CXR": (-10.5, 105.6),
    "GLP": (16.2, -61.5),
    "GUF": (4.0, -53.1),
    "MTQ": (14.6, -61.0),
    "MYT": (-12.8, 45.2),
    "REU": (-21.1, 55.5),
    "SJM": (78.5, 16.0),
    "TKL": (-9.2, -171.8),
}

COUNTRIES = Path(__file__).resolve().parent.parent / "data" / "countries" / "countries.csv"


def lines_of(topology):
    """The lines that shapes are made of, in degrees: the file has them as steps of whole numbers."""
    (width, height), (west, south) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        east = north = 0
        line = []
        for step in arc:
            east, north = east + step[0], north + step[1]
            line.append((east * width + west, north * height + south))
        yield line


def ring_of(numbers, lines):
    """A closed line; a line that is named by its complement runs backwards."""
    points = []
    for number in numbers:
        line = lines[number] if number >= 0 else lines[~number][::-1]
        points.extend(line[1:] if points else line)
    # A shape that crosses the line of 180 degrees goes on beyond it rather than around the earth.
    whole = points[:1]
    for east, north in points[1:]:
        whole.append((east - 360 * round((east - whole[-1][0]) / 360), north))
    return whole


def middle(points):
    """Twice the signed area of a ring, and its middle of gravity, east and north."""
    area = east = north = 0.0
    for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]):
        cross = x1 * y2 - x2 * y1
        area, east, north = area + cross, east + (x1 + x2) * cross, north + (y1 + y2) * cross
    # A shape so small that the file has a line of it only.
    return (area, east / (3 * area), north / (3 * area)) if area else (0.0, *points[0])


def positions(path):
    """The position of each shape that has a number of M49."""
    topology = json.loads(Path(path).read_text(encoding="utf-8"))
    lines, found = list(lines_of(topology)), {}
    for shape in topology["objects"]["countries"]["geometries"]:
        if shape["type"] not in ("Polygon", "MultiPolygon"):
            continue
        parts = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        middles = [middle(ring_of(part[0], lines)) for part in parts]
        area, east, north = max(middles, key=lambda one: abs(one[0]))
        # Kosovo and a few others have no number; the name tells the one that the countries' list has.
        name = shape.get("id") or shape["properties"]["name"]
        if name not in found or abs(area) > found[name][0]:
            found[name] = (abs(area), north, east)
    return found


def main():
    """Writes the file."""
    found = {}
    for path in sys.argv[1:]:
        for name, position in positions(path).items():
            found.setdefault(name, position)
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(["code", "north", "east"])
    lacking = []
    with open(COUNTRIES, encoding="utf-8", newline="") as file:
        for country in csv.DictReader(file):
            code = country["iso3"]
            _, north, east = found.get("Kosovo" if code == "XKX" else country["m49"]) or (0, *BY_HAND.get(code, (0, None)))
            if east is None:
                lacking.append(code)
                continue
            writer.writerow([code, f"{north:.1f}", f"{(east + 180) % 360 - 180:.1f}"])
    print(f"without a position: {' '.join(lacking)}", file=sys.stderr)


if __name__ == "__main__":
    main()
