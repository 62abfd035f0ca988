"""The soak: what files and machines can do to the program, and what it must do then. Called by tools/soak.

Every case gives one or more lines: what was done, what came of it, seconds, the peak memory of the largest process, and
whether that is as it must be. `docs/soak.md` is made of these lines.
"""

import contextlib
import json
import os
import platform
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import accept
import bench_pages
import load
from soak_files import BOOKS, flip_and_cut, write_csv

ROOT = Path(__file__).resolve().parent.parent
# The most that any process may take, whatever the file: MB.
BOUND = 1024


class Said:
    """How a command ended."""

    def __init__(self, code, out, seconds, peak):
        self.code, self.text, self.seconds, self.peak = code, out, seconds, peak

    def json(self):
        return json.loads(self.text)

    def why(self):
        """The refusal's key, or the codes of errors."""
        said = self.json()
        if said.get("refused") == "findings":
            return ", ".join(sorted({finding["code"] for finding in said["findings"]}))
        if "refused" in said:
            return said["refused"]
        totals = said.get("findings", {}).get("totals", [])
        return ", ".join(f"{one['total']:,} {one['code']}" for one in totals) or "no findings"


class Soak:
    def __init__(self, ayni, small):
        self.ayni = str(Path(ayni).resolve())
        self.small = small
        self.lines = []
        self.bad = 0

    def size(self, full):
        return max(full // 100, 1) if self.small else full

    def start(self, folder, *arguments):
        out = tempfile.TemporaryFile()
        command = [self.ayni, *arguments, "--json", "--as-of", "2026-01-15"]
        clean = {name: value for name, value in os.environ.items() if not name.startswith("AYNI_")}
        # With its folder, so that what is written on the way to the register stands beside it.
        clean |= {"AYNI_NODE": str(folder / "ayni.db"), "NO_COLOR": "1"}
        return subprocess.Popen(command, cwd=folder, stdout=out, stderr=subprocess.DEVNULL, env=clean), out

    def run(self, folder, *arguments):
        """Runs the program; the peak memory is that of the largest of its processes."""
        began = time.perf_counter()
        child, out = self.start(folder, *arguments)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - began
        out.seek(0)
        text = out.read().decode()
        return Said(child.returncode, text, seconds, usage.ru_maxrss / 1024)

    def line(self, what, result, seconds, peak, good):
        self.bad += not good
        text = f"| {what} | {result} | {seconds:.1f} | {f'{peak:,.0f}' if peak else ''} | {'yes' if good else '**no**'} |"
        print(text, flush=True)
        self.lines.append(text)

    def verified(self, folder):
        """How many versions the register has; None where a chain or hash does not hold."""
        said = self.run(folder, "audit", "verify")
        report = said.json() if said.code == 0 else {}
        return report.get("versions") if report.get("faults") == [] else None


def big_file(soak, folder):
    size = soak.size(2_000_000_000)
    rows = write_csv(folder / "big.csv", size=size)
    what = f"a CSV file of {size / 1e9:g} GB, {rows:,} rows"
    said = soak.run(folder, "check", "big.csv")
    good = said.code in (0, 1) and said.json()["activities"] == rows
    soak.line(f"{what}: check", said.why(), said.seconds, said.peak, good and said.peak < BOUND)
    said = soak.run(folder, "import", "big.csv")
    counts = said.json().get("counts", {})
    good = said.code in (0, 1) and counts.get("new") == rows
    register = (folder / "ayni.db").stat().st_size / 1e9
    result = f"{counts.get('new', 0):,} kept, register {register:.1f} GB" if good else said.why()
    soak.line(f"{what}: import", result, said.seconds, said.peak, good and said.peak < BOUND)
    (folder / "big.csv").unlink()
    began = time.perf_counter()
    versions = soak.verified(folder)
    soak.line("the same: audit verify", f"{versions:,} versions hold", time.perf_counter() - began, 0, versions == rows)


def killed(soak, folder):
    """An import ended by kill -9 at moments spread over its whole length, each on the register the last one left."""
    rows, times = soak.size(1_000_000) // 100, max(soak.size(100), 5)
    write_csv(folder / "first.csv", rows=rows)
    write_csv(folder / "second.csv", rows=rows, edition=2)
    assert soak.run(folder, "import", "first.csv").code in (0, 1)
    shutil.copy(folder / "ayni.db", folder / "kept.db")
    whole = soak.run(folder, "import", "second.csv")
    assert whole.code in (0, 1) and soak.verified(folder) == 2 * rows
    kept, done, faults, began = 0, 0, 0, time.perf_counter()
    last = 2 * rows
    for turn in range(times):
        if last == 2 * rows:
            for path in folder.glob("ayni.db*"):
                path.unlink()
            shutil.copy(folder / "kept.db", folder / "ayni.db")
        child, _ = soak.start(folder, "import", "second.csv")
        time.sleep(whole.seconds * 1.05 * (turn + 0.5) / times)
        victim = child.pid
        if turn % 4 == 3:
            # Every fourth time the reading worker, not the keeping parent.
            with contextlib.suppress(OSError, IndexError):
                victim = int(Path(f"/proc/{child.pid}/task/{child.pid}/children").read_text().split()[0])
        with contextlib.suppress(ProcessLookupError):
            os.kill(victim, signal.SIGKILL)
        child.wait()
        last = soak.verified(folder)
        versions = soak.run(folder, "history", "A0000007")
        history = len(versions.json()) if versions.code == 0 else None
        if (last, history) == (rows, 1):
            kept += 1
        elif (last, history) == (2 * rows, 2):
            done += 1
        else:
            faults += 1
    seconds = time.perf_counter() - began
    result = f"{kept} times nothing of it was kept, {done} times all, {faults} times part or a chain that does not hold"
    good = faults == 0 and kept > 0
    soak.line(f"kill -9 during an import of {rows:,} changed rows, {times} times", result, seconds, 0, good)
    said = soak.run(folder, "import", "second.csv")
    left = len(list(folder.glob(".ayni-*")))
    good = said.code in (0, 1) and soak.verified(folder) == 2 * rows and left == 0
    soak.line("the same file again after all that", f"whole; {left} scratch folders left behind", said.seconds, said.peak, good)


@contextlib.contextmanager
def small_disk(folder, megabytes):
    """A disk of this size. Needs a mount; None where that is not allowed."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    if subprocess.run(mount, stderr=subprocess.DEVNULL).returncode:
        yield None
        return
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=False)


def full_disk(soak, folder):
    """Each act on a disk with too little room, from almost none to almost enough."""
    rows = soak.size(2_000_000) // 100
    write_csv(folder / "first.csv", rows=rows)
    write_csv(folder / "second.csv", rows=rows, edition=2)
    file = (folder / "second.csv").stat().st_size
    assert soak.run(folder, "init", "--country", "XAA", "--name", "Soak").code == 0
    assert soak.run(folder, "import", "first.csv").code in (0, 1)
    with small_disk(folder / "disk", megabytes=file * 10 // 1_000_000 + 64) as disk:
        if disk is None:
            soak.line("a full disk", "**not run**: no small disk can be mounted here", 0, 0, False)
            return
        acts = {
            "import": (["import", "../second.csv"], 6 * file),
            "measure": (["measure", "-o", "out"], file // 8 + 3_000_000),
            "backup": (["backup", "-o", "all.backup"], file // 3),
        }
        for name, (arguments, room) in acts.items():
            refused, done, bad, peak, began = 0, 0, set(), 0, time.perf_counter()
            for part in range(12):
                clear(disk)
                shutil.copy(folder / "ayni.db", disk / "ayni.db")
                fill(disk, leave=4_096 + room * part // 12)
                said = soak.run(disk, *arguments)
                peak = max(peak, said.peak)
                (disk / "ballast").unlink()
                left = {path.name for path in disk.iterdir()} - {"ayni.db", "ayni.db-wal", "ayni.db-shm"}
                if said.code in (0, 1):
                    done += 1
                elif said.code == 3 and said.why() == "app-disk-full":
                    refused += 1
                    bad |= {f"{extra} left behind" for extra in left}
                else:
                    bad.add(f"exit code {said.code}: {said.text.splitlines()[0][-120:]}")
                holds = soak.verified(disk)
                if holds != (2 * rows if name == "import" and said.code in (0, 1) else rows):
                    bad.add(f"{holds} versions in the register")
            result = f"{refused} refusals in words, {done} times there was room; register whole each time"
            if bad:
                result = f"{refused} refusals in words, {done} times there was room, but: {'; '.join(sorted(bad))}"
            soak.line(
                f"{name} on a disk with 12 amounts of room left", result, time.perf_counter() - began, peak, refused > 0 and not bad
            )


def served_full(soak, folder):
    """A node whose disk fills up while it runs: pages are still shown, what is sent is refused in words, and all goes on when
    there is room again."""
    with small_disk(folder / "disk", megabytes=96) as disk:
        if disk is None:
            soak.line("a node on a full disk", "**not run**: no small disk can be mounted here", 0, 0, False)
            return
        assert soak.run(disk, "demo").code == 0
        invited = soak.run(disk, "people", "invite", "soak@node.example", "--person-name", "Soak").json()
        assert soak.run(disk, "people", "role", "soak@node.example", "give", "reporter").code == 0
        settings = os.environ | {"AYNI_NODE": str(disk / "ayni.db"), "AYNI_SECRET": bench_pages.SECRET, "AYNI_LANG": "en"}
        with bench_pages.node(soak.ayni, settings) as (child, address, _, _):
            cookies = accept.accept(f"http://{address}", invited["link"].split("ticket=")[1])
            scopes = ["--scope", "read", "--scope", "write"]
            token = soak.run(disk, "people", "token", "soak@node.example", *scopes, "--days", "1").json()["token"]
            client = bench_pages.Client(address)
            client.cookies = cookies
            headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/x-ndjson"}
            began, refused, kept, bad, sent = time.perf_counter(), 0, 0, set(), 0

            def send(count):
                nonlocal sent
                body = "\n".join(json.dumps(load.record(sent + n)) for n in range(count)).encode()
                sent += count
                try:
                    return client.ask("POST", "/api/v1/activities?mode=good", body, headers)
                except OSError as error:
                    client.connection.close()
                    return 0, f"{error}; the process: {child.poll()}".encode()

            for part in range(12):
                fill(disk, leave=4_096 + 100_000 * part)
                for _ in range(6):
                    status, answer = send(100)
                    refused += status == 507
                    kept += status == 200
                    if status not in (200, 507):
                        bad.add(f"{status}: {answer[:200]!r}")
                for path in ["/health", "/", "/activities", "/log"]:
                    status, _ = client.ask("GET", path)
                    if status != 200:
                        bad.add(f"{path} is answered with {status}")
                (disk / "ballast").unlink()
            status, answer = send(100)
            if status != 200:
                bad.add(f"with room again: {status}: {answer[:200]!r}")
            peak = bench_pages.peak(child) / (1 << 20)
        if soak.verified(disk) is None:
            bad.add("the register does not verify")
        result = f"{refused} requests refused in words, {kept} kept, every page shown, and again kept when there was room"
        if bad:
            result = f"{refused} requests refused in words, {kept} kept, but: {'; '.join(sorted(bad))}"
        soak.line("a node on a disk with 12 amounts of room left", result, time.perf_counter() - began, peak, refused > 0 and not bad)


def clear(folder):
    for path in folder.iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def fill(disk, leave):
    """Fills the disk up to so many bytes."""
    size = max(shutil.disk_usage(disk).free - leave, 0)
    with open(disk / "ballast", "wb") as ballast:
        os.posix_fallocate(ballast.fileno(), 0, max(size // 4096 * 4096, 1))


def apart(work):
    """Does some work in a process of its own: what a process had taken is counted for those that it starts."""
    child = os.fork()
    if child == 0:
        work()
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0


def bad_books(soak, folder):
    """Workbooks made to exhaust or to mislead: a finding or refusal each, in bounded memory."""
    for name, what, make in BOOKS:
        path = folder / name
        apart(lambda: path.write_bytes(make(soak.size)))
        size = path.stat().st_size
        for command in ["check", "import"]:
            said = soak.run(folder, command, name)
            good = said.code in (0, 1, 3) and "worker-died" not in said.text and said.peak < BOUND
            if command == "check" or not good:
                soak.line(f"{what} ({size / 1e6:.2f} MB): {command}", said.why(), said.seconds, said.peak, good)
        path.unlink()


def damaged(soak, folder):
    """A good workbook with bits turned over or its end cut off, many times."""
    times = max(soak.size(500), 20)
    assert soak.run(folder, "example", "-o", "example").code == 0
    good_book = sorted((folder / "example").glob("*.xlsx"))[0].read_bytes()
    began, ends, bad, peak = time.perf_counter(), {}, 0, 0
    draw = random.Random(7)
    for _ in range(times):
        (folder / "damaged.xlsx").write_bytes(flip_and_cut(good_book, draw))
        said = soak.run(folder, "check", "damaged.xlsx")
        peak = max(peak, said.peak)
        ends[said.code] = ends.get(said.code, 0) + 1
        if said.code not in (0, 1, 3) or "worker-died" in said.text:
            bad += 1
            shutil.copy(folder / "damaged.xlsx", ROOT / "target" / f"soak-damaged-{bad}.xlsx")
    result = ", ".join(f"{count} ended with {code}" for code, count in sorted(ends.items())) + f"; {bad} worker deaths or faults"
    soak.line(f"a workbook damaged at random, {times} times", result, time.perf_counter() - began, peak, bad == 0)


CASES = {"bad-books": bad_books, "damaged": damaged, "full-disk": full_disk, "served-full": served_full, "killed": killed, "big-file": big_file}


def main(ayni, *wanted):
    small = "small" in wanted
    names = [name for name in wanted if name != "small"]
    soak = Soak(ayni, small)
    began = time.perf_counter()
    print("| what | result | seconds | peak MB | as it must be |\n|---|---|---|---|---|")
    for name in names or CASES:
        with tempfile.TemporaryDirectory(prefix="ayni-soak-") as folder:
            CASES[name](soak, Path(folder))
    minutes = (time.perf_counter() - began) / 60
    print(f"{minutes:.1f} minutes, {soak.bad} not as it must be")
    if not wanted:
        text = f"""# Soak

`make soak` writes this file: what files and machines can do to the program, and what came of it. What each case is made of
stands in `tools/soak.py`. "Peak MB" is the resident memory of the largest process; no process may take more than
{BOUND:,} MB, whatever the file. Exit codes: 0 done, 1 done with errors found, 3 refused.

Machine: {platform.machine()}, {os.cpu_count()} cores, {platform.system()}. The whole took {minutes:.0f} minutes.

| what | result | seconds | peak MB | as it must be |
|---|---|---|---|---|
"""
        (ROOT / "docs" / "soak.md").write_text(text + "\n".join(soak.lines) + "\n", encoding="utf-8")
    sys.exit(1 if soak.bad else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
