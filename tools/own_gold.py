#!/usr/bin/env python3
"""The project's own gold: draws reports to annotate, turns short annotations into gold files, and keeps gold without texts.

usage: own_gold.py draw SHARED OUT [COUNT [SEED]]     draws reports from the pool, spread over outlets and years
       own_gold.py choose SHARED OUT [COUNT [SEED]]   draws reports from those of the pool that were chosen for dense claims, as the open gold was
       own_gold.py expand ANNOTATED TEXTS OUT          NAME.ann.jsonl (short form) -> NAME.gold.jsonl; says what is wrong, by line
       own_gold.py seal GOLD OUT                       gold with its texts -> gold as offsets and hashes, no words of the texts
       own_gold.py restore SEALED SHARED OUT           the reverse, from the pool; what is not there or differs is named
       own_gold.py half improving|measuring GOLD OUT   copies one half of restored gold beside what OUT holds
       own_gold.py marks SEALED SHARED OUT            the reports with marked words, with their texts and marks: {id, text, outlet, published, marks} a line
       own_gold.py sentences SEALED SHARED OUT         the labelled sentences as one-sentence reports: {id, text, assault, protest} a line

The short form is one JSON object a line: t type, m mode, ev evidence (exact words, or "first words … last words"), tr trigger,
a actors, r recipients, ch chain (each a list of [text, "id1,id2"]), pol "denied", mod modality, w [text, EDTF or null],
wh [texts], n [[text, number, of]], opt 1. What is missing is empty, affirmed, actual or required.
"""
import gzip
import hashlib
import json
import random
import re
import shutil
import sys
from collections import defaultdict
from pathlib import Path

TYPES = set('AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE '
            'ASSAULT PLEDGE DEFECT SPLIT MERGE RENAME CONTROL RIFT APPOINT'.split())
OTHERS = re.compile(r'(^|\s)[آا]خر(ون|ين|ان)?(\s|$)')
MODALITIES = {'actual', 'planned', 'possible', 'conditional'}


def pool(shared):
    with gzip.open(Path(shared) / 'data/news/pool_open.jsonl.gz', 'rt', encoding='utf-8') as lines:
        for number, line in enumerate(lines):
            yield number, json.loads(line)


def text_of(report):
    return (report.get('title') or '').strip() + '\n\n' + (report.get('body') or '').strip() + '\n'


def name_of(number, report):
    return f"{report['pool']}_p{number:04d}"


def published(report):
    """The day, only where the pool knows it as one of publication."""
    known = str(report.get('date_kind') or '').startswith(('publication', 'crawl date'))
    return report['date'] if known and re.fullmatch(r'\d{4}-\d\d-\d\d', str(report.get('date') or '')) else None


def write_texts(chosen, out):
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    with (out / 'meta.jsonl').open('w', encoding='utf-8') as meta:
        for number, report in sorted(chosen, key=lambda c: c[0]):
            (out / f'{name_of(number, report)}.txt').write_text(text_of(report), encoding='utf-8')
            meta.write(json.dumps({'id': name_of(number, report), 'published': published(report), 'outlet': report['outlet']},
                                  ensure_ascii=False) + '\n')


def choose(shared, out, count=165, seed=7):
    """Of the reports that the pool marks as chosen, those that are no open gold, without near copies, in a random order."""
    gold = [set(p.read_text(encoding='utf-8').split()) for f in ('seeds', 'dev') for p in (Path(shared) / 'gold' / f).glob('*.txt')]
    seen, chosen = set(), []
    for number, report in pool(shared):
        text = text_of(report)
        words = set(text.split())
        if not report.get('selected_id') or report.get('dup') is not None and report.get('dup') in seen:
            continue
        seen.add(report.get('dup'))
        if 400 <= len(text) <= 5200 and not any(len(words & g) > 0.5 * min(len(words), len(g)) for g in gold):
            chosen.append((number, report))
    random.Random(int(seed)).shuffle(chosen)
    write_texts(chosen[:int(count)], out)


def draw(shared, out, count=104, seed=20261129):
    gold = [set(p.read_text(encoding='utf-8').split()) for f in ('seeds', 'dev') for p in (Path(shared) / 'gold' / f).glob('*.txt')]
    strata, seen = defaultdict(list), set()
    for number, report in pool(shared):
        text = text_of(report)
        words = set(text.split())
        if report.get('selected_id') or not 500 <= len(text) <= 4200 or report.get('dup') in seen:
            continue
        seen.add(report.get('dup'))
        if any(len(words & g) > 0.6 * min(len(words), len(g)) for g in gold):
            continue
        year = str(report.get('date'))[:4]
        strata[report['outlet'] if report['pool'] != 'airwars_sources' else 'airwars', year if year.isdigit() else ''].append((number, report))
    # Every stratum in turn, in an order of its own; large ones come up more often, by the root of their size.
    chance = random.Random(seed)
    keys, chosen = sorted(strata), []
    for key in keys:
        chance.shuffle(strata[key])
    while len(chosen) < count:
        key = chance.choices(keys, [len(strata[k]) ** 0.5 for k in keys])[0]
        if strata[key]:
            chosen.append(strata[key].pop())
    write_texts(chosen, out)


class Wrong(ValueError):
    """What is wrong with one annotation."""


def evidence(words, text):
    if words in text:
        return words
    first, dots, last = re.split(r'\s*(…|\.\.\.)\s*', words, maxsplit=1) if re.search('…|\\.\\.\\.', words) else (words, '', '')
    start = text.find(first)
    end = text.find(last, start + len(first)) if dots and start >= 0 else -1
    if end < 0:
        raise Wrong(f'evidence not found: {words}')
    return text[start:end + len(last)]


def mentions(rows, text, what):
    out = []
    for row in rows or []:
        words, ids = (row, '') if isinstance(row, str) else (row[0], row[1] if len(row) > 1 else '')
        if words not in text:
            raise Wrong(f'{what} not found: {words}')
        out.append({'text': words, 'ids': [i.strip() for i in (ids or '').split(',') if i.strip()]})
    return out


def expanded(short, text):
    words = evidence(short['ev'], text)
    if short['tr'] not in words:
        raise Wrong(f"trigger {short['tr']} is not in its evidence: {words}")
    if short['t'] not in TYPES or short.get('mod', 'actual') not in MODALITIES:
        raise Wrong(f"unknown type or modality: {short['t']} {short.get('mod')}")
    claim = {'evidence': words, 'trigger': short['tr'], 'type': short['t'], 'mode': short.get('m'),
             'actors': mentions(short.get('a'), text, 'actor'), 'recipients': mentions(short.get('r'), text, 'recipient'),
             'polarity': short.get('pol', 'affirmed'), 'modality': short.get('mod', 'actual'),
             'chain': mentions(short.get('ch'), text, 'teller'), 'when': None, 'where': [], 'counts': []}
    if claim['polarity'] not in ('affirmed', 'denied'):
        raise Wrong(f"unknown polarity: {claim['polarity']}")
    if short.get('w'):
        claim['when'] = {'text': mentions([short['w'][0]], text, 'date')[0]['text'], 'value': short['w'][1]}
    claim['where'] = [{'text': m['text']} for m in mentions(short.get('wh'), text, 'place')]
    for row in short.get('n') or []:
        claim['counts'].append({'text': mentions([row[0]], text, 'count')[0]['text'], 'value': row[1], 'of': row[2]})
    if short.get('opt'):
        claim['optional'] = True
    # "Five killed and six others wounded": whom an attack befell is said by those told, as in the open gold.
    told = [m for m in claim['recipients'] if not OTHERS.search(m['text'])]
    if claim['type'] == 'ASSAULT' and told:
        claim['recipients'] = told
    return claim


def expand(annotated, texts, out):
    out, faults = Path(out), 0
    out.mkdir(parents=True, exist_ok=True)
    for path in sorted(Path(annotated).glob('*.ann.jsonl')):
        name = path.name.removesuffix('.ann.jsonl')
        text = (Path(texts) / f'{name}.txt').read_text(encoding='utf-8')
        claims = []
        for number, line in enumerate(path.read_text(encoding='utf-8').splitlines(), 1):
            if line.strip():
                try:
                    claims.append(expanded(json.loads(line), text))
                except (ValueError, KeyError, IndexError, TypeError) as fault:
                    faults += 1
                    print(f'{path.name}:{number}: {fault}')
        (out / f'{name}.gold.jsonl').write_text(''.join(json.dumps(c, ensure_ascii=False) + '\n' for c in claims), encoding='utf-8')
        (out / f'{name}.txt').write_text(text, encoding='utf-8')
    print(f'{faults} lines to mend')


def nearest(words, text, around):
    """Where words stand closest before or at a place, else the first after it."""
    before = text.rfind(words, 0, around + len(words))
    return before if before >= 0 else text.find(words, around)


def seal(gold, out):
    gold, out = Path(gold), Path(out)
    out.mkdir(parents=True, exist_ok=True)
    for path in sorted(gold.glob('*.gold.jsonl')):
        name = path.name.removesuffix('.gold.jsonl')
        text = (gold / f'{name}.txt').read_text(encoding='utf-8')
        lines = [json.dumps({'report': name, 'sha256': hashlib.sha256(text.encode('utf-8')).hexdigest()})]
        for line in path.read_text(encoding='utf-8').splitlines():
            claim = json.loads(line)
            start = text.find(claim['evidence'])
            trigger = text.find(claim['trigger'], start)

            def place(words, around=trigger):
                at = nearest(words, text, around)
                return [at, at + len(words)]
            sealed = {'type': claim['type'], 'mode': claim['mode'], 'evidence': [start, start + len(claim['evidence'])],
                      'trigger': [trigger, trigger + len(claim['trigger'])]}
            for key in ('actors', 'recipients', 'chain'):
                sealed[key] = [{'span': place(m['text']), 'ids': m['ids']} for m in claim[key]]
            sealed['polarity'], sealed['modality'] = claim['polarity'], claim['modality']
            sealed['when'] = claim['when'] and {'span': place(claim['when']['text']), 'value': claim['when']['value']}
            sealed['where'] = [place(m['text']) for m in claim['where']]
            sealed['counts'] = [{'span': place(m['text']), 'value': m['value'], 'of': m['of']} for m in claim['counts']]
            for key in ('optional', 'chain_disputed'):
                if claim.get(key):
                    sealed[key] = True
            lines.append(json.dumps(sealed))
        (out / f'{name}.jsonl').write_text('\n'.join(lines) + '\n', encoding='utf-8')


def restore(sealed, shared, out):
    sealed, out = Path(sealed), Path(out)
    out.mkdir(parents=True, exist_ok=True)
    wanted = {p.stem: p for p in sorted(sealed.glob('*.jsonl'))}
    with (out / 'meta.jsonl').open('w', encoding='utf-8') as meta:
        for number, report in pool(shared):
            name = name_of(number, report)
            path = wanted.pop(name, None)
            if path is None:
                continue
            text = text_of(report)
            head, *claims = [json.loads(line) for line in path.read_text(encoding='utf-8').splitlines()]
            if hashlib.sha256(text.encode('utf-8')).hexdigest() != head['sha256']:
                print(f'{path}: the text is another one', file=sys.stderr)
                continue

            def words(span):
                return text[span[0]:span[1]]
            with (out / f'{name}.gold.jsonl').open('w', encoding='utf-8') as gold:
                for claim in claims:
                    claim['evidence'], claim['trigger'] = words(claim['evidence']), words(claim['trigger'])
                    for key in ('actors', 'recipients', 'chain'):
                        claim[key] = [{'text': words(m['span']), 'ids': m['ids']} for m in claim[key]]
                    if claim['when']:
                        claim['when'] = {'text': words(claim['when']['span']), 'value': claim['when']['value']}
                    claim['where'] = [{'text': words(span)} for span in claim['where']]
                    claim['counts'] = [{'text': words(m['span']), 'value': m['value'], 'of': m['of']} for m in claim['counts']]
                    gold.write(json.dumps(claim, ensure_ascii=False) + '\n')
            (out / f'{name}.txt').write_text(text, encoding='utf-8')
            meta.write(json.dumps({'id': name, 'published': published(report), 'outlet': report['outlet']}, ensure_ascii=False) + '\n')
    for path in wanted.values():
        print(f'{path}: no such report in the pool', file=sys.stderr)


def half(which, gold, out):
    """The reports in the order of their names: first, third ... to improve, second, fourth ... to measure."""
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    names = sorted(p.name.removesuffix('.gold.jsonl') for p in Path(gold).glob('*.gold.jsonl'))
    names = set(names[{'improving': 0, 'measuring': 1}[which]::2])
    for name in names:
        for ending in ('.txt', '.gold.jsonl'):
            shutil.copy(Path(gold) / (name + ending), out)
    lines = [line for line in (Path(gold) / 'meta.jsonl').open(encoding='utf-8') if json.loads(line)['id'] in names]
    with (out / 'meta.jsonl').open('a', encoding='utf-8') as meta:
        meta.writelines(lines)


def sentences(sealed, shared, out):
    rows = [json.loads(line) for line in Path(sealed).read_text(encoding='utf-8').splitlines()]
    wanted = {row['report'] for row in rows}
    texts = {name_of(n, r): text_of(r) for n, r in pool(shared) if name_of(n, r) in wanted}
    with Path(out).open('w', encoding='utf-8') as lines:
        for row in rows:
            words = texts.get(row['report'], '')[row['span'][0]:row['span'][1]]
            if hashlib.sha256(words.encode('utf-8')).hexdigest()[:16] != row['sha256']:
                print(f"{row['report']} {row['span']}: the text is another one", file=sys.stderr)
                continue
            lines.write(json.dumps({'id': f"{row['report']}_{row['span'][0]}", 'text': words, 'assault': row['assault'],
                                    'protest': row['protest']}, ensure_ascii=False) + '\n')


def marks(sealed, shared, out):
    rows = {row['report']: row for row in map(json.loads, Path(sealed).open(encoding='utf-8'))}
    with Path(out).open('w', encoding='utf-8') as lines:
        for number, report in pool(shared):
            row = rows.pop(name_of(number, report), None)
            if row is None:
                continue
            text = text_of(report)
            if hashlib.sha256(text.encode('utf-8')).hexdigest() != row['sha256']:
                print(f"{row['report']}: the text is another one", file=sys.stderr)
                continue
            known = {'published': published(report)} if published(report) else {}
            lines.write(json.dumps({'id': row['report'], 'text': text, 'outlet': report['outlet'], **known, 'marks': row['marks']},
                                   ensure_ascii=False) + '\n')
    for name in rows:
        print(f'{name}: no such report in the pool', file=sys.stderr)


COMMANDS = {'marks': marks, 'half': half, 'sentences': sentences, 'draw': draw, 'choose': choose, 'expand': expand, 'seal': seal, 'restore': restore}


def main(words):
    if len(words) < 3 or words[0] not in COMMANDS:
        sys.exit(__doc__)
    rest = [int(w) if w.isdigit() else w for w in words[1:]]
    COMMANDS[words[0]](*rest)


if __name__ == '__main__':
    main(sys.argv[1:])
