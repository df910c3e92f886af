"""Holds what independent programs read (JSON, one file a reading) against the CSV tables: python3 compare.py FOLDER"""

import json
import math
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

import expected

folder = Path(sys.argv[1])
organisations = expected.organisations(folder / "csv-tables")
links = list(expected.links(folder / "csv-tables"))
UNDIRECTED = {"collaboration"}
RELATIONSHIPS = {
    **{"SPUN_OFF": "spin-off", "WORKER_FLOW": "worker-flow", "COLLABORATES_WITH": "collaboration"},
    **{"SUPPLIES": "supply", "SUPPLIES_EQUIPMENT": "equipment", "LICENSES_TO": "licence", "ADVISES": "advice"},
    **{"FUNDS": "funding", "OWNS": "ownership", "ACQUIRED": "acquisition"},
}
# Gephi takes `size` for that of the dot.
ALSO = {"size": "sizeClass"}


def told(name, found):
    """A value as another program has it, in the form of the tables."""
    if found is None or found == "" or (isinstance(found, float) and math.isnan(found)):
        return None
    if name == "sources":
        return frozenset(found if isinstance(found, list) else found.split(" | "))
    if name == "claims":
        return int(found)
    return expected.value(name, found)


def key(one, fields, is_summed):
    ends = [one["source"], one["target"]]
    if "type" in fields and one["type"] in UNDIRECTED and not is_summed:
        ends.sort()
    blank = {"sources": frozenset()}
    return (*ends, *(one.get(f) if one.get(f) is not None else blank.get(f) for f in fields))


def wrong_nodes(nodes, fields):
    by_id = {node["id"]: node for node in nodes}
    if len(by_id) != len(nodes):
        yield "ids twice"
    if set(by_id) != set(organisations):
        yield f"ids: {sorted(set(by_id) ^ set(organisations))[:5]}"
    for one, own in organisations.items():
        for field in fields:
            node = by_id.get(one, {})
            found = told(field, node.get(field, node.get(ALSO.get(field))))
            if found != own.get(field):
                yield f"{one!r} {field}: {found!r}, not {own.get(field)!r}"


def summed(some):
    """As a matrix has them: one value a pair and type, both ways where there is no direction."""
    sums = defaultdict(float)
    for one in some:
        ends = (one["source"], one["target"])
        for pair in {ends, ends[::-1]} if one["type"] in UNDIRECTED else {ends}:
            sums[(*pair, one["type"])] += one["weight"]
    return [{"source": a, "target": b, "type": t, "weight": w} for (a, b, t), w in sums.items()]


def with_ids(reading):
    """Puts ids for numbers or codes, and what the key says of a name for the label, which must be alike in letters."""
    rows = list(expected.rows(folder / reading["key"]))
    column = next(iter(rows[0]))
    by_key = {row[column]: row for row in rows} | {row[column].lstrip("O"): row for row in rows}
    for node in reading["nodes"]:
        row = by_key[str(node["id"])]
        node["id"] = row["id"]
        if node["name"] != row[column] and node["name"] != cut(row["name"]):
            node["name"] = f"label {node['name']}"
        else:
            node["name"] = row["name"]
    for edge in reading["edges"]:
        edge["source"], edge["target"] = by_key[str(edge["source"])]["id"], by_key[str(edge["target"])]["id"]


def cut(name):
    return re.sub(r"\s+", " ", name).replace('"', "'")


def both_ways(some):
    for one in some:
        yield one
        if one["type"] in UNDIRECTED:
            yield {**one, "source": one["target"], "target": one["source"]}


def named_type(edge):
    return {**edge, "type": RELATIONSHIPS[edge["relationship"]]} if "relationship" in edge else edge


def wrong_links(edges, fields, is_summed, is_mutual):
    theirs = [{name: told(name, v) if name not in ("source", "target") else v for name, v in e.items()} for e in map(named_type, edges)]
    ours = summed(links) if is_summed else both_ways(links) if is_mutual else links
    found, own = (Counter(key(one, fields, is_summed) for one in some) for some in (theirs, ours))
    yield from (f"link not there: {one}" for one in (own - found))
    yield from (f"link too many: {one}" for one in (found - own))


bad = 0
for path in sorted((folder / "read").glob("*.json")):
    reading = json.loads(path.read_text("utf-8"))
    if "key" in reading:
        with_ids(reading)
    told_otherwise = [reading.get(word, False) for word in ("isSummed", "isMutual")]
    wrong = [
        *wrong_nodes(reading["nodes"], reading["nodeFields"]),
        *(wrong_links(reading["edges"], reading["edgeFields"], *told_otherwise) if "edges" in reading else []),
    ]
    bad += bool(wrong)
    ends = f"{len(reading['edges'])} links" if "edges" in reading else "no links"
    print(f"{'agrees' if not wrong else f'{len(wrong)} WRONG'}  {path.stem}: {len(reading['nodes'])} organisations, {ends}")
    print(f"        {', '.join(reading['nodeFields'])} | {', '.join(reading.get('edgeFields', []))}")
    for line in wrong[:6]:
        print(f"        {line}")
sys.exit(bad > 0)
