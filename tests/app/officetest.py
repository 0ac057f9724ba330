# SPDX-FileCopyrightText: 2026 The Gizmoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""officetest.py PLACE TABLE...: compares PLACE/TABLE.fods, which LibreOffice made, with PLACE/TABLE.csv.

Every cell that holds a number must be one there, of the same value, and every other a text."""

import csv
import pathlib
import sys
import xml.etree.ElementTree as xml

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
WORDS = {
    "experiment", "mode", "service", "outcome", "cause", "action",
}


def cells_of(row: xml.Element) -> list:
    """Kind and value of each cell; a run of equal ones is written once."""
    cells = []
    for cell in row.findall(f"{TABLE}table-cell"):
        times = int(cell.get(f"{TABLE}number-columns-repeated", "1"))
        kind = cell.get(f"{OFFICE}value-type", "")
        value = cell.get(f"{OFFICE}value") or "".join(cell.itertext()).strip()
        cells += [(kind, value)] * min(times, 64)
    return cells


def rows_of(path: pathlib.Path) -> list:
    rows = []
    for row in xml.parse(path).iter(f"{TABLE}table-row"):
        # Equal rows, too, are written once; the empty ones below the table do not count.
        times = int(row.get(f"{TABLE}number-rows-repeated", "1"))
        cells = cells_of(row)
        if any(kind for kind, _ in cells):
            rows += [cells] * times
    return rows


def faults(place: pathlib.Path, table: str) -> int:
    with open(place / f"{table}.csv", newline="", encoding="utf-8") as file:
        written = list(csv.reader(file))
    read = rows_of(place / f"{table}.fods")
    numbers = wrong = 0
    if len(read) != len(written) or len(written) < 3:
        print(f"{table}: {len(written)} lines were written, {len(read)} read")
        return 1
    for line, (ours, theirs) in enumerate(zip(written[1:], read[1:]), start=2):
        for name, text, (kind, value) in zip(written[0], ours, theirs):
            if text == "":
                fits = kind == ""
            elif name in WORDS:
                fits = kind == "string" and value == text
            else:
                numbers += 1
                fits = kind == "float" and float(value) == float(text)
            if not fits:
                print(f"{table}, line {line}, {name}: “{text}” became {kind or 'nothing'} “{value}”")
                wrong += 1
    print(f"{table}: {len(written) - 1} lines, {numbers} numbers")
    return wrong


def main() -> int:
    place = pathlib.Path(sys.argv[1])
    return 1 if sum(faults(place, table) for table in sys.argv[2:]) else 0


if __name__ == "__main__":
    sys.exit(main())
