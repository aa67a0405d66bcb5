#!/usr/bin/env python3
"""Lets two robots listen to spoken digits: a free recogniser, and one that has our recordings, as everybody may.

Usage: hear.py DIRECTORY RECORDINGS   (the directory that `bots digits` wrote; assets/speech/en.wav)
"""

import json
import struct
import sys
from pathlib import Path

import numpy

WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
RATE, HOP, FRAME, BANDS = 8000, 80, 256, 24
SPEEDS = [0.85, 0.89, 0.93, 0.97, 1.0, 1.03, 1.07, 1.11, 1.15]


def main():
    files = sorted(Path(sys.argv[1]).glob("*.wav"))
    templates = Templates(Path(sys.argv[2]).read_bytes())
    for name, robot in [("pocketsphinx", recogniser()), ("our own recordings", templates.read)]:
        read = [robot(numpy.frombuffer(file.read_bytes()[44:], "<i2").astype(float) / 32768) for file in files]
        report(name, [file.stem for file in files], read)


def report(name, said, read):
    whole = sum(one == other for one, other in zip(said, read))
    digits = sum(sum(a == b for a, b in zip(one, other)) for one, other in zip(said, read) if len(one) == len(other))
    same_length = sum(len(one) == len(other) for one, other in zip(said, read))
    print(json.dumps({"robot": name, "heard": len(said), "whole": whole, "of_right_length": same_length, "digits_right": digits}))


def recogniser():
    import pocketsphinx

    grammar = f"#JSGF V1.0; grammar d; public <six> = {'<d> ' * 6}; <d> = {' | '.join(WORDS)};"
    file = Path(sys.argv[1]) / "digits.gram"
    file.write_text(grammar)
    decoder = pocketsphinx.Decoder(jsgf=str(file), dict=str(dictionary()), samprate=16000, loglevel="FATAL")

    def hear(samples):
        doubled = numpy.interp(numpy.arange(0, len(samples), 0.5), numpy.arange(len(samples)), samples)
        decoder.start_utt()
        decoder.process_raw((doubled * 32000).astype("<i2").tobytes(), full_utt=True)
        decoder.end_utt()
        heard = decoder.hyp().hypstr.split() if decoder.hyp() else []
        return "".join(str(WORDS.index(word)) for word in heard if word in WORDS)

    return hear


def dictionary():
    """The recogniser's own dictionary, as far as digits go."""
    import pocketsphinx

    model = Path(pocketsphinx.get_model_path()) / "en-us" / "cmudict-en-us.dict"
    lines = [line for line in model.read_text().splitlines() if line.split(" ")[0].split("(")[0] in WORDS]
    file = Path(sys.argv[1]) / "digits.dict"
    file.write_text("\n".join(lines) + "\n")
    return file


class Templates:
    """Slides each recorded word, at several speeds, over the spectrum of what is heard, and takes the six best places."""

    def __init__(self, recordings):
        places = [struct.unpack_from("<I", recordings, 70 + 24 * digit)[0] for digit in range(10)]
        ends = places[1:] + [struct.unpack_from("<I", recordings, 294)[0]]
        self.words = []
        for digit, (begin, end) in enumerate(zip(places, ends)):
            samples = numpy.array([linear(byte) for byte in recordings[298 + begin : 298 + end]])[: -RATE // 20]
            for speed in SPEEDS:
                bent = numpy.interp(numpy.arange(0, len(samples) - 1, speed), numpy.arange(len(samples)), samples)
                self.words.append((digit, unit(spectrum(bent))))

    def read(self, samples):
        heard = spectrum(samples)
        found = []
        for digit, word in self.words:
            length = word.shape[0]
            windows = numpy.lib.stride_tricks.sliding_window_view(heard, length, axis=0).transpose(0, 2, 1)
            centred = windows - windows.mean(axis=(1, 2), keepdims=True)
            likeness = (centred * word).sum(axis=(1, 2)) / (numpy.sqrt((centred**2).sum(axis=(1, 2))) + 1e-9)
            found += [(value, place, length, digit) for place, value in enumerate(likeness) if value > 0.3]
        taken = []
        for value, place, length, digit in sorted(found, reverse=True):
            if all(place >= other + size * 0.7 or other >= place + length * 0.7 for other, size, _ in taken):
                taken.append((place, length, digit))
            if len(taken) == 6:
                break
        return "".join(str(digit) for _, _, digit in sorted(taken))


def spectrum(samples):
    padded = numpy.pad(samples, (0, FRAME))
    frames = numpy.lib.stride_tricks.sliding_window_view(padded, FRAME)[::HOP] * numpy.hanning(FRAME)
    power = numpy.abs(numpy.fft.rfft(frames, axis=1)) ** 2
    edges = numpy.unique(numpy.round(numpy.geomspace(3, power.shape[1] - 1, BANDS + 1)).astype(int))
    bands = numpy.stack([power[:, low:high].sum(axis=1) for low, high in zip(edges, edges[1:])], axis=1)
    return numpy.log(bands + 0.02)


def unit(pattern):
    centred = pattern - pattern.mean()
    return centred / numpy.sqrt((centred**2).sum())


def linear(byte):
    bits = ~byte & 0xFF
    magnitude = (((bits & 15) << 3) + 132 << (bits >> 4 & 7)) - 132
    return (magnitude if bits < 128 else -magnitude) / 32768


main()
