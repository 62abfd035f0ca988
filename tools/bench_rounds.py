"""The bench of questionnaires: a long form read, against pyxform; and a hundred people that save answers on a running node. Called by
tools/bench.py."""

import glob
import json
import os
import random
import re
import statistics
import subprocess
import sys
import threading
import time
import urllib.parse
from email import message_from_string
from pathlib import Path

from bench_pages import SECRET, Client, Fields, cluster, first_start, node

QUESTIONS = 1_000
LANGUAGES = [("English", "en"), ("French", "fr"), ("Spanish", "es"), ("Arabic", "ar"), ("Russian", "ru"), ("Chinese", "zh")]
ASKED = 200
PEOPLE = 100
SAVES = 10
PAUSE = 1.0
BOUND = 0.100


def write_form(path, count):
    """A form in which every tenth row is a choice, every fifth depends on another, every seventh has a constraint."""
    import openpyxl

    names = [f"{name} ({code})" for name, code in LANGUAGES]
    book = openpyxl.Workbook()
    survey = book.active
    survey.title = "survey"
    words = [f"{column}::{name}" for column in ("label", "hint") for name in names]
    survey.append(["type", "name", *words, "relevant", "constraint", "required", "calculation"])
    for n in range(count):
        if n % 50 == 0:
            if n:
                survey.append(["end group"])
            survey.append(["begin group", f"g{n}", *[f"Part {n} in {name}" for name in names]])
        kind = "select_one yn" if n % 10 == 0 else "integer" if n % 3 == 0 else "text"
        row = [kind, f"q{n}", *[f"What about number {n}, in {name}?" for name in names], *[f"Mind {n} in {name}" for name in names]]
        relevant = f"${{q{n // 10 * 10}}} = 'yes'" if n % 5 == 3 else ""
        constraint = ". >= 0 and . < 1000000" if kind == "integer" and n % 7 == 0 else ""
        survey.append([*row, relevant, constraint, "", ""])
    survey.append(["end group"])
    choices = book.create_sheet("choices")
    choices.append(["list_name", "name", *[f"label::{name}" for name in names]])
    for value in ("yes", "no"):
        choices.append(["yn", value, *[f"{value} in {name}" for name in names]])
    settings = book.create_sheet("settings")
    settings.append(["form_title", "form_id", "version", "default_language"])
    settings.append(["A long form", "long", "1", names[0]])
    book.save(path)


def timed(command):
    began = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    seconds = time.perf_counter() - began
    if done.returncode:
        sys.exit(f"{command} ended with {done.returncode}\n{done.stdout.decode()[-2000:]}")
    return seconds


def read(ayni, line, runs):
    """A long form, read and checked by whole processes in turns."""
    write_form("long.xlsx", QUESTIONS)
    theirs_command = [sys.executable, "-c", "import sys; from pyxform.xls2xform import xls2xform_convert; xls2xform_convert(sys.argv[1], sys.argv[2], validate=False)"]
    ours, theirs = [], []
    for _ in range(runs):
        ours.append(timed([ayni, "survey", "check", "long.xlsx"]))
        theirs.append(timed([*theirs_command, "long.xlsx", "long.xml"]))
    asked = len(re.findall(r"<bind ", Path("long.xml").read_text(encoding="utf-8")))
    if asked < QUESTIONS:
        sys.exit(f"pyxform made {asked} of {QUESTIONS} questions")
    ours, theirs = statistics.median(ours), statistics.median(theirs)
    yield line(
        f"read a form of {QUESTIONS:,} questions in {len(LANGUAGES)} languages",
        f"{ours:.3f} s",
        f"pyxform {theirs:.2f} s",
        f"{theirs / ours:.1f} times",
        "at least 10 times",
        theirs >= 10 * ours,
    )


def multipart(fields, file):
    """A form with a file, as a browser sends it."""
    parts = [f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode() for name, value in fields.items()]
    name, content = file
    parts.append(f'--x\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'.encode() + content + b"\r\n")
    return b"".join(parts) + b"--x--\r\n"


def plain(client, path):
    status, page = client.ask("GET", path, headers={"Accept-Encoding": "identity"})
    if status != 200:
        sys.exit(f"{path} was answered with {status}")
    return page.decode()


def links(folder, count):
    """The links of the letters that the node has written, waited for."""
    for _ in range(1_200):
        letters = glob.glob(f"{folder}/*.eml")
        if len(letters) >= count:
            break
        time.sleep(0.1)
    found = []
    for letter in letters:
        mail = message_from_string(Path(letter).read_text(encoding="utf-8"))
        text = mail.get_payload(decode=True).decode()
        found += re.findall(r"/reply\?key=[0-9a-f]+", text)
    if len(found) < count:
        sys.exit(f"{len(found)} of {count} links came")
    return found


def opened(client):
    """Opens a round with the form, and asks a hundred."""
    write_form("asked.xlsx", ASKED)
    token = Fields(plain(client, "/rounds/new")).found["token"]
    fields = {"token": token, "title": "Bench", "name": "bench", "date": "2026", "organisation": ""}
    kind = {"Content-Type": "multipart/form-data; boundary=x", "Origin": f"http://{client.address}"}
    status, page = client.ask("POST", "/rounds", multipart(fields, ("asked.xlsx", Path("asked.xlsx").read_bytes())), kind)
    if status != 303:
        sys.exit(f"the round was not opened: {status} {page[:2000]}")
    token = Fields(plain(client, "/rounds/bench")).found["token"]
    people = "\n".join(f"r-{n}; Respondent {n}; r{n}@example.org; en" for n in range(PEOPLE))
    status, page = client.send("/rounds/bench/ask", {"token": token, "form": "long", "respondents": people})
    if status != 303:
        sys.exit(f"nobody was asked: {status} {page[:2000]}")


def save(address, all_links):
    """Each fills in a page and saves, again and again, with a pause to think; the seconds of each save."""
    times, trouble = [], []
    gate = threading.Barrier(len(all_links))

    def person(number, link):
        drawn, client = random.Random(number), Client(address)
        status, _ = client.ask("GET", link)
        page = plain(client, "/reply/answer")
        gate.wait()
        for turn in range(SAVES):
            time.sleep(PAUSE * drawn.random() * 2)
            form = {name: value for name, value in Fields(page).found.items() if name in ("token", "base", "in", "at")}
            form |= {f"q:g{turn % 4 * 50}/q{turn % 4 * 50 + n}": f"what {number} says in turn {turn}" for n in (1, 2, 4, 5)}
            form |= {"at": str(turn % 4), "act": "save"}
            began = time.perf_counter()
            status, body = client.send("/reply/answer", form)
            seconds = time.perf_counter() - began
            times.append(seconds)
            if status != 303:
                trouble.append(f"{status}: {body[:300]}")
                return
            page = plain(client, f"/reply/answer?at={turn % 4}")

    threads = [threading.Thread(target=person, args=pair) for pair in enumerate(all_links)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if trouble:
        sys.exit("\n".join(trouble[:5]))
    return times


def saves(ayni, line):
    """A hundred people save answers to a form of two hundred questions, on both databases."""
    with cluster() as server:
        for name, place in [("SQLite", "node.db"), ("PostgreSQL", server)]:
            if place is None:
                print("skipped: PostgreSQL is not here; tools/setup installs it", flush=True)
                continue
            settings = os.environ | {"AYNI_DATABASE": place, "AYNI_SECRET": SECRET, "AYNI_LANG": "en"}
            subprocess.run([ayni, "init", "--country", "XAA", "--json"], env=settings, capture_output=True, check=True)
            for letter in glob.glob("mail/*.eml"):
                os.remove(letter)
            with node(ayni, settings) as (_, address, key, _):
                opened(first_start(address, key))
                seconds = save(address, links("mail", PEOPLE))
            slow = statistics.quantiles(seconds, n=20)[-1]
            text = f"{1000 * slow:.1f} ms (median {1000 * statistics.median(seconds):.1f} ms, {len(seconds)} saves)"
            yield line(f"{name}: {PEOPLE} people save answers to {ASKED} questions, 95th percentile", text, "", "", "under 100 ms", slow < BOUND)
            for leftover in glob.glob("node.db*"):
                os.remove(leftover)
