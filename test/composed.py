#!/usr/bin/env python3
"""Sentences composed of parts, which must be read as what the parts say.

    composed.py [-v] [-s SEED]

Each family puts texts together from its tables: who is counted, where and
when, what else is said of some of them, and the words between.  Every number
put in is known as a fact.  cbcc.article_facts() reads the texts through psql;
a number counts as right if there is one fact at its place, right in every
field, and a fact where no number was put counts as a wrong one.

The texts are the same each time; another SEED makes others.  The first
differences are printed, with -v all of them.  The connection is libpq's
environment.  Each family is one line of TAP, with the least share of its
counts that must be right.
"""

import argparse
import decimal
import random
import re
import sys
import typing

import psql

TEXTS = 600     # of a family
SHOWN = 10      # differences of a family, without -v

READING = """
SELECT coalesce(jsonb_agg(jsonb_build_object(
    'first', lower(span), 'end', upper(span), 'value', cbcc.value(quantity), 'unit', cbcc.unit(quantity),
    'approx', cbcc.approx(quantity), 'out_of', out_of, 'event', event, 'modality', modality, 'stat', stat,
    'population', array_to_string(population, ' '),
    'qualification', concat_ws(' ', cbcc.track(qualification), cbcc.min_level(qualification),
        nullif(cbcc.max_level(qualification), cbcc.min_level(qualification))),
    'standard', coalesce(standard::text, ''), 'place', coalesce(place, ''),
    'period', coalesce(period::text, ''), 'base', coalesce(base::text, ''))), '[]')
FROM cbcc.article_facts({text});
"""


class Count(typing.NamedTuple):
    """What is known of a number.  "{…}" in a field stands for a word of the same text."""

    population: str = ""
    event: str = "stock"
    unit: str = "person"
    qualification: str = ""
    standard: str = ""
    place: str = "{place}"
    period: str = "{period}"
    base: str = ""
    out_of: str = ""
    stat: str = "total"
    modality: str = "actual"
    approx: str = "exact"

    def filled(self, **words):
        return Count(*(field.format(**words) for field in self))


class Part(typing.NamedTuple):
    """A kind of some of those counted: how it is written, and what it says."""

    forms: list
    says: Count             # its population is beside the whole's
    alone: bool = False     # but of this, none of the whole's kinds (ruling 6)


class Text(typing.NamedTuple):
    text: str
    numbers: list   # (offset from 0, the number as written, its Count)


#
# Tables of the families.  A Count's population is written in any order.
#

YEAR = "[2015-01-01,2016-01-01)"
YEARS = "[2011-01-01,2016-01-01)"
HALF = "[2015-01-01,2015-07-01)"
DAY = "[2015-06-30,2015-07-01)"
PEOPLE_OF_COMMUNES = "cadre civil_servant commune"
OFFICIALS = "cadre civil_servant public_employee"

# Wholes: a sentence without its stop.
WHOLES = [
    ("Năm 2015, huyện Cái Nước có {n} cán bộ, công chức cấp xã",
     Count(PEOPLE_OF_COMMUNES, place="huyện Cái Nước", period=YEAR)),
    ("Huyện Cái Nước hiện có {n} cán bộ, công chức, viên chức",
     Count(OFFICIALS, place="huyện Cái Nước", period="")),
    ("Toàn tỉnh Cà Mau hiện có {n} giáo viên", Count("lecturer", place="tỉnh Cà Mau", period="")),
    ("Tổng số cán bộ chuyên trách cấp xã của tỉnh Cà Mau là {n} người",
     Count("cadre commune", place="tỉnh Cà Mau", period="")),
    ("Đến nay, đội ngũ cán bộ không chuyên trách cấp xã của tỉnh Cà Mau có {n} người",
     Count("cadre part_time commune", place="tỉnh Cà Mau", period="")),
    ("Tính đến cuối năm 2015, số công chức của tỉnh Cà Mau là {n} người",
     Count("civil_servant", place="tỉnh Cà Mau", period=YEAR)),
    ("Xã Tân Hưng có {n} cán bộ, công chức", Count(PEOPLE_OF_COMMUNES, place="xã Tân Hưng", period="")),
    ("Tính đến ngày 30/6/2015, toàn tỉnh Cà Mau có {n} cán bộ lãnh đạo, quản lý cấp huyện",
     Count("cadre leader district", place="tỉnh Cà Mau", period=DAY)),
    ("Toàn huyện Cái Nước hiện có {n} cán bộ đoàn cấp xã",
     Count("cadre union_officer commune", place="huyện Cái Nước", period="")),
]
# Ruling 21: what is counted of these keeps their event.
DONE = [
    ("Cử tri huyện Cái Nước đã bầu {n} đại biểu HĐND huyện",
     Count("council_delegate district", "appointment", place="huyện Cái Nước", period="")),
    ("Năm 2015, tỉnh Cà Mau đã cử {n} cán bộ, công chức đi đào tạo",
     Count("cadre civil_servant", "training", place="tỉnh Cà Mau", period=YEAR)),
    ("Năm 2015, huyện Cái Nước tuyển dụng {n} công chức cấp xã",
     Count("civil_servant commune", "recruitment", place="huyện Cái Nước", period=YEAR)),
    ("Năm 2015, tỉnh Cà Mau luân chuyển {n} cán bộ",
     Count("cadre", "rotation", place="tỉnh Cà Mau", period=YEAR)),
    ("Trong năm 2015, huyện Cái Nước đã tinh giản biên chế {n} cán bộ, công chức",
     Count("cadre civil_servant", "reduction", place="huyện Cái Nước", period=YEAR)),
    ("Năm 2015, tỉnh Cà Mau bổ nhiệm {n} cán bộ lãnh đạo, quản lý",
     Count("cadre leader", "appointment", place="tỉnh Cà Mau", period=YEAR)),
]

PARTS = [
    Part(["nữ {n} người", "{n} nữ", "nữ có {n} người", "{n} người là nữ", "{n} người là phụ nữ", "nữ là {n} người",
          "số nữ là {n} người", "{n} đồng chí nữ", "nữ {n}"], Count("female")),
    Part(["{n} người dân tộc thiểu số", "dân tộc thiểu số {n} người", "{n} người là người dân tộc thiểu số",
          "người dân tộc thiểu số là {n} người", "người dân tộc thiểu số có {n} người"], Count("ethnic_minority")),
    Part(["{n} người dưới 35 tuổi", "dưới 35 tuổi {n} người", "{n} người trong độ tuổi dưới 35",
          "tuổi dưới 35 có {n} người"], Count("young")),
    Part(["{n} đảng viên", "đảng viên {n} người"], Count("party_member"), alone=True),
    Part(["{n} người là đảng viên", "{n} đồng chí là đảng viên"], Count("party_member")),
    Part(["{n} người có trình độ đại học", "đại học {n} người", "trình độ đại học {n} người",
          "{n} người tốt nghiệp đại học", "{n} người có bằng đại học", "trình độ đại học có {n} người",
          "số người có trình độ đại học là {n} người"], Count(qualification="professional bachelor")),
    Part(["{n} thạc sĩ", "thạc sĩ {n} người", "{n} người có trình độ thạc sĩ", "trình độ thạc sĩ {n} người",
          "{n} người có bằng thạc sĩ"], Count(qualification="professional master")),
    Part(["{n} người có trình độ sau đại học", "trình độ sau đại học {n} người", "sau đại học {n} người",
          "trên đại học {n} người"], Count(qualification="professional master doctor")),
    Part(["{n} người có trình độ cao đẳng", "cao đẳng {n} người", "trình độ cao đẳng có {n} người"],
         Count(qualification="professional college")),
    Part(["{n} người có trình độ trung cấp lý luận chính trị", "trung cấp lý luận chính trị {n} người",
          "{n} người có trình độ lý luận chính trị trung cấp", "trung cấp chính trị {n} người",
          "{n} người đã qua trung cấp lý luận chính trị", "{n} người có bằng trung cấp lý luận chính trị"],
         Count(qualification="political intermediate")),
    Part(["{n} người có trình độ cao cấp lý luận chính trị", "cao cấp lý luận chính trị {n} người"],
         Count(qualification="political advanced")),
    Part(["{n} người có trình độ cao cấp, cử nhân lý luận chính trị", "cao cấp, cử nhân lý luận chính trị {n} người"],
         Count(qualification="political advanced bachelor")),
    Part(["{n} người đạt chuẩn", "đạt chuẩn {n} người"], Count(standard="met")),
    Part(["{n} người chưa đạt chuẩn", "chưa đạt chuẩn {n} người"], Count(standard="below")),
]
# The words before the parts; behind some, only forms that begin with the number.
OPENERS = [", trong đó ", "; trong đó ", ". Trong đó, ", ". Trong số này, ", ", gồm: ", " ("]
NUMBER_OPENERS = [", trong đó có ", "; trong đó có ", ". Trong đó có ", ", trong số này có ", ", gồm "]
PART_SHARES = ["", "", " ({p}%)", ", chiếm {p}%", " chiếm {p}%", ", đạt tỷ lệ {p}%"]

# What stays of a whole beside a kind that is alone; those elected stay what they are.
LEVELS = {"district", "commune"}
ELECTED = {"council_delegate"}

PEOPLE = [
    ("cán bộ, công chức cấp xã", PEOPLE_OF_COMMUNES), ("cán bộ chuyên trách cấp xã", "cadre commune"),
    ("công chức cấp xã", "civil_servant commune"), ("cán bộ, công chức, viên chức", OFFICIALS),
    ("giáo viên", "lecturer"), ("công chức", "civil_servant"), ("cán bộ nữ", "cadre female"),
    ("cán bộ lãnh đạo, quản lý", "cadre leader"),
]
LEARNERS = PEOPLE + [
    ("trưởng thôn", "cadre village"), ("đảng viên", "party_member"),
    ("cán bộ hội nông dân cơ sở", "cadre union_officer commune"),
]
SUBJECTS = [
    ("trung cấp lý luận chính trị", "political intermediate"), ("quản lý nhà nước", "state_management"),
    ("tin học", "informatics"), ("kỹ năng lãnh đạo, quản lý", "skills"),
    ("quản lý nhà nước ngạch chuyên viên", "state_management specialist"),
    ("tiếng dân tộc thiểu số", "ethnic_language"), ("kiến thức quốc phòng - an ninh", "defense"),
    ("nghiệp vụ công tác Đảng", "party_work"), ("ngoại ngữ", "foreign_language"), ("nghiệp vụ", "skills"),
    ("chuyển đổi số", "informatics"),
]
REGIONS = ["huyện Cái Nước", "tỉnh Cà Mau", "thành phố Cà Mau", "thị xã Ngã Năm"]
REPORTERS = ["", "", "", "Theo báo cáo của Sở Nội vụ, ", "Bên cạnh đó, ", "Cùng với đó, "]

TIMES = [("Năm 2015, ", YEAR), ("Trong năm 2015, ", YEAR), ("Trong 6 tháng đầu năm 2015, ", HALF),
         ("Quý I/2015, ", "[2015-01-01,2015-04-01)"), ("", "")]
LONG_TIMES = [("Giai đoạn 2011 - 2015, ", YEARS), ("Trong 5 năm (2011 - 2015), ", YEARS),
              ("Từ năm 2011 đến năm 2015, ", YEARS), ("Nhiệm kỳ 2010 - 2015, ", "[2010-01-01,2016-01-01)"),
              ("Từ năm 2011 đến nay, ", "[2011-01-01,)")]
# Ruling 24: up to then, of what goes on; ruling 39: a bare duration is no period.
RUNNING_TIMES = TIMES + LONG_TIMES + [("Tính đến hết tháng 6/2015, ", "(,2015-07-01)"), ("Qua 5 năm, ", "")]
AT_TIMES = [("Năm 2015, ", YEAR), ("", "")]
NO_TIME = [("", "")]

TRAINED = Count("{population}", "training", qualification="{qualification}")
TURNS = TRAINED._replace(unit="turn")
CLASSES = TRAINED._replace(unit="class")
MONEY = Count("{population}", "spending", "vnd")
STOCK = Count("{population}")
GRADUATES = STOCK._replace(unit="percent", qualification="professional bachelor")
RISE = {"event": "change", "base": "[2010-01-01,2011-01-01)"}
POSTS = Count(unit="post")
YEARLY = {"qualification": "", "stat": "per_year"}


def done(event, **fields):
    return Count("{population}", event, **fields)


# Statements, when they may be made, who may be spoken of, and their counts in
# the order of the text.  {n} is a count of people, {c} a small one, {p} and {q}
# shares, {m} billions of dong, {N} a whole and {M} one that is no fact itself.
STATEMENTS = [
    ("{place} đã mở {c} lớp bồi dưỡng {subject} cho {n} {people}", RUNNING_TIMES, LEARNERS, [CLASSES, TRAINED]),
    ("{place} mở {c} lớp {subject} với {n} học viên", RUNNING_TIMES, LEARNERS,
     [CLASSES._replace(population="learner"), TRAINED._replace(population="learner")]),
    ("{place} tổ chức {c} lớp tập huấn {subject} cho {n} lượt {people}", RUNNING_TIMES, LEARNERS, [CLASSES, TURNS]),
    ("{place} mở được {c} lớp đào tạo {subject}, với {n} {people} tham gia", RUNNING_TIMES, LEARNERS,
     [CLASSES, TRAINED]),
    ("{place} đã cử {n} {people} đi học {subject}", RUNNING_TIMES, LEARNERS, [TRAINED]),
    ("{n} {people} của {place} được bồi dưỡng {subject}", RUNNING_TIMES, LEARNERS, [TRAINED]),
    ("{place} có {n} lượt {people} được bồi dưỡng {subject}", RUNNING_TIMES, LEARNERS, [TURNS]),
    ("{place} đã bồi dưỡng {subject} cho {n} {people}", RUNNING_TIMES, LEARNERS, [TRAINED]),
    ("tại {place}, {n} {people} được cử đi học {subject}", RUNNING_TIMES, LEARNERS, [TRAINED]),
    ("số {people} của {place} được đào tạo {subject} là {n} người", RUNNING_TIMES, LEARNERS, [TRAINED]),
    ("{place} đã đào tạo, bồi dưỡng {n} lượt {people}", RUNNING_TIMES, LEARNERS,
     [TURNS._replace(qualification="")]),
    ("bình quân mỗi năm {place} bồi dưỡng {n} lượt {people}", LONG_TIMES, LEARNERS, [TURNS._replace(**YEARLY)]),
    ("mỗi năm, {place} mở {c} lớp bồi dưỡng cho {n} {people}", LONG_TIMES, LEARNERS,
     [CLASSES._replace(**YEARLY), TRAINED._replace(**YEARLY)]),
    ("{place} đã chi {m} tỷ đồng đào tạo {people}", RUNNING_TIMES, LEARNERS, [MONEY]),
    ("kinh phí đào tạo, bồi dưỡng {people} của {place} là {m} tỷ đồng", RUNNING_TIMES, LEARNERS, [MONEY]),
    ("{place} luân chuyển {n} {people}", RUNNING_TIMES, PEOPLE, [done("rotation")]),
    ("{place} đã bổ nhiệm {n} {people}, bổ nhiệm lại {c} người", RUNNING_TIMES, PEOPLE, [done("appointment")] * 2),
    ("{place} đã điều động {n} {people}, bổ nhiệm {c} người", RUNNING_TIMES, PEOPLE,
     [done("rotation"), done("appointment")]),
    ("{place} tuyển dụng {n} {people}", RUNNING_TIMES, PEOPLE, [done("recruitment")]),
    ("{place} đưa {n} {people} vào quy hoạch", RUNNING_TIMES, PEOPLE, [done("planning")]),
    ("{place} giải quyết cho {n} {people} nghỉ hưu trước tuổi, {c} người thôi việc", RUNNING_TIMES, PEOPLE,
     [done("reduction")] * 2),
    ("{place} kỷ luật {n} {people}, trong đó khiển trách {c} người", RUNNING_TIMES, PEOPLE,
     [done("evaluation")] * 2),
    ("{place} có {n} {people} được xếp loại hoàn thành xuất sắc nhiệm vụ, chiếm {p}%", TIMES, PEOPLE,
     [done("evaluation"), done("evaluation", unit="percent")]),
    ("{place} đã tinh giản {n} biên chế", RUNNING_TIMES, PEOPLE, [POSTS._replace(event="reduction")]),
    ("{place} được giao {n} biên chế, hiện có {c} {people}", NO_TIME, PEOPLE, [POSTS, STOCK]),
    ("{place} có {n} {people}, tăng {c} người so với năm 2010", AT_TIMES, PEOPLE, [STOCK, STOCK._replace(**RISE)]),
    ("tỷ lệ {people} có trình độ đại học của {place} đạt {p}%, tăng {q}% so với năm 2010", AT_TIMES, PEOPLE,
     [GRADUATES, GRADUATES._replace(**RISE)]),
    ("{place} còn thiếu {n} {people}", AT_TIMES, PEOPLE, [STOCK]),
    ("{place} có {n}/{M} {people} đạt chuẩn, đạt tỷ lệ {p}%", AT_TIMES, PEOPLE,
     [STOCK._replace(standard="met", out_of="{M}"), STOCK._replace(standard="met", unit="percent")]),
    ("trong tổng số {N} {people} của {place} có {n} người đạt chuẩn", AT_TIMES, PEOPLE,
     [STOCK, STOCK._replace(standard="met", out_of="{N}")]),
]

# Subjects, the headings that they are listed under, their levels and how each may be called.
HEADINGS = [
    ("professional", ["Về trình độ chuyên môn", "Trình độ chuyên môn", "Về chuyên môn", "Chuyên môn",
                      "Về chuyên môn, nghiệp vụ", "Trình độ đào tạo"],
     {"master doctor": ["sau đại học", "trên đại học"], "master": ["thạc sĩ"], "bachelor": ["đại học"],
      "college bachelor": ["cao đẳng, đại học"], "college": ["cao đẳng"], "intermediate": ["trung cấp"],
      "elementary": ["sơ cấp"], "untrained": ["chưa qua đào tạo"]}),
    ("political", ["Về lý luận chính trị", "Lý luận chính trị", "Về trình độ lý luận chính trị",
                   "Trình độ lý luận chính trị", "Trình độ LLCT", "Về trình độ chính trị"],
     {"bachelor": ["cử nhân"], "advanced": ["cao cấp"], "advanced bachelor": ["cao cấp, cử nhân"],
      "intermediate": ["trung cấp"], "elementary": ["sơ cấp"], "untrained": ["chưa qua đào tạo"]}),
    ("general", ["Về trình độ học vấn", "Trình độ văn hóa", "Về văn hóa", "Học vấn", "Về trình độ văn hóa"],
     {"upper_secondary": ["THPT", "trung học phổ thông"], "lower_secondary": ["THCS", "trung học cơ sở"],
      "primary": ["tiểu học"]}),
    ("state_management", ["Về quản lý nhà nước", "Quản lý nhà nước", "Trình độ quản lý nhà nước",
                          "Về kiến thức quản lý nhà nước"],
     {"senior": ["chuyên viên cao cấp"], "principal": ["chuyên viên chính"], "specialist": ["chuyên viên"],
      "officer": ["cán sự"]}),
    ("informatics", ["Về tin học", "Trình độ tin học", "Tin học"], {"": ["có chứng chỉ"]}),
    ("foreign_language", ["Về ngoại ngữ", "Trình độ ngoại ngữ", "Ngoại ngữ"], {"": ["có chứng chỉ"]}),
]
VERB_FORMS = ["{n} người {level}", "{level} {n} người", "{level}: {n} người"]
LEVEL_FORMS = VERB_FORMS + ["{level} có {n} người", "{n} người có trình độ {level}", "{level} {n}",
                            "có {n} người trình độ {level}", "{level} là {n} người"]
LEVEL_SHARES = ["", "", " ({p}%)", ", chiếm {p}%", " chiếm {p}%", ", đạt {p}%", " (tỷ lệ {p}%)"]
# Behind the whole, before each heading, behind its list; and what may stand behind a heading.
LAYOUTS = [
    ("", ". ", "", [": ", ": ", ", "]), ("", ". ", "", [": ", ": ", ", "]),
    (", trong đó:", "\n\n- ", ";", [": "]), (", cụ thể:", "\n\n- ", ".", [": "]),
    (". Cụ thể như sau:", "\n\n- ", ".", [": "]), (". Trong đó:", "\n\n+ ", ".", [": "]),
    (", cụ thể như sau:", "\n\n{number}. ", ".", [": "]),
]

DISTRICTS = ["huyện Phú Tân", "huyện Đầm Dơi", "huyện Trần Văn Thời", "thành phố Cà Mau", "huyện U Minh",
             "huyện Cái Nước"]
COMMUNES = ["xã Tân Hưng", "xã Phú Hưng", "xã Đông Thới", "xã Thạnh Phú", "xã Hòa Mỹ"]
TRAITS = [("", Count()), (" có trình độ đại học", Count(qualification="professional bachelor")),
          (" đạt chuẩn", Count(standard="met"))]
# {A}, {B}, {C} have {a}, {b}, {c} people, from the most to the fewest.
PLACE_LISTS = [
    ", trong đó {A} {a} người, {B} {b} người, {C} {c} người",
    ", trong đó {A} có {a} người, {B} có {b} người, {C} có {c} người",
    ", nhiều nhất là {A} với {a} người, tiếp đến là {B} {b} người, {C} {c} người",
    ", cụ thể: {A} {a} người; {B} {b} người; {C} {c} người",
    ", gồm {a} người ở {A}, {b} người ở {B} và {c} người ở {C}", ", riêng {A} có {a} người",
    ", cao nhất là {A} ({a} người), thấp nhất là {B} ({b} người)",
    ", trong đó có {a} người ở {A}, {b} người ở {B}", ", tập trung ở {A} {a} người, {B} {b} người",
    ". {A} có {a} người, {B} có {b} người, {C} có {c} người",
    ". Nhiều nhất là {A} với {a} người, kế đến là {B} {b} người, ít nhất là {C} {c} người",
    ". Trong đó, {A} {a} người, {B} {b} người", ". Riêng {A} có {a} người",
    ". Cụ thể, {A} có {a} người; {B} có {b} người; {C} có {c} người",
]


#
# Composing.  A number that is a fact stands in brackets until the text is whole.
#

def composed(draft, counts):
    """The text without its brackets; counts are in the order of the text."""
    text, numbers = "", []
    for i, piece in enumerate(re.split(r"\[([\d,]+)\]", draft)):
        if i % 2:
            numbers.append((len(text), piece))
        text += piece
    return Text(text, [(*number, count) for number, count in zip(numbers, counts, strict=True)])


def marked(number):
    return f"[{number}]"


def share(number, whole):
    return marked(f"{100 * number / whole:.1f}".replace(".", ","))


def capital(text):
    return text[0].upper() + text[1:]


def small(text):
    return text[:1].lower() + text[1:]


def listed(items, separator):
    """Items in a row, the last behind "và" where that is the separator."""
    if separator == " và ":
        return separator.join([", ".join(items[:-1])] * (len(items) > 1) + items[-1:])
    return separator.join(items)


def part_count(whole, part):
    """What the part says, and of the whole what it leaves."""
    mine, theirs = set(part.says.population.split()), set(whole.population.split())
    kept = theirs & LEVELS if part.alone and not theirs & ELECTED else theirs
    return whole._replace(population=" ".join(mine | kept), qualification=part.says.qualification,
                          standard=part.says.standard)


def fitting_forms(part, whole, number_first):
    """Of a part that may be said of the whole; number_first is None for any order."""
    if whole.event != "stock" and part.says.standard:
        return []
    return [form for form in part.forms if number_first in (None, form.startswith("{n}"))]


def part_of_group(rng):
    sentence, whole = rng.choice(WHOLES + DONE)
    opener, separator = rng.choice(OPENERS + NUMBER_OPENERS), rng.choice([", ", "; ", " và "])
    added = rng.choice(PART_SHARES) if opener != " (" else ""
    # Between commas all are written in the same order.
    number_first = True if opener in NUMBER_OPENERS else None if separator == "; " else rng.random() < 0.5
    fitting = [part for part in PARTS if fitting_forms(part, whole, number_first)]
    total, *numbers = [rng.randint(300, 900)] + rng.sample(range(11, 200), rng.randint(1, 4))
    counts, items = [whole], []
    for number, part in zip(numbers, rng.sample(fitting, len(numbers))):
        form = rng.choice(fitting_forms(part, whole, number_first))
        items.append((form + added).format(n=marked(number), p=share(number, total)))
        count = part_count(whole, part)
        counts += [count, count._replace(unit="percent")][:1 + bool(added)]
    text = sentence.format(n=marked(total)) + opener + listed(items, separator)
    return composed(text + (")." if opener == " (" else "."), counts)


def statement(rng):
    pattern, times, group, says = rng.choice(STATEMENTS)
    reporter, (time, period) = rng.choice(REPORTERS), rng.choice(times)
    (people, population), (subject, qualification) = rng.choice(group), rng.choice(SUBJECTS)
    place, whole = rng.choice(REGIONS), rng.randint(500, 980)
    number, few = rng.randint(20, 480), rng.randint(3, 19)
    text = pattern.format(place=place, people=people, subject=subject, n=marked(number), c=marked(few), M=whole,
                          N=marked(whole), p=share(number, whole), q=marked(f"{few},{rng.randint(1, 9)}"),
                          m=marked(f"{few},{rng.randint(1, 9)}"))
    counts = [count.filled(population=population, qualification=qualification, place=place, period=period, M=whole,
                           N=whole) for count in says]
    return composed(capital(reporter + (small(time) if reporter else time) + text) + ".", counts)


def level_list(rng, heading, whole, total, form, added):
    """The items under one heading, and their counts."""
    track, _, levels = heading
    items, counts = [], []
    chosen = rng.sample(list(levels), rng.randint(1, min(4, len(levels))))
    for level, number in zip(chosen, rng.sample(range(11, 99), len(chosen))):
        name = rng.choice(levels[level])
        # "chưa qua đào tạo" is no noun.
        fitting = form if form in VERB_FORMS or not name.startswith(("có ", "chưa ")) else VERB_FORMS[0]
        items.append((fitting + added).format(level=name, n=marked(number), p=share(number, total)))
        count = whole._replace(qualification=f"{track} {level}".strip())
        counts += [count, count._replace(unit="percent")][:1 + bool(added)]
    return items, counts


def levels_under_headings(rng):
    sentence, whole = rng.choice(WHOLES)
    behind, before, end, after_heading = rng.choice(LAYOUTS)
    form, added, total = rng.choice(LEVEL_FORMS), rng.choice(LEVEL_SHARES), rng.randint(400, 999)
    text, counts = sentence.format(n=marked(total)) + behind, [whole]
    for number, heading in enumerate(rng.sample(HEADINGS, rng.randint(1, 4)), 1):
        items, more = level_list(rng, heading, whole, total, form, added)
        text += before.format(number=number) + rng.choice(heading[1]) + rng.choice(after_heading)
        text += listed(items, rng.choice([", ", "; "])) + end
        counts += more
    return composed(text + ("" if end else "."), counts)


def places_of_count(rng):
    people, population = rng.choice(LEARNERS)
    said, trait = rng.choice(TRAITS)
    in_communes = "commune" in population.split() and rng.random() < 0.4
    top, inside = ("huyện Cái Nước", COMMUNES) if in_communes else ("tỉnh Cà Mau", DISTRICTS)
    time, period = rng.choice([("Năm 2015, ", YEAR), ("Hiện nay, ", ""), ("", "")])
    behind = rng.choice(PLACE_LISTS)
    places = dict(zip("ABC", rng.sample(inside, 3)))
    numbers = dict(zip("abc", map(marked, sorted(rng.sample(range(11, 130), 3), reverse=True))))
    written = {name: capital(place) if behind.startswith(". {%s}" % name) else place
                  for name, place in places.items()}
    text = capital(f"{time}{top} có {marked(rng.randint(400, 999))} {people}{said}")
    whole = trait._replace(population=population, period=period)
    named = [place for name, place in places.items() if "{%s}" % name in behind]
    return composed(text + behind.format(**numbers, **written) + ".",
                    [whole._replace(place=place) for place in [top] + named])


# What is composed, and the least share of its counts that must be read so.
FAMILIES = {"parts of a group": (part_of_group, 0.995),
            "statements": (statement, 0.995),
            "levels under headings": (levels_under_headings, 0.995),
            "places of a count": (places_of_count, 0.995)}


#
# Reading and comparing
#

def read_all(texts):
    """The facts of each text, all in one session."""
    return psql.ask("".join(READING.format(text=psql.dollar(text)) for text in texts))


def wanted(count, number):
    fields = count._asdict()
    fields["value"] = float(decimal.Decimal(number.replace(",", ".")) * (10**9 if count.unit == "vnd" else 1))
    fields["out_of"] = float(count.out_of) if count.out_of else None
    fields["population"] = " ".join(sorted(count.population.split()))
    return fields


def count_differences(count, number, facts):
    if len(facts) != 1:
        return [f"{len(facts)} facts"]
    fact = facts[0] | {"population": " ".join(sorted(facts[0]["population"].split()))}
    return [f"{field} “{want}”, read “{fact[field]}”" for field, want in wanted(count, number).items()
            if fact[field] != want]


def differences(text, facts):
    """For each number, and each fact beside them, how it differs: empty where it does not."""
    shown = text.text.replace("\n", "¶")
    rest = list(facts)
    for at, number, count in text.numbers:
        found = [fact for fact in rest if fact["first"] - 1 <= at < fact["end"] - 1]
        rest = [fact for fact in rest if fact not in found]
        differs = "; ".join(count_differences(count, number, found))
        yield differs and f"{number}: {differs}: {shown}"
    for fact in rest:
        yield f"“{text.text[fact['first'] - 1:fact['end'] - 1]}” was no count: {shown}"


def check_family(name, compose, floor, arguments):
    rng = random.Random(f"{name} {arguments.seed}")
    texts = [compose(rng) for _ in range(TEXTS)]
    readings = read_all([text.text for text in texts])
    found = [line for text, facts in zip(texts, readings, strict=True) for line in differences(text, facts)]
    wrong = [line for line in found if line]
    for line in wrong[:None if arguments.verbose else SHOWN]:
        print(f"# {name}: {line}")
    right = len(found) - len(wrong)
    good = right >= floor * len(found)
    print(f"{'ok' if good else 'not ok'} - {name}: {right} of {len(found)} counts are read as composed (floor {floor})")
    return good


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-v", dest="verbose", action="store_true")
    parser.add_argument("-s", dest="seed", default="1")
    arguments = parser.parse_args()
    good = [check_family(name, *family, arguments) for name, family in FAMILIES.items()]
    return not all(good)


if __name__ == "__main__":
    sys.exit(main())
