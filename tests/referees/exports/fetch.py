"""Saves every export of a running Offshoot into a folder, archives unpacked: python3 fetch.py URL FOLDER [FILTER such as dataset=seed]"""

import io
import json
import sys
import urllib.request
import zipfile
from pathlib import Path

base, folder, query = sys.argv[1], Path(sys.argv[2]), "".join(sys.argv[3:])
folder.mkdir(parents=True, exist_ok=True)


def ask(path):
    with urllib.request.urlopen(f"{base}/api/{path}") as answer:
        return answer.read()


for form in json.loads(ask("exports"))["formats"]:
    content = ask(f"exports/{form['id']}?{query}")
    if form["extension"] == "zip":
        zipfile.ZipFile(io.BytesIO(content)).extractall(folder / form["id"])
    else:
        (folder / f"{form['id']}.{form['extension']}").write_bytes(content)
print(*sorted(p.name for p in folder.iterdir()))
