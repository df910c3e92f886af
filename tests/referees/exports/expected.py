"""The graph as its CSV tables have it, read by nothing but the csv module: what every other file is held against."""

import csv
import re
from collections import defaultdict

NUMBERS = {"lat", "lon", "founded", "dissolved", "weight", "share", "from", "to"}
LEVELS = ["high", "medium", "low"]


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            # An apostrophe keeps spreadsheets from running a cell.
            yield {k: v[1:] if re.match(r"'+[=+\-@\t\r]", v) else v for k, v in row.items()}


def value(name, text):
    """A number where the column has numbers, None where there is nothing."""
    if text is None or text == "":
        return None
    return float(text) if name in NUMBERS else str(text)


def organisations(folder):
    found = {}
    for row in rows(folder / "organisations.csv"):
        found[row["id"]] = {k: value(k, v) for k, v in row.items() if k != "id"}
    return found


def spin_offs(folder):
    """Claims with the same ends are one spin-off; the surest leads, then the dated, then the earliest."""
    claims = defaultdict(list)
    for row in rows(folder / "spinoffs.csv"):
        claims[row["parent"], row["child"]].append(row)
    for (parent, child), group in claims.items():
        group.sort(key=lambda c: (LEVELS.index(c["confidence"] or "medium"), c["year"] == "", c["year"]))
        year = value("from", group[0]["year"])
        yield {
            **{"source": parent, "target": child, "type": "spin-off", "weight": 1.0, "from": year, "to": year},
            **{"spinoffType": group[0]["type"] or None, "rule": group[0]["rule"] or None, "claims": len(group)},
            **{"confidence": group[0]["confidence"] or "medium"},
            "sources": frozenset(c["source"] for c in group if c["source"]),
        }


def link(row, source, target, kind, weight, start, end):
    """An acquisition is an event: where no end is told it ends in its year."""
    end = end or (start if kind == "acquisition" else "")
    return {
        **{"source": source, "target": target, "type": kind, "weight": value("weight", weight) or 1.0, "claims": 1},
        **{"from": value("from", start), "to": value("to", end), "confidence": row["confidence"] or "medium"},
        **{"formality": row.get("formality") or None, "share": value("share", row.get("share"))},
        "sources": frozenset([row["source"]] if row["source"] else []),
    }


def links(folder):
    yield from spin_offs(folder)
    for row in rows(folder / "links.csv"):
        yield link(row, row["from"], row["to"], row["kind"], row["weight"], row["start"], row["end"])
    for row in rows(folder / "flows.csv"):
        yield link(row, row["origin"], row["destination"], "worker-flow", row["count"], row["year"], row["year"])
