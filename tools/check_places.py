#!/usr/bin/env python3
"""Check the gazetteer (places-*.tsv): form of the files, and coordinates against an outside gazetteer.

Usage: check_places.py LEXICON_DIR [OUTSIDE.tsv[.gz]] [--list]

The outside file is tab-separated with the columns country (ISO alpha-2), placetype, name_en, names_ar, names_en,
lat, lon (lists inside a cell separated by |). It is read to compare distances only; nothing is taken from it.
--list prints the rows whose namesakes all lie farther than 25 km away.
"""
import collections
import csv
import difflib
import glob
import gzip
import math
import os
import re
import sys
import unicodedata

COLUMNS = ['id', 'arabic', 'english', 'kind', 'country', 'admin1', 'lat', 'lon', 'variants']
KINDS = set('country capital admin1 admin2 city town village region camp airport crossing mountain river island '
            'quarter base strait'.split())
POINTS = {'capital', 'city', 'town', 'village', 'camp', 'quarter'}
ALPHA2 = {'YE': 'YEM', 'TR': 'TUR', 'EG': 'EGY', 'LB': 'LBN', 'SD': 'SDN', 'PS': 'PSE', 'JO': 'JOR', 'SA': 'SAU',
          'SY': 'SYR', 'IQ': 'IRQ', 'LY': 'LBY', 'IL': 'ISR', 'SS': 'SSD', 'IR': 'IRN', 'AE': 'ARE', 'QA': 'QAT',
          'BH': 'BHR', 'KW': 'KWT', 'OM': 'OMN', 'AF': 'AFG', 'PK': 'PAK', 'SO': 'SOM', 'ML': 'MLI', 'NE': 'NER',
          'NG': 'NGA', 'TD': 'TCD', 'BF': 'BFA', 'DZ': 'DZA', 'TN': 'TUN', 'MA': 'MAR', 'MR': 'MRT'}
TOGETHER = {'ISR': 'PSE'}  # the border lines of outside sources differ: compare as one area
FOLD = str.maketrans('أإآٱىةؤئگچپڤک', 'اااايهوياجبفك')
NEAR, FAR = 10.0, 25.0


def fold_ar(name):
    name = re.sub('[\u064b-\u0652\u0640\u200e\u200f]', '', unicodedata.normalize('NFC', name)).translate(FOLD)
    name = re.sub(r'^(مدينة|بلدة|قرية|مخيم|محافظة|مطار|معبر|جبل|جزيرة|ناحية|حي|قضاء|مديرية|سجن|وادي) (?=\S)', '',
                  name.replace('ء', '').replace('مدينه ', 'مدينة '))
    return ''.join(w[2:] if w.startswith('ال') and len(w) > 4 else w for w in re.split(r'[\s\-]+', name))


def fold_en(name):
    name = unicodedata.normalize('NFD', name)
    name = ''.join(c for c in name if not unicodedata.combining(c)).lower()
    name = re.sub(r"\b(al|el|ad|as|ash|at|ar|az|an|the)[ -]", '', re.sub("['’`‘ʿʾ]", '', name))
    name = re.sub(r' (camp|airport|governorate|crossing|airbase|city|international)$', '', name)
    return re.sub('[^a-z0-9]', '', name)


def km(a, b):
    p, q = math.radians(a[0]), math.radians(b[0])
    h = math.sin((q - p) / 2) ** 2 + math.cos(p) * math.cos(q) * math.sin(math.radians(b[1] - a[1]) / 2) ** 2
    return 12742 * math.asin(min(1, math.sqrt(h)))


def read_lexicon(directory):
    rows, ids, faults = [], {}, []
    for path in sorted(glob.glob(os.path.join(directory, 'places-*.tsv'))):
        base = os.path.basename(path)
        if base == 'places-ambiguous.tsv':
            continue
        with open(path, encoding='utf-8', newline='') as f:
            lines = f.read().split('\n')
        if lines[-1] != '':
            faults.append(base + ': no newline at the end')
        body = [line for line in lines if line and not line.startswith('#')]
        if body[0].split('\t') != COLUMNS:
            faults.append(base + ': header')
        last = ''
        for line in body[1:]:
            cells = line.split('\t')
            if len(cells) != len(COLUMNS) or '' in cells:
                faults.append(base + ': cells: ' + line)
                continue
            row = dict(zip(COLUMNS, cells))
            if row['id'] in ids:
                faults.append(base + ': id twice: ' + row['id'])
            if row['id'] <= last:
                faults.append(base + ': not sorted at ' + row['id'])
            last = row['id']
            ids[last] = base
            if not re.fullmatch('[a-z0-9]+(-[a-z0-9]+)*', last):
                faults.append(base + ': id form: ' + last)
            if row['kind'] not in KINDS or not re.fullmatch('[A-Z]{3}|-', row['country']):
                faults.append(base + ': kind or country: ' + line)
            if unicodedata.normalize('NFC', line) != line or re.search('[\u064b-\u0652\u0640\u200e\u200f]', line):
                faults.append(base + ': signs: ' + line)
            row['at'] = (float(row['lat']), float(row['lon']))
            if not (-60 <= row['at'][0] <= 83 and -180 <= row['at'][1] <= 180):
                faults.append(base + ': range: ' + line)
            row['file'] = base
            rows.append(row)
    return rows, faults


def read_outside(path):
    by_name = collections.defaultdict(list)
    grid = collections.defaultdict(list)
    opener = gzip.open if path.endswith('.gz') else open
    covered = set()
    with opener(path, 'rt', encoding='utf-8', newline='') as f:
        for row in csv.DictReader(f, delimiter='\t', quoting=csv.QUOTE_NONE):
            country = ALPHA2.get(row['country'])
            try:
                at = (float(row['lat']), float(row['lon']))
            except (TypeError, ValueError):
                continue
            if not country or row['placetype'] == 'country':
                continue
            covered.add(country)
            area = TOGETHER.get(country, country)
            names_ar = {fold_ar(n) for n in (row['names_ar'] or '').split('|') if n}
            names_en = {fold_en(n) for n in [row['name_en'] or ''] + (row['names_en'] or '').split('|') if n}
            place = (at, names_ar - {''}, names_en - {''}, row['name_en'], row['names_ar'])
            for n in place[1] | place[2]:
                by_name[area, n].append(place)
            grid[area, int(at[0] * 4), int(at[1] * 4)].append(place)
    return by_name, grid, covered


def similar(mine, theirs):
    for a in mine:
        for b in theirs:
            if abs(len(a) - len(b)) <= 2 and difflib.SequenceMatcher(None, a, b).ratio() >= 0.8:
                return True
    return False


def compare(row, by_name, grid):
    """(distance, how, other): the nearest namesake, or the nearest similar name within 25 km, or None."""
    area = TOGETHER.get(row['country'], row['country'])
    ar = {fold_ar(n) for n in [row['arabic']] + ([] if row['variants'] == '-' else row['variants'].split('|'))}
    en = {fold_en(row['english'])}
    best = min(((km(row['at'], p[0]), 'equal', p) for n in ar | en for p in by_name.get((area, n), ())),
               key=lambda x: x[0], default=None)
    if best and best[0] <= FAR:
        return best
    y, x = int(row['at'][0] * 4), int(row['at'][1] * 4)
    near = [p for i in (-1, 0, 1) for j in (-1, 0, 1, -2, 2) for p in grid.get((area, y + i, x + j), ())]
    for p in sorted(near, key=lambda p: km(row['at'], p[0])):
        d = km(row['at'], p[0])
        if d > FAR:
            break
        if similar(ar, p[1]) or similar(en, p[2]):
            return d, 'similar', p
    return best


def table(title, rows, found):
    print('\n' + title)
    print('country\trows\t<=10 km\t<=25 km\tequal name <=25 km\tfarther\tno namesake')
    groups = collections.defaultdict(list)
    for r in rows:
        groups[r['country']].append(r)
    for name, group in sorted(groups.items()) + [('all', rows)]:
        hits = [found[r['id']] for r in group]
        near = sum(1 for h in hits if h and h[0] <= NEAR)
        far = sum(1 for h in hits if h and h[0] <= FAR)
        n = len(group) or 1
        equal = sum(1 for h in hits if h and h[0] <= FAR and h[1] == 'equal')
        print('%s\t%d\t%.1f%%\t%.1f%%\t%.1f%%\t%d\t%d' % (
            name, len(group), 100 * near / n, 100 * far / n, 100 * equal / n,
            sum(1 for h in hits if h and h[0] > FAR), sum(1 for h in hits if not h)))


def chance(rows, by_name, grid):
    """How often a place is 'confirmed' at a wrong spot: every row moved by about 65 km in four directions."""
    near = far = 0
    for north, east in ((.6, 0), (-.6, 0), (0, .7), (0, -.7)):
        for r in rows:
            hit = compare(dict(r, at=(r['at'][0] + north, r['at'][1] + east)), by_name, grid)
            near += bool(hit and hit[0] <= NEAR)
            far += bool(hit and hit[0] <= FAR)
    n = 4 * len(rows) or 1
    print('\nby chance (rows moved by about 65 km): %.1f%% within 10 km, %.1f%% within 25 km' % (
        100 * near / n, 100 * far / n))


def main():
    args = [a for a in sys.argv[1:] if not a.startswith('--')]
    if not args:
        sys.exit(__doc__)
    rows, faults = read_lexicon(args[0])
    for fault in faults:
        print('FAULT ' + fault)
    print('%d places, %d faults of form' % (len(rows), len(faults)))
    if len(args) > 1:
        by_name, grid, covered = read_outside(args[1])
        rows = [r for r in rows if r['country'] in covered and r['kind'] != 'country']
        found = {r['id']: compare(r, by_name, grid) for r in rows}
        table('settlements, quarters, camps', [r for r in rows if r['kind'] in POINTS], found)
        table('other kinds', [r for r in rows if r['kind'] not in POINTS], found)
        chance([r for r in rows if r['kind'] in POINTS], by_name, grid)
        if '--list' in sys.argv:
            for r in rows:
                h = found[r['id']]
                if h and h[0] > FAR:
                    print('\t'.join([r['file'], r['id'], r['arabic'], r['kind'], r['admin1'], r['lat'], r['lon'],
                                     '%.0f km' % h[0], str(h[2][3]), str(h[2][4]), '%.3f %.3f' % h[2][0]]))
    sys.exit(1 if faults else 0)


if __name__ == '__main__':
    main()
