#!/usr/bin/env python3
"""What must not change when a text is written in another way.

    metamorphic.py [-v] SET=FOLDER...

Each relation rewrites every article of the sets (FOLDER/*.txt) by edits whose
effect on offsets is known, reads both texts through psql, and compares the
facts, their spans included, the documents cited and what the page says about
itself.  An article breaks a relation if any of its rewritings reads
otherwise; the first difference is printed, with -v all of them.

test/metamorphic_floors says how many articles of a set may break a relation
("SET RELATION COUNT", 0 where it says nothing).  The connection is libpq's
environment.  Each relation of each set is one line of TAP.
"""

import bisect
import collections
import itertools
import json
import pathlib
import re
import sys
import unicodedata

import psql

# Sets to measure by, which nobody looks into who works on the grammar.
UNSEEN = {"kept"}

WORDS = pathlib.Path(__file__).with_name("other_words.tsv")
FLOORS = pathlib.Path(__file__).with_name("metamorphic_floors")
TONES = "\u0300\u0301\u0303\u0309\u0323"
UPPER = "".join(c for c in map(chr, range(0x1F00)) if c.isupper())

# A year may come from the page's own clock, so published is NULL where the
# article has no annotation beside it.
READING = """
SELECT jsonb_build_object(
  'facts', (SELECT coalesce(jsonb_agg(to_jsonb(f) || jsonb_build_object(
      'span', jsonb_build_array(lower(span), upper(span)),
      'sentence', jsonb_build_array(lower(sentence), upper(sentence)),
      'value', cbcc.value(quantity), 'unit', cbcc.unit(quantity),
      'approx', cbcc.approx(quantity)) ORDER BY lower(span)), '[]')
    FROM cbcc.article_facts({text}, {published}) f),
  'documents', (SELECT coalesce(jsonb_agg(jsonb_build_object(
      'span', jsonb_build_array(lower(span), upper(span)),
      'kind', cbcc.kind(document), 'number', cbcc.number(document),
      'year', cbcc.year(document), 'issuer', cbcc.issuer(document),
      'issued', cbcc.issued(document)) ORDER BY lower(span), cbcc.number(document)), '[]')
    FROM cbcc.article_documents({text})),
  'parts', (SELECT jsonb_agg(jsonb_build_array(kind, lower(span), upper(span)))
    FROM cbcc.article_parts({text})),
  'page', (SELECT to_jsonb(p) - 'body' FROM cbcc.parse_article({text}) p));
"""

Edit = collections.namedtuple("Edit", "start end new")  # offsets from 0


class Article:
    def __init__(self, path):
        self.name = path.stem
        self.text = path.read_text(encoding="utf-8")
        self.published = None
        gold = path.with_suffix(".json")
        if gold.exists():
            self.published = (json.loads(gold.read_text())["meta"].get("published") or "")[:10]


class Rewriting:
    """A text under edits, and where the old offsets went."""

    def __init__(self, text, edits, **expected):
        self.edits = sorted(edits)
        self.expected = expected  # field: function of the old value
        pieces, at, shift = [], 0, 0
        self.ends, self.shifts = [], []
        for edit in self.edits:
            pieces += [text[at:edit.start], edit.new]
            at = edit.end
            shift += len(edit.new) - (edit.end - edit.start)
            self.ends.append(edit.end)
            self.shifts.append(shift)
        self.text = "".join(pieces) + text[at:]

    def offset(self, old):
        """Of a place between characters; one within an edit counts from its start."""
        done = bisect.bisect_right(self.ends, old)
        shift = self.shifts[done - 1] if done else 0
        if done < len(self.edits) and self.edits[done].start < old:
            inside = self.edits[done]
            return inside.start + min(old - inside.start, len(inside.new)) + shift
        return old + shift

    def span(self, old):
        return [self.offset(at - 1) + 1 for at in old]


def replace_all(text, pattern, new):
    return [Edit(m.start(), m.end(), m.expand(new) if isinstance(new, str) else new(m))
            for m in re.finditer(pattern, text)]


#
# The relations: each gives the rewritings of one article.
#

def decomposed(article, reading):
    yield Rewriting(article.text, [Edit(i, i + 1, unicodedata.normalize("NFD", c))
                                   for i, c in enumerate(article.text)
                                   if unicodedata.normalize("NFD", c) != c])


def move_tone(match):
    first, second = (unicodedata.normalize("NFD", c) for c in match[0])
    tone = [c for c in first + second if c in TONES]
    if len(tone) != 1:
        return match[0]
    if tone[0] in first:
        moved = first.replace(tone[0], "") + second + tone[0]
    else:
        moved = first + tone[0] + second.replace(tone[0], "")
    return unicodedata.normalize("NFC", moved)


def other_tone_placement(article, reading):
    """hòa as hoà, khoẻ as khỏe, thủy as thuỷ.  The u of quý is no vowel."""
    o, u = "oòóỏõọ", "uùúủũụ"
    ends = {o: "aàáảãạeèéẻẽẹ", u: "yỳýỷỹỵ"}
    edits = []
    for first, second in ends.items():
        edits += replace_all(article.text, rf"(?i)(?<!q)[{first}][{second}](?!\w)", move_tone)
    yield Rewriting(article.text, edits)


def no_break_spaces(article, reading):
    yield Rewriting(article.text, replace_all(article.text, " ", "\u00a0"))


def doubled_spaces(article, reading):
    yield Rewriting(article.text, replace_all(article.text, " ", "  "))


def paragraphs_split(article, reading):
    """One break at a time, so that the difference shows which one did it."""
    new = "\n\n" if "\n\n" in article.text else "\n"
    abbreviation = rf"(?<![\s.(][{UPPER}])(?<!\bTP)(?<!\bTS)(?<!\bThS)(?<!\bTh\.S)(?<!\bGS)(?<!\bBS)"
    boundary = re.compile(abbreviation + rf"[.!?…][”\")]?( +)(?=[“\"(]?[{UPPER}0-9])")
    for kind, first, end in reading["parts"]:
        if kind not in ("body", "lead"):
            continue
        for match in boundary.finditer(article.text, first - 1, end - 1):
            line = article.text.rfind("\n", 0, match.start()) + 1
            if re.fullmatch(r"[0-9IVX.]{1,5}", article.text[line:match.start(1)]):
                continue        # "1." counts the line off and ends no sentence
            yield Rewriting(article.text, [Edit(match.start(1), match.end(1), new)], lead=whatever)


def wrapped(article, reading):
    """Lines of a width, as typewritten pages and copies of printed ones have them."""
    for width in (72, 90):
        edits = []
        for line in re.finditer(r"[^\n]+", article.text):
            if "|" in line[0]:
                continue
            start = line.start()
            for blank in re.finditer(r" +", line[0]):
                word = re.match(r" +[^ ]*", line[0][blank.start():])[0]
                at = line.start() + blank.start()
                if at + len(word) - start > width:
                    edits.append(Edit(at, line.start() + blank.end(), "\n"))
                    start = line.start() + blank.end()
        yield Rewriting(article.text, edits)


# Not behind "ủy", "UBND": there a person may follow ("Bí thư Đảng ủy xã Hà Văn Tám").
COMMUNE_TYPE = r"(?<!cấp )(?<!, )(?<!ủy )(?<!ND )(?i:xã|phường|thị trấn|TT\.?) "
WIDER_TYPE = r"(?i:tỉnh|huyện|thành phố|thị xã|quận|TP\.?|TX\.?|[đĐ]ảng bộ) "
NAME = rf"[{UPPER}]\w*(?: [{UPPER}]\w*)*"
NEW_NAMES = ["Lạc", "Thạch Khê", "Thượng Khê Xuyên"]


def another_commune(article, reading):
    body = [article.text[first - 1:end - 1] for kind, first, end in reading["parts"]
            if kind in ("lead", "body")]
    for match in re.finditer(rf"\b{COMMUNE_TYPE}({NAME})", "\n".join(body)):
        old = match[1]
        # Longer ones run on into a person's name.
        if len(old.split()) > 3 or \
                re.search(WIDER_TYPE + re.escape(old) + r"\b", article.text):
            continue
        for new in NEW_NAMES:
            yield renamed(article.text, old, new)
        return


def renamed(text, old, new):
    whole = rf"\b{re.escape(old)}\b"

    def rename(value):
        return value and re.sub(rf"(?<!\w){re.escape(plain(old))}(?!\w)", plain(new), plain(value))
    return Rewriting(text, replace_all(text, whole, new), place=rename, title=rename, lead=rename)


def digit_maps():
    """Bijections of the digits that move every one but 0."""
    for step in (1, 2, 4, 7):
        yield {str(d): str((d - 1 + step) % 9 + 1) if d else "0" for d in range(10)}


def numbers_in(text):
    """Values of the numbers written in digits; a point groups, a comma divides."""
    return [float(n.replace(".", "").replace(",", "."))
            for n in re.findall(r"\d+(?:\.\d{3})*(?:,\d+)?", text)]


def other_numbers(article, reading):
    text = article.text
    title_end = max([end for kind, _, end in reading["parts"] if kind == "title"] or [0])
    titles = [row["value"] for row in reading["facts"] if row["span"][0] < title_end]

    def near_title(number):
        return any(abs(number - t) <= abs(t) / 10 for t in titles)

    def is_free(row, quote, new):
        """100% is no number like others, nor is one that the title may round (ruling 35)."""
        return not re.fullmatch(r"\D*100 ?%", quote) and \
            not near_title(row["value"]) and not any(map(near_title, numbers_in(new)))

    def stays_valid(before, after):
        old, new = numbers_in(before), numbers_in(after)
        return len(old) == len(new) and not re.search(r"\b(19|20)\d\d\b", after) and \
            all((a <= b) == (c <= d)
                for (a, c), (b, d) in itertools.combinations(list(zip(old, new)), 2))

    for digits in digit_maps():
        edits = []
        for row in reading["facts"]:
            start, end = row["span"][0] - 1, row["span"][1] - 1
            new = text[start:end].translate(str.maketrans(digits))
            if is_free(row, text[start:end], new) and stays_valid(text[start:end], new):
                edits.append(Edit(start, end, new))
        yield Rewriting(text, edits, value=whatever, quantity=whatever, title=whatever,
                        lead=whatever, out_of=lambda whole: whole and Anything())


# Pages as crawled: what stands above, the clock apart from it, and below.
PAGES = [
    (["Hotline: 0912.345.678", "Đặt báo | Quảng cáo: 024.3825.1234"],
     "Thứ Hai, 06/07/2026 08:15 (GMT+7)",
     ["Tin liên quan", "Huyện Tam Sơn bồi dưỡng 215 cán bộ, công chức xã (12/05/2026)",
      "45 đảng viên trẻ được kết nạp trong quý I", "98% công chức cấp xã đạt chuẩn (02/04/2026)"]),
    (["Đường dây nóng: 0238 3555 118", "Trang chủ", "Thời sự", "Xây dựng Đảng"],
     "Thứ 3, 07/07/2026, 09:38[GMT+7]",
     ["Bình luận", "0 bình luận", "Tin cùng chuyên mục",
      "Tam Sơn: 64 cán bộ xã học lớp chuyển đổi số", "Tam Sơn: 64 cán bộ xã học lớp chuyển đổi số",
      "21:05 , 03/06/2026",
      "Lớp học do Trung tâm Chính trị huyện mở có 64 cán bộ, công chức của 18 xã tham gia."]),
    (["Đánh giá của bạn về cổng thông tin điện tử", "200 người đã bình chọn", "389 người đang online"],
     "Thứ tư, 08/07/2026, 18:26 [GMT+7]",
     ["Ý kiến bạn đọc", "Xem tin theo ngày", "Lượt truy cập: 1.250.300", "Trực tuyến: 412 người"])]


def furniture_around(article, reading):
    """The clock only where the page has its own date or is read with one."""
    has_date = article.published or reading["page"]["published"]
    end = len(article.text)
    for above, clock, below in PAGES:
        lines = above[:1] + [clock] * bool(has_date) + above[1:]
        yield Rewriting(article.text, [Edit(0, 0, "".join(line + "\n\n" for line in lines)),
                                       Edit(end, end, "".join("\n\n" + line for line in below) + "\n")])


def other_words(article, reading):
    """One pair of words at a time, wherever the article has the first."""
    for line in WORDS.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            old, new = line.split("\t")
            edits = replace_all(article.text, rf"(?<![\w/-]){re.escape(old)}(?!\w)", new)
            yield Rewriting(article.text, edits, title=whatever, lead=whatever, issuer=whatever)


# Who tells a sentence, or what it is good for, changes none of its counts.
TOLD = [("", ", ông Nguyễn Văn An, Giám đốc Sở Nội vụ, cho biết"),
        ("", ", góp phần nâng cao hiệu quả công việc")]
QUOTED = [("“", "”, bà Trần Thị Hoa, Trưởng phòng Nội vụ, nói")]


def plain_sentences(article, reading):
    """Those with facts that are told by nobody yet: spans, without the stop."""
    for first, end in sorted({tuple(row["sentence"]) for row in reading["facts"]}):
        sentence = article.text[first - 1:end - 1]
        line = article.text[article.text.rfind("\n", 0, first - 1) + 1:first - 1]
        if re.fullmatch(rf"[{UPPER}][^\"“”:?!\n]*[^/]\.", sentence) and \
                not re.search("cho biết|[Tt]heo ", sentence) and \
                not re.match("[^,.]{1,60} [-–] ", sentence) and \
                not re.fullmatch("[0-9IVX.]{1,5} ?", line):
            yield first - 1, end - 2


def between(words):
    def relation(article, reading):
        for before, behind in words:
            edits = []
            for start, end in plain_sentences(article, reading):
                edits += [Edit(start, start, before)] * bool(before) + \
                    [Edit(end, end + 1, behind + article.text[end])]
            yield Rewriting(article.text, edits, lead=whatever, sentence=whatever)
    return relation


RELATIONS = {"nfd": decomposed, "tone": other_tone_placement, "nbsp": no_break_spaces,
             "spaces": doubled_spaces, "wrapped": wrapped, "paragraph": paragraphs_split,
             "commune": another_commune, "numbers": other_numbers, "furniture": furniture_around, "words": other_words,
             "told": between(TOLD), "quoted": between(QUOTED)}


#
# Reading and comparing
#

class Anything:
    """Equal to whatever is there."""

    def __eq__(self, other):
        return True


def whatever(_):
    return Anything()


def read_all(texts):
    """Readings of (text, published), all in one session."""
    return psql.ask("".join(READING.format(text=psql.dollar(text),
                                           published=psql.dollar(day) + "::date" if day else "NULL")
                            for text, day in texts))


def plain(value):
    """Strings as a reader sees them: NFC, one way to place a tone, single spaces."""
    if not isinstance(value, str):
        return value
    def tone_last(word):
        return "".join(c for c in word[0] if c not in TONES) + \
            "".join(sorted(c for c in word[0] if c in TONES))
    single = re.sub(r"\s+", " ", unicodedata.normalize("NFD", value).strip())
    return re.sub(r"[\w\u0300-\u036f]+", tone_last, single)


def expected_row(row, rewriting):
    result = {}
    for field, value in row.items():
        if field in rewriting.expected:
            value = rewriting.expected[field](value)
        elif field in ("span", "sentence"):
            value = rewriting.span(value)
        result[field] = value
    return result


def row_differences(what, old, want, got, exact=()):
    for field in old:
        same = want[field] == got[field] if field in exact else plain(want[field]) == plain(got[field])
        if not same:
            yield f"{what}: {field} {show(want[field])}, now {show(got[field])}"


def show(value):
    return json.dumps(value, ensure_ascii=False, default=lambda _: "any")


def by_span(rows):
    """Two documents under one kind word have one span."""
    result = {}
    for row in rows:
        result.setdefault(tuple(row["span"]), []).append(row)
    return result


def differences(article, reading, rewriting, got):
    # A fact's place has one form; other names are the text's own characters.
    exact = () if "place" in rewriting.expected else ("place",)
    for kind in ("facts", "documents"):
        new = by_span(got[kind])
        for row in reading[kind]:
            quote = article.text[row["span"][0] - 1:row["span"][1] - 1]
            want = expected_row(row, rewriting)
            found = new[tuple(want["span"])].pop(0) if new.get(tuple(want["span"])) else None
            what = f"{kind[:-1]} “{quote}”"
            if found is None:
                yield f"{what}: is gone"
            else:
                yield from row_differences(what, row, want, found, exact)
        for (first, end), rows in new.items():
            if rows:
                yield f"{kind[:-1]} “{rewriting.text[first - 1:end - 1]}”: was none"
    want = expected_row(reading["page"], rewriting)
    yield from row_differences("page", reading["page"], want, got["page"])


def where(rewriting):
    """The one edit, in its new surroundings; nothing where there are many."""
    if len(rewriting.edits) != 1:
        return ""
    edit = rewriting.edits[0]
    around = rewriting.text[max(0, edit.start - 40):edit.start + len(edit.new) + 40]
    return " at " + json.dumps(around, ensure_ascii=False)


def broken_articles(relation, articles, readings, verbose):
    tries = [(article, reading, rewriting) for article, reading in zip(articles, readings)
             for rewriting in relation(article, reading) if rewriting.edits]
    new = read_all([(rewriting.text, article.published) for article, _, rewriting in tries])
    broken = {}
    for (article, reading, rewriting), got in zip(tries, new):
        for difference in differences(article, reading, rewriting, got):
            if verbose or article.name not in broken:
                broken.setdefault(article.name, []).append(difference + where(rewriting))
    return broken, len(tries)


def read_floors():
    lines = [line.split() for line in FLOORS.read_text().split("\n")
             if line and not line.startswith("#")]
    return {(name, relation): int(count) for name, relation, count in lines}


def main(arguments):
    verbose = arguments[:1] == ["-v"]
    sets = [argument.split("=", 1) for argument in arguments[verbose:]]
    if not sets or any(len(pair) != 2 for pair in sets):
        sys.exit(__doc__)
    floors = read_floors()
    failed = 0
    for name, folder in sets:
        articles = [Article(path) for path in sorted(pathlib.Path(folder).glob("*.txt"))]
        readings = read_all([(a.text, a.published) for a in articles])
        for relation, function in RELATIONS.items():
            broken, tries = broken_articles(function, articles, readings, verbose)
            allowed = floors.get((name, relation), 0)
            for article, lines in broken.items() if name not in UNSEEN else ():
                for line in lines:
                    print(f"# {relation}: {article}: {line}")
            good = len(broken) <= allowed
            failed += not good
            print(f"{'ok' if good else 'not ok'} - {name} {relation}: {len(broken)} of "
                  f"{len(articles)} articles break it ({allowed} may; {tries} rewritings)")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
