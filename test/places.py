#!/usr/bin/env python3
"""Places that annotated articles name, as units of the register.

    places.py [-v] SET=FOLDER...

Each place of each FOLDER/*.json goes to cbcc.unit_code() through psql, with the
article's date and, as what it lies in, the province that at least half of the article's
places lie in, if there is one.  It must come back as the unit that src/register itself has
under that type and name on that day, or still has; where it has the name under
another type only, as that one.  A place that the register has not, or has more than once
there, must come back as none, and is listed.  The connection is
libpq's environment.  One line of TAP for each set; -v lists every place.
"""

import collections
import json
import pathlib
import sys
import unicodedata

import psql

REGISTER = pathlib.Path(__file__).parent.parent / "src" / "register"
TYPES = {
    "province": ("tỉnh", "thành phố"),
    "district": ("thành phố", "thị xã", "huyện", "quận"),
    "commune": ("thị trấn", "phường", "xã", "đặc khu"),
}
LEVELS = {2: "province", 3: "district", 5: "commune"}
TONES = "\u0300\u0301\u0303\u0309\u0323"

ASKED = """
WITH named AS (
  SELECT n, place, published, cbcc.province_today(place, NULL, published) AS alone
  FROM jsonb_to_recordset({places}) AS p (n int, place text, published date)),
most AS (SELECT mode() WITHIN GROUP (ORDER BY alone) AS alone FROM named),
article AS (SELECT max(alone) FILTER (WHERE share >= 0.5) AS home
  FROM (SELECT most.alone, avg((named.alone = most.alone)::int) AS share FROM named, most GROUP BY 1) AS shares)
SELECT jsonb_build_object('n', n, 'home', home, 'code', cbcc.unit_code(place, home, published),
  'province', cbcc.province_today(place, home, published),
  'first', (SELECT jsonb_agg(path || ' ' || differs::text) FROM cbcc.find_unit(place, home, published) WHERE rank = 1))
FROM named, article ORDER BY n;
"""


def key(name):
    """A name without case, blanks and the place of its tone marks; Đăk is Đắk, Quý Quí."""
    name = name.casefold().replace(" - ", "-").replace("’", "'").replace("quý", "quí").replace("đakrông", "đa krông")
    name = name.replace("ăk", "ắk").replace("đak", "đắk")
    words = unicodedata.normalize("NFD", name.casefold()).split()
    return " ".join("".join(c for c in word if c not in TONES) + "".join(c for c in word if c in TONES) for word in words)


def read_rows(name):
    lines = (REGISTER / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines[1:] if not line.startswith("#")]


def read_register():
    """The units, each with the province that it lies in today."""
    units = [dict(zip(("code", "type", "name", "parent", "from", "to"), row), key=key(row[2])) for row in read_rows("unit.tsv")]
    parents = {(u["code"], u["to"] > "2025-06-30" or not u["to"]): u["parent"] for u in units}
    today = {old: new for old, new, part in read_rows("successor.tsv") if len(old) == 2}
    for unit in units:
        still = unit["to"] > "2025-06-30" or not unit["to"]
        code = unit["code"]
        while len(code) > 2:
            code = parents[code, still]
        unit["province"] = code if still else today[code]
    return units


def expect(units, place, published, home):
    """The codes that the register has for a place, and what each lies in; published and home may be None."""
    if place == "tỉnh":
        return {home: None} if home else {}
    if place == "TP.HCM":  # ruling 12: it stays so
        place = "thành phố Hồ Chí Minh"
    for level, types in TYPES.items():
        for word in types:
            if not place.casefold().startswith(word + " "):
                continue
            name = key(place[len(word):])
            called = [u for u in units if u["key"] == name and LEVELS[len(u["code"])] == level]
            named = [u for u in called
                     if published is None or (u["from"] <= published and (not u["to"] or published <= u["to"]))]
            # One that is gone may be spoken of still: "tỉnh Bình Định cũ".
            if published is not None and not named:
                named = [u for u in called if u["to"] and u["to"] < published]
            # The register knows no commune that was gone before 2024, only those that later took its name.
            if published is not None and not any(u["type"] == word for u in named):
                named = named + [u for u in called if u["from"] > published and home == u["province"] and u["type"] == word]
            # Only inside is one looked for: a commune of another province has but the name.
            inside = [u for u in named if home in (None, u["province"])]
            found = [u for u in inside if u["type"] == word]
            if not found and not any(u["type"] == word and u["key"] == name for u in units):
                found = inside
            # Today's province goes on with the one of its name; a commune may go on with another.
            if published is None and level == "province":
                found = [u for u in found if not u["to"]] or found
            codes = {u["code"]: u["parent"] for u in found}
            if codes:
                return codes
    return {}


def ask(places):
    rows = json.dumps(places, ensure_ascii=False).replace("'", "''")
    return psql.ask(ASKED.format(places="'" + rows + "'::jsonb"))


def read_article(path):
    article = json.loads(path.read_text(encoding="utf-8"))
    published = (article.get("meta", {}).get("published") or "")[:10] or None
    counts = collections.Counter(fact["place"] for fact in article["facts"] if fact.get("place"))
    return [{"n": n, "place": place, "published": published} for n, place in enumerate(counts)]


def check_article(units, path, verbose):
    """How many places came back as they must, which did not, which the register has not."""
    right, wrong, absent = 0, [], []
    places = read_article(path)
    for asked, answer in zip(places, ask(places)):
        codes = expect(units, asked["place"], asked["published"], answer["home"])
        told = f"{path.stem} {asked['place']}: {answer['code']} in {answer['province']}, {answer['first']}"
        # A merged province may have two of a name: that of the province which had its code then.
        if answer["code"] in codes and (len(codes) == 1 or codes[answer["code"]] == answer["home"]):
            right += 1
        elif answer["code"] is None and len(codes) != 1:
            absent.append(told)
        else:
            wrong.append(told + f", the register has {' '.join(sorted(codes)) or 'none'}")
        if verbose:
            print("#   " + told)
    return right, wrong, absent


def main():
    arguments = sys.argv[1:]
    verbose = arguments[:1] == ["-v"]
    units = read_register()
    good = True
    for argument in arguments[1:] if verbose else arguments:
        name, folder = argument.split("=", 1)
        right, wrong, absent = 0, [], []
        for path in sorted(pathlib.Path(folder).glob("*.json")):
            found = check_article(units, path, verbose)
            right, wrong, absent = right + found[0], wrong + found[1], absent + found[2]
        print(("not ok" if wrong else "ok") + f" - {name}: {right} places are the units that the register has")
        for complaint in wrong:
            print("#   " + complaint)
        print(f"# {name}: {len(absent)} places are no unit of the register, or several")
        for told in absent:
            print("#   " + told)
        good = good and not wrong
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
