#!/usr/bin/env python3
"""Adds to places-ambiguous.tsv the names of small places that the word lists know as ordinary words.

usage: tools/ambiguous_places.py            (rewrites the file; run it after adding places or words)
"""
import glob
import os

FOLD = str.maketrans("أإآىؤئة", "ااايويه")
LEXICON = os.path.join(os.path.dirname(__file__), "../core/src/main/resources/org/tawatur/lexicon")


def rows(name):
    with open(os.path.join(LEXICON, name), encoding="utf-8") as lines:
        body = [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#")]
    return body[0], body[1:]


def fold(word):
    return word.translate(FOLD)


words = set()
for name in ("nouns-domain.tsv", "nouns-general.tsv"):
    for row in rows(name)[1]:
        forms = [row[0]] + [p for p in row[3].split("|") if p not in ("-", "ون", "ات")]
        for form in forms:
            words.add(fold(form))
            words.add("ال" + fold(form))
            if "ات" in row[3].split("|"):
                words.add(fold(form.rstrip("ة")) + "ات")
        if row[1] == "adj" and not row[0].endswith("ة"):
            words.add(fold(row[0]) + "ه")
            words.add("ال" + fold(row[0]) + "ه")
for row in rows("closed-class.tsv")[1]:
    for before in ("", "و", "ف"):
        for after in ("", "ه", "ها", "هم", "نا"):
            words.add(before + fold(row[0]) + after)
for row in rows("given-names.tsv")[1]:
    words.add(fold(row[0]))
nationalities = set()
for row in rows("demonyms.tsv")[1]:
    for form in row[:2]:
        nationalities.update((fold(form), "ال" + fold(form)))

header, known = rows("places-ambiguous.tsv")
found = {row[0]: row for row in known}
folded = {fold(row[0]) for row in known}
LARGE = ("country", "capital", "admin1", "city", "region", "river")
places = []
for path in sorted(glob.glob(os.path.join(LEXICON, "places-*.tsv"))):
    if not path.endswith("ambiguous.tsv"):
        places += [(row, [row[1]] + ([] if row[8] == "-" else row[8].split("|"))) for row in rows(os.path.basename(path))[1]]
cities = {fold(name) for row, names in places if row[3] in LARGE for name in names}
for row, names in places:
    large = row[3] in LARGE
    for place in names:
        if fold(place) in folded or fold(place) in cities and not large:
            continue
        if fold(place) in nationalities and place != row[1]:
            found[place] = [place, "also an adjective of nationality"]
        elif row[3] == "quarter" and " " not in place:
            found[place] = [place, "quarter, named only after a word that says so"]
        elif not large and fold(place) in words:
            found[place] = [place, "also an ordinary word or a person's name"]
        else:
            continue
        folded.add(fold(place))

target = os.path.join(LEXICON, "places-ambiguous.tsv")
with open(target, encoding="utf-8") as lines:
    head = [line for line in lines if line.startswith("#")]
with open(target, "w", encoding="utf-8") as out:
    out.writelines(head)
    out.write("\t".join(header) + "\n")
    for place in sorted(found):
        out.write("\t".join(found[place]) + "\n")
print(len(found), "ambiguous names")
