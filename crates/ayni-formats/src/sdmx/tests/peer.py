"""Loads what was written with pysdmx, checked by the official schemas. Prints one line a file for the test to compare.

peer.py FOLDER: structure-*.xml, then data-*.{xml,csv}; each data file with the structures of structure-2.1.xml.
"""
import json
import sys
from pathlib import Path

import pandas
from pysdmx.io import get_datasets, read_sdmx


def missing(name, value):
    """Whether a cell has no value, or is none of the structure's."""
    return name in ("ACTION", "STRUCTURE", "STRUCTURE_ID") or pandas.isna(value) or value == ""


folder = Path(sys.argv[1])
for path in sorted(folder.glob("structure-*.xml")):
    message = read_sdmx(str(path), validate=True)
    said = {
        "file": path.name,
        "lists": {
            f"{one.agency}:{one.id}({one.version})": [code.id for code in one.codes]
            for one in message.get_codelists()
        },
        "concepts": [concept.id for scheme in message.get_concept_schemes() for concept in scheme.concepts],
        "components": [
            [component.id, component.role.name, component.required, component.attachment_level]
            for component in message.get_data_structure_definitions()[0].components
        ],
        "flows": [flow.id for flow in message.get_dataflows()],
    }
    print(json.dumps(said))
structures = str(folder / "structure-2.1.xml")
for path in sorted(folder.glob("data-*")):
    (data,) = get_datasets(str(path), structures, validate=True)
    rows = sorted(
        json.dumps({name: str(value) for name, value in row.items() if not missing(name, value)}, sort_keys=True)
        for row in data.data.to_dict("records")
    )
    print(json.dumps({"file": path.name, "attributes": data.attributes, "rows": rows}))
