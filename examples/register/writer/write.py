#!/usr/bin/env python3
"""Writes the example register: what the offices of an invented country sent, and what two of them sent again.

    python3 examples/register/writer/write.py [FOLDER]

The same files each time. `by-hand/` holds what people wrote by hand, which begins each file in the columns of our own
workbook; the rest is made by the topics here. See `examples/register/README.md` for what is wrong in it on purpose.
"""

import pathlib
import sys

import foreign
import own
import results
import revised
from ministries import FILES

HERE = pathlib.Path(__file__).resolve().parent.parent


def main():
    """Writes all files into a folder."""
    out = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    (out / "revised").mkdir(parents=True, exist_ok=True)
    for name, make in FILES.items():
        rows = own.read(HERE / "by-hand" / f"{name}.csv") + list(own.rows(results.add(make())))
        more = results.COLUMNS + (own.INDICATOR if name == "development-bank" else [])
        (out / f"{name}.csv").write_text(own.text(rows, more), encoding="utf-8", newline="")
        if name in revised.FILES:
            again = revised.FILES[name]([dict(row) for row in rows])
            (out / "revised" / f"{name}.csv").write_text(own.text(again, results.COLUMNS), encoding="utf-8", newline="")
    (out / "roads-foreign.csv").write_text(foreign.roads(), encoding="utf-8", newline="")
    (out / "courses-foreign.csv").write_text(foreign.courses(), encoding="utf-8", newline="")
    (out / "scholarships-foreign.csv").write_text(foreign.scholarships(), encoding="cp1252", newline="")
    foreign.civil_defence(out / "civil-defence-foreign.xlsx")
    foreign.missions(out / "missions-foreign.xlsx")


if __name__ == "__main__":
    main()
