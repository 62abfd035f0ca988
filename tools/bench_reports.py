"""A round of monitoring, from answers to a report: called by bench.py."""

import json
import os
import statistics
import time
from pathlib import Path

RESPONDENTS = 300
QUESTIONS = 200
REGIONS = ["africa", "americas", "asia-pacific", "europe", "west-asia"]


def write_round(folder):
    """An edition with an indicator for each question, two rounds, and who answered what."""
    answers = folder / "answers"
    answers.mkdir(parents=True)
    out = ['id = "bench"', 'version = "1"', 'date = "2024"', 'source = "bench"', 'tolerance = "2"']
    out += ['title.en = "Bench"', 'standing.en = "Drawn."', 'outcomes = [{ code = "1", label.en = "One" }]']
    for n in range(QUESTIONS):
        out += ["", "[[indicators]]", f'code = "q{n}"', 'outcome = "1"', f'label.en = "Respondents that said yes to question {n}"']
        out += ['data = "survey"', 'from = "form"', 'direction = "up"']
        out += [f'formula = {{ kind = "share", question = "part/q{n}", of = ["yes"] }}']
        out += ['disaggregate = ["region"]'] if n % 10 == 0 else []
    for n in range(0, QUESTIONS, 10):
        out += ["", "[[figures]]", f'id = "f{n}"', 'outcome = "1"', 'way = "years"', f'title.en = "Questions from {n}"']
        out += ["indicators = [" + ", ".join(f'"q{n + k}"' for k in range(5)) + "]"]
    out += ["", "[[verdicts]]", 'id = "all"', 'verdict = "on-course"', 'why.en = "There are figures."']
    (folder / "bench.toml").write_text("\n".join(out) + "\n", encoding="utf-8")
    rounds = []
    for year in ("2023", "2024"):
        rounds += ["[[rounds]]", f'id = "{year}"', f'date = "{year}"', 'sheets = [{ form = { id = "form", version = "1" }, asked = 320 }]', ""]
        with open(answers / f"answers-{year}.jsonl", "w", encoding="utf-8") as lines:
            for who in range(RESPONDENTS):
                given = {
                    f"part/q{n}": {"value": "yes" if (who * 31 + n * 17 + int(year)) % 97 < 40 + n % 30 else "no"}
                    for n in range(QUESTIONS)
                    if (who + n) % 23
                }
                record = {
                    "answers": given,
                    "ayni-answer": "1",
                    "form": {"id": "form", "version": "1"},
                    "respondent": {"groups": {"region": REGIONS[who % 5]}, "id": f"r{who}"},
                    "round": year,
                }
                lines.write(json.dumps(record, sort_keys=True, separators=(",", ":")) + "\n")
    (answers / "rounds.toml").write_text("\n".join(rounds), encoding="utf-8")


def write_report(folder):
    """A report of some 25 pages: sections, each with paragraphs, a footnote, a figure and a table."""
    report = folder / "report"
    report.mkdir()
    (report / "bench.toml").write_bytes((folder / "bench.toml").read_bytes())
    out = ["+++", 'id = "bench"', 'language = "en"', 'edition = "bench.toml"', "+++", "", "# [title] A report of many pages"]
    for part in range(19):
        first = part * 10
        out += ["", f"## [h{part}] Part {part}"]
        for n in range(5):
            code = f"q{first + n}"
            out += [
                "",
                f"[p{part}-{n}] In {{round}}, {{indicator {code} share}} per cent of the respondents ({{indicator {code} of}}) said yes to the "
                f"question, against {{indicator {code} round before}} per cent in {{round before}}. It is of {{indicator {code} answered}} that "
                f"answered out of {{indicator {code} asked}} that were asked, and the trend is: {{indicator {code} trend}}. What stands behind it "
                f"is told in table {{see t{part}}} and shown in figure {{see f{part}}}, and whoever wants to know more may follow it to the answers"
                + (f".[^n{part}]" if n == 0 else "."),
            ]
        codes = " ".join(f"q{first + n}" for n in range(6))
        out += ["", f"!figure [f{part}] {'years' if part % 2 else 'yes-no'} {codes}", f"caption: Questions from {first}", "source: Source: bench."]
        out += ["", f"!table [t{part}] indicators {codes}", f"caption: The same questions from {first}"]
        out += ["", f"^ [n{part}] Drawn for a benchmark; nobody answered like this."]
    (report / "report.md").write_text("\n".join(out) + "\n", encoding="utf-8")


def reports(ayni, run, runs, line):
    """From 300 answers to 200 questions to every indicator, the figures, and a report as DOCX and PDF."""
    folder = Path(os.getcwd()) / "round"
    write_round(folder)
    write_report(folder)
    answers = str(folder / "answers")
    measured, written = [], []
    for turn in range(runs):
        began = time.perf_counter()
        run([ayni, "monitor", "measure", str(folder / "bench.toml"), "--answers", answers, "-o", f"measured-{turn}"], ok=(0,))
        between = time.perf_counter()
        said = run([ayni, "--json", "report", "write", str(folder / "report"), "--answers", answers, "-o", f"written-{turn}"], ok=(0,))
        measured.append(between - began)
        written.append(time.perf_counter() - between)
    pages = json.loads(said[1])["pages"]["en"]
    measured, written = statistics.median(measured), statistics.median(written)
    yield line(
        f"{RESPONDENTS} answers to {QUESTIONS} questions, two rounds: indicators and figures {measured:.2f} s, a report of {pages} pages as DOCX, PDF and HTML {written:.2f} s",
        f"{measured + written:.2f} s",
        "",
        "",
        "under 5 s",
        pages >= 25 and measured + written < 5,
    )
