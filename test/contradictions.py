#!/usr/bin/env python3
"""What check_facts() and compare_facts() question, and what they leave alone.

    contradictions.py [-v] [SET=FOLDER...]

Reads the articles of test/contradictions through psql and holds what is raised
against planted.tsv there: at least FOUND of those planted, and nothing that is
neither planted nor follows from it.  Each article of the other sets
(FOLDER/*.txt) is questioned too; nothing may be raised there but what
test/contradictions/known.tsv says is a contradiction of the article itself.
The connection is libpq's environment.  One line of TAP for each test; -v lists
every finding.
"""

import pathlib
import re
import sys

import psql

FOLDER = pathlib.Path(__file__).with_name("contradictions")
FOUND = 30

QUESTIONED = """
SELECT jsonb_build_object('article', {name}, 'kind', kind, 'arithmetic', arithmetic,
  'numbers', (SELECT jsonb_agg(cbcc.quote(body, span) ORDER BY lower(span)) FROM unnest(spans) AS span))
FROM (SELECT {text} AS body) AS page, cbcc.check_facts(cbcc.facts(body), body) ORDER BY facts_in_question;
"""

COMPARED = """
SELECT jsonb_build_object('article', {name}, 'kind', 'told_differently', 'arithmetic', arithmetic,
  'numbers', jsonb_build_array(cbcc.quote(a, span_a), cbcc.quote(b, span_b)))
FROM (SELECT {text} AS a, {other} AS b) AS pages, cbcc.compare_facts(cbcc.facts(a), cbcc.facts(b), a, b);
"""


def literal(text):
    return "'" + text.replace("'", "''") + "'"


def ask(statements):
    findings = psql.ask("\n".join(statements))
    for finding in findings:
        finding["numbers"] = " ".join(re.search(r"\d[\d.,]*\d|\d", words)[0] for words in finding["numbers"])
    return findings


def question(paths):
    return ask([QUESTIONED.format(name=literal(path.stem), text=literal(path.read_text(encoding="utf-8"))) for path in paths])


def key(row):
    return row["article"], row["kind"], row["numbers"]


def read_table(path):
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        if line and not line.startswith("#"):
            rows.append(dict(zip(("article", "kind", "numbers", "why"), line.split("\t"))))
    return rows


def report(good, what, complaints=()):
    print(("ok - " if good else "not ok - ") + what)
    for complaint in complaints:
        print("#   " + complaint)
    return good


def tell(finding):
    return f"{finding['article']} {finding['kind']}: {finding['arithmetic']}"


def check_planted(verbose):
    planted = read_table(FOLDER / "planted.tsv")
    paths = sorted(FOLDER.glob("*.txt"))
    raised = question(paths)
    pairs = {row["article"] for row in planted if "+" in row["article"]}
    raised += ask([COMPARED.format(name=literal(pair), text=literal((FOLDER / f"{a}.txt").read_text(encoding="utf-8")),
                                   other=literal((FOLDER / f"{b}.txt").read_text(encoding="utf-8")))
                   for pair in sorted(pairs) for a, b in [pair.split("+")]])
    keys = {key(finding) for finding in raised}
    wanted = [row for row in planted if not row["why"].startswith("follows")]
    missed = [row for row in wanted if key(row) not in keys]
    known = {key(row) for row in planted}
    other = [finding for finding in raised if key(finding) not in known]
    if verbose:
        for finding in raised:
            print("#   " + tell(finding))
    good = report(len(wanted) - len(missed) >= FOUND,
                  f"{len(wanted) - len(missed)} of {len(wanted)} planted contradictions are found (at least {FOUND})",
                  [f"missed: {row['article']} {row['kind']} {row['numbers']}" for row in missed])
    return report(not other, "nothing else is raised in their articles", map(tell, other)) and good


def check_set(name, folder, verbose):
    known = {key(row) for row in read_table(FOLDER / "known.tsv")}
    paths = sorted(pathlib.Path(folder).glob("*.txt"))
    raised = question(paths)
    other = [finding for finding in raised if key(finding) not in known]
    if verbose:
        for finding in raised:
            print("#   " + tell(finding))
    return report(paths and not other, f"{name}: nothing is raised in {len(paths)} articles that is not known to be real",
                  map(tell, other))


def main():
    arguments = sys.argv[1:]
    verbose = "-v" in arguments
    good = check_planted(verbose)
    for argument in arguments:
        if argument != "-v":
            good = check_set(*argument.split("=", 1), verbose) and good
    sys.exit(0 if good else 1)


main()
