#!/usr/bin/env python3
"""Bulk upload as programs do it: half a thousand records a request, checks on, connections kept. Called by tools/bench.py, or
by hand: tools/load.py http://127.0.0.1:8080 TOKEN [RECORDS] [CLIENTS]. It says how many records went in a second."""

import http.client
import json
import sys
import threading
import time
import urllib.parse

AT_ONCE = 500
COUNTRIES = ["KEN", "UGA", "PER", "BOL", "LAO", "FJI", "EGY", "SEN", "CUB", "NPL"]


def record(n):
    """An activity as an office would report it; amounts in no order."""
    drawn = n * 7_919 % 99_991
    return {
        "ayni": "1",
        "reporter": f"XAA-M{n % 30:02d}",
        "id": f"A{n:07d}",
        "kind": "project",
        "title": {"en": f"Rural wells and pumps of district {n}"},
        "form": "bilateral",
        "status": "implementation",
        "period": {"start": f"{2015 + n % 9}-01-{n % 27 + 1:02d}", "end": f"{2025 + n % 3}-12-31"},
        "parties": [
            {"id": "provider-1", "role": "provider", "kind": "country", "country": "XAA"},
            {"id": "recipient-1", "role": "recipient", "kind": "country", "country": COUNTRIES[n % 10]},
        ],
        "sectors": [{"id": "sector-1", "of": {"list": "crs", "code": "14031"}}],
        "goals": [{"id": "goal-1", "of": {"list": "sdg", "code": f"6.{n % 2 + 1}"}}],
        "resources": [
            {
                "id": "r1",
                "kind": "grant",
                "basis": "disbursed",
                "period": {"start": f"{2019 + n % 6}-{n % 12 + 1:02d}-15"},
                "measures": [
                    {"measure": "money", "amount": f"{drawn + 100}.{drawn % 9 + 1}", "currency": "USD"},
                    {"measure": "quantity", "amount": str(drawn % 300 + 1), "unit": "day"},
                ],
            }
        ],
    }


def bodies(count):
    """The requests, made before the clock runs."""
    for start in range(0, count, AT_ONCE):
        yield "\n".join(json.dumps(record(n)) for n in range(start, min(start + AT_ONCE, count))).encode()


def load(address, token, count=50_000, clients=2):
    """Seconds that it took to send `count` records, and what became of them."""
    waiting = list(bodies(count))
    lock, outcomes, troubles = threading.Lock(), {}, []
    host = urllib.parse.urlsplit(address).netloc
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/x-ndjson"}

    def client():
        link = http.client.HTTPConnection(host, timeout=60)
        while True:
            with lock:
                if not waiting:
                    return
                body = waiting.pop()
            link.request("POST", "/api/v1/activities?mode=good", body, headers)
            answer = link.getresponse()
            text = answer.read()
            with lock:
                if answer.status != 200:
                    troubles.append(f"{answer.status} {text[:500]}")
                    return
                for item in json.loads(text)["items"]:
                    outcomes[item["outcome"]] = outcomes.get(item["outcome"], 0) + 1

    threads = [threading.Thread(target=client) for _ in range(clients)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.perf_counter() - began
    if troubles:
        sys.exit("\n".join(troubles))
    return seconds, outcomes


if __name__ == "__main__":
    numbers = [int(text) for text in sys.argv[3:5]]
    seconds, outcomes = load(*sys.argv[1:3], *numbers)
    total = sum(outcomes.values())
    print(f"{total:,} records in {seconds:.2f} s, {total / seconds:,.0f} a second: {outcomes}")
