#!/usr/bin/env python3
"""Lets robots look at pictures of digits: a free reader of texts, and one that learnt from pictures that our own program drew, as everybody may.

Usage: look.py DIRECTORY EXAMPLES   (both written by `bots digits`; what is in EXAMPLES is learnt, what is in DIRECTORY is read)
"""

import json
import subprocess
import sys
from pathlib import Path

import numpy
from PIL import Image

SIZE = (18, 26)


def main():
    files = sorted(Path(sys.argv[1]).glob("*.png"))
    learnt = learn(sorted(Path(sys.argv[2]).glob("*.png")))
    robots = [
        ("tesseract", tesseract),
        ("tesseract, thin lines wiped", lambda file: tesseract(file, wiped=True)),
        ("our own drawings", lambda file: likest(file, learnt)),
    ]
    for name, robot in robots:
        read = [robot(file) for file in files]
        whole = sum(file.stem == digits for file, digits in zip(files, read))
        same_length = [(file.stem, digits) for file, digits in zip(files, read) if len(digits) == 6]
        right = sum(a == b for one, other in same_length for a, b in zip(one, other))
        print(json.dumps({"robot": name, "seen": len(files), "whole": whole, "of_right_length": len(same_length), "digits_right": right}))


def tesseract(file, wiped=False):
    if wiped:
        image = Image.fromarray(numpy.where(ink(file), 0, 255).astype("uint8"))
        file = file.with_suffix(".wiped.pgm")
        image.save(file)
    command = ["tesseract", str(file), "-", "--psm", "7", "-c", "tessedit_char_whitelist=0123456789"]
    said = subprocess.run(command, capture_output=True, text=True).stdout
    return "".join(sign for sign in said if sign.isdigit())


def ink(file):
    """What is darker than the thin lines."""
    return numpy.array(Image.open(file).convert("L")) < 100


def pieces(file):
    """Six upright strips, cut where there is least ink near the places where digits end."""
    dark = ink(file)
    columns = dark.sum(axis=0)
    step = dark.shape[1] / 6.6
    cuts = [0]
    for number in range(1, 6):
        middle = int(step * (number + 0.3))
        near = range(middle - 14, middle + 15)
        cuts.append(min(near, key=lambda column: (columns[column], abs(column - middle))))
    cuts.append(dark.shape[1])
    return [shape(dark[:, left:right]) for left, right in zip(cuts, cuts[1:])]


def shape(strip):
    """A digit without what is white around it, at one size."""
    rows, columns = numpy.flatnonzero(strip.any(axis=1)), numpy.flatnonzero(strip.any(axis=0))
    if len(rows) == 0:
        return numpy.zeros(SIZE[0] * SIZE[1])
    cut = strip[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    small = Image.fromarray((cut * 255).astype("uint8")).resize(SIZE, Image.Resampling.BOX)
    return numpy.array(small).astype(float).ravel() / 255


def learn(files):
    known = [(piece, digit) for file in files for piece, digit in zip(pieces(file), file.stem)]
    return numpy.array([piece for piece, _ in known]), [digit for _, digit in known]


def likest(file, learnt):
    examples, digits = learnt
    return "".join(digits[int(((examples - piece) ** 2).sum(axis=1).argmin())] for piece in pieces(file))


main()
