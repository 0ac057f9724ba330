# SPDX-FileCopyrightText: 2026 The Gizmoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""harschema.py SCHEMAS PLACE: checks every .har in PLACE against the JSON schemas in SCHEMAS.

Prints a line for each archive that does not fit, with the first fault, and nothing where all do."""

import json
import pathlib
import sys

import jsonschema


def main(schemas: pathlib.Path, place: pathlib.Path) -> int:
    store = {path.name: json.loads(path.read_text()) for path in schemas.glob("*.json")}
    whole = store["har.json"]
    validator = jsonschema.Draft6Validator(whole, jsonschema.RefResolver("har.json", whole, store=store))
    archives = sorted(place.glob("*.har"))
    faults = 0
    for archive in archives:
        for fault in validator.iter_errors(json.loads(archive.read_text())):
            print(f"{archive.name}: {'/'.join(map(str, fault.absolute_path))}: {fault.message}")
            faults += 1
            break
    if not archives:
        print("no archive there")
    return 1 if faults or not archives else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
