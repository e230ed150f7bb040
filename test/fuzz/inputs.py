#!/usr/bin/env python3
"""The inputs of the fuzz targets as libFuzzer wants them.

    inputs.py dictionary TSV...        a dictionary from the lexicon, to stdout
    inputs.py unpack FILE FOLDER       a corpus file, a line an input, as files
    inputs.py add FILE FOLDER COUNT    add the shortest inputs of a folder

A corpus file is text: one input a line, in UTF-8 where it is that, with
\\n, \\r, \\t, \\\\ and \\xNN for the rest.
"""
import hashlib
import pathlib
import re
import sys

# What the vocabulary does not hold and the grammar looks at.
SIGNS = ["\n", "\r\n", "\t", " ", "\u00a0", " – ", "-", ".", ",", "1.260", "55,6", "12/12", "10%",
         "2016", "2015-2020", "31/12/2023", "(", ")", "“", "”", ":", ";", "/", "+", "\u0300", "\u0301",
         "\u0309", "\u0303", "\u0323", "\u0302", "\u0306", "\u031b", "Số 163/QĐ-TTg", "QH13",
         "trong đó", "tỉnh Tân Giang", "xã Bản Mạ", "#REF!", "B1", "IELTS 6.5", "8/10", "12/10"]


def quoted(term):
    return '"%s"' % "".join(f"\\x{byte:02x}" for byte in term.encode())


def dictionary(paths):
    terms = set(SIGNS)
    for path in paths:
        for line in pathlib.Path(path).read_text(encoding="utf-8").split("\n")[1:]:
            term = line.split("\t")[0].lstrip("=")
            # libFuzzer keeps words of at most 64 bytes
            if term and not term.startswith("#") and len(term.encode()) < 60:
                terms.add(term)
    for term in sorted(terms):
        print(quoted(term))


PLAIN = {"\n": r"\n", "\r": r"\r", "\t": r"\t", "\\": r"\\"}


def escaped(data):
    def show(character):
        code = ord(character)
        if 0xDC80 <= code <= 0xDCFF:
            return f"\\x{code - 0xDC00:02x}"
        if character in PLAIN:
            return PLAIN[character]
        if character.isprintable() and (code < 0x300 or code > 0x36F):
            return character
        return "".join(f"\\x{byte:02x}" for byte in character.encode())
    return "".join(map(show, data.decode("utf-8", "surrogateescape")))


def unescaped(line):
    def byte(match):
        name = match[1]
        return bytes([int(name[1:], 16)]) if name[0:1] == b"x" else \
            {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"\\": b"\\"}[name]
    return re.sub(rb"\\(x[0-9a-f]{2}|[nrt\\])", byte, line.encode())


def inputs(path):
    if not pathlib.Path(path).exists():
        return []
    return [unescaped(line) for line in pathlib.Path(path).read_text(encoding="utf-8").split("\n")
            if line and not line.startswith("#")]


def unpack(path, folder):
    for data in inputs(path):
        (pathlib.Path(folder) / hashlib.sha1(data).hexdigest()).write_bytes(data)


def add(path, folder, count):
    known = set(inputs(path))
    found = sorted({file.read_bytes() for file in pathlib.Path(folder).iterdir()} - known,
                   key=lambda data: (len(data), data))
    with open(path, "a", encoding="utf-8") as file:
        for data in found[:int(count)]:
            file.write(escaped(data) + "\n")


if __name__ == "__main__":
    command, *arguments = sys.argv[1:]
    if command == "dictionary":
        dictionary(arguments)
    elif command == "unpack":
        unpack(*arguments)
    elif command == "add":
        add(*arguments)
    else:
        sys.exit(__doc__)
