"""The bench of the running node: twenty clients that look at pages of a register of 100,000 activities, on SQLite and on
PostgreSQL, and one that uploads records. The load comes from this file, on the same machine. Called by tools/bench.py."""

import glob
import html.parser
import http.client
import json
import os
import random
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from contextlib import contextmanager
from pathlib import Path

ACTIVITIES = 100_000
CLIENTS = 20
PAUSE = 0.25
SECONDS = 30
BOUND = 0.050
MEMORY = 250 << 20
START = 0.2
BULK = 500
BULK_RATE = 5_000
SECRET = "0123456789abcdef" * 4
WORDS = ["wells", "pumps district 7", "rural", "district 4711", "A0012345", "XAA-M07 wells", "肯尼亚", "آبار", "вода"]
COUNTRIES = ["KEN", "UGA", "PER", "BOL", "LAO", "FJI", "EGY", "SEN", "CUB", "NPL"]


class Fields(html.parser.HTMLParser):
    """What a form has filled in already."""

    def __init__(self, text):
        super().__init__()
        self.found = {}
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "input" and attributes.get("name"):
            self.found[attributes["name"]] = attributes.get("value") or ""


class Client:
    """A browser: one connection that stays, cookies, compressed answers."""

    def __init__(self, address):
        self.connection = http.client.HTTPConnection(address, timeout=30)
        self.address = address
        self.cookies = {}

    def ask(self, method, path, body=None, headers=None):
        headers = {"Accept-Encoding": "gzip", "Accept-Language": "en", **(headers or {})}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        content = answer.read()
        for cookie in answer.headers.get_all("set-cookie") or []:
            name, value = cookie.split(";")[0].split("=", 1)
            self.cookies[name] = value
        return answer.status, content

    def send(self, path, form):
        kind = {"Content-Type": "application/x-www-form-urlencoded", "Origin": f"http://{self.address}"}
        return self.ask("POST", path, urllib.parse.urlencode(form), kind)


@contextmanager
def cluster():
    """A PostgreSQL server of its own with its usual settings but for the socket; nothing where there is none."""
    programs = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[-2]))
    if not programs:
        yield None
        return
    folder = tempfile.mkdtemp(prefix="ayni-pg-", dir="/tmp")
    other = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--"] if os.getuid() == 0 else []
    if other:
        shutil.chown(folder, "postgres")

    def program(name, *arguments, **more):
        return subprocess.run([*other, f"{programs[-1]}/{name}", *arguments], check=True, cwd="/", stdout=subprocess.DEVNULL, **more)

    program("initdb", "-U", "ayni", "-A", "trust", "-E", "UTF8", "-D", f"{folder}/data")
    options = f"-c listen_addresses= -c unix_socket_directories={folder}"
    program("pg_ctl", "start", "-w", "-s", "-D", f"{folder}/data", "-o", options, "-l", f"{folder}/log")
    try:
        program("createdb", "-U", "ayni", "-h", folder, "register")
        yield f"postgres://ayni@localhost/register?host={folder}"
    finally:
        program("pg_ctl", "stop", "-m", "immediate", "-s", "-D", f"{folder}/data")
        shutil.rmtree(folder)


@contextmanager
def node(ayni, settings):
    """A node that serves; its process, its address, the key of its first start, and the seconds until it answered."""
    began = time.perf_counter()
    command = [ayni, "serve", "--json", "--listen", "127.0.0.1:0"]
    child = subprocess.Popen(command, env=settings, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    said = ""
    while not said.endswith("}\n"):
        said += child.stdout.readline().decode()
    said = json.loads(said)
    address = said["address"].split("://")[1].rstrip("/")
    status, _ = Client(address).ask("GET", "/health")
    assert status == 200
    seconds = time.perf_counter() - began
    try:
        yield child, address, said["start_key"], seconds
    finally:
        child.send_signal(signal.SIGTERM)
        child.wait()


def peak(child):
    """The most memory that the process had, in bytes."""
    return int(re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{child.pid}/status").read_text()).group(1)) << 10


def first_start(address, key):
    """Makes the node somebody's; a browser of who is signed in."""
    client = Client(address)
    _, page = client.ask("GET", f"/start?key={key}", headers={"Accept-Encoding": "identity"})
    form = Fields(page.decode()).found | {"country": "XAA", "office": "Agency", "language": "en", "name": "Ana Quispe"}
    form |= {"email": "ana@example.org", "password": "a long sentence that nobody guesses"}
    status, page = client.send("/start", form)
    if status != 303:
        sys.exit(f"the first start was answered with {status}: {page[:2000]}")
    return client


def address_of(kind, drawn):
    """An address of a page of this kind, as people come to it."""
    if kind == "overview":
        return "/"
    if kind == "activity":
        n = drawn.randrange(ACTIVITIES)
        return f"/activity?reporter=XAA-M{n % 30:02d}&id=A{n:07d}"
    if kind == "search":
        return "/activities?" + urllib.parse.urlencode({"q": drawn.choice(WORDS)})
    narrowed = drawn.choice(
        [{}, {"year": drawn.choice(["2019", "2023"])}, {"country": drawn.choice(COUNTRIES)}, {"goal": "6"},
         {"reporter": f"XAA-M{drawn.randrange(30):02d}", "order": "title"}, {"kind": "project", "country": "PER"}]
    )
    return "/activities?" + urllib.parse.urlencode(narrowed)


def look(address, cookies):
    """Twenty clients look at pages; the seconds of each answer, by kind of page."""
    kinds = ["list", "search", "activity", "overview"]
    times = {kind: [] for kind in kinds}
    trouble = []
    until = time.perf_counter() + SECONDS

    def client(number):
        drawn, browser = random.Random(number), Client(address)
        browser.cookies = dict(cookies)
        time.sleep(PAUSE * number / CLIENTS)
        while time.perf_counter() < until:
            kind = drawn.choice(kinds)
            path = address_of(kind, drawn)
            began = time.perf_counter()
            status, _ = browser.ask("GET", path)
            times[kind].append(time.perf_counter() - began)
            if status != 200:
                trouble.append(f"{path}: {status}")
            time.sleep(PAUSE)

    threads = [threading.Thread(target=client, args=(number,)) for number in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if trouble:
        sys.exit("\n".join(trouble[:5]))
    return times


def pages(ayni, write_csv, line):
    """Lines of the table."""
    write_csv("many.csv", ACTIVITIES)
    with cluster() as server:
        for name, place in [("SQLite", "node.db"), ("PostgreSQL", server)]:
            if place is None:
                print("skipped: PostgreSQL is not here; tools/setup installs it", flush=True)
                continue
            settings = os.environ | {"AYNI_DATABASE": place, "AYNI_SECRET": SECRET, "AYNI_LANG": "en"}
            for command in [["init", "--country", "XAA"], ["import", "many.csv"], ["measure", "--year", "2024", "--keep"]]:
                done = subprocess.run([ayni, *command, "--json"], env=settings, capture_output=True)
                if done.returncode > 1:
                    sys.exit(f"{command} ended with {done.returncode}\n{done.stderr.decode()[-2000:]}")
            with node(ayni, settings) as (child, address, key, _):
                wait_until_listed(address)
                browser = first_start(address, key)
            starts = []
            for _ in range(5):
                with node(ayni, settings) as (_, _, _, seconds):
                    starts.append(seconds)
            with node(ayni, settings) as (child, address, _, _):
                wait_until_listed(address)
                times = look(address, browser.cookies)
                most = peak(child)
            for kind, seconds in times.items():
                slow = statistics.quantiles(seconds, n=20)[-1]
                text = f"{1000 * slow:.1f} ms (median {1000 * statistics.median(seconds):.1f} ms, {len(seconds)} answers)"
                yield line(f"{name}, {ACTIVITIES:,} activities, {CLIENTS} clients: {kind}, 95th percentile", text, "", "", "under 50 ms", slow < BOUND)
            yield line(f"{name}, the same: most memory", f"{most / 1e6:.0f} MB", "", "", "under 250 MB", most < MEMORY)
            start = statistics.median(starts)
            yield line(f"{name}, start until the first answer", f"{start:.2f} s", "", "", "under 0.2 s", start < START)
            for leftover in glob.glob("node.db*"):
                os.remove(leftover)


def wait_until_listed(address):
    client = Client(address)
    for _ in range(1200):
        if client.ask("GET", "/ready")[0] == 200:
            return
        time.sleep(0.1)
    sys.exit("the list is never ready")
