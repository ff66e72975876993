#!/usr/bin/env python3
"""Learns how much each ground speaks for a claim, from annotated reports, and writes the weights.

usage: train.py learn GOLD CODED OUT [--ridge R] [--folds N] [--eval FOLDER] [--sentences LABELS --sentences-coded CODED [--weight N]]
                      [--chosen SEALED ...] [--marked MARKED --marked-coded CODED [--trees TREES]]
       train.py violence LABELS CODED ALONE OUT [--ridge R]     weights for violence in a sentence that comes alone
       train.py join REPORT ALONE VIOLENCE OUT       three such files as the columns of likelihood.tsv

GOLD is a folder of NAME.txt beside NAME.gold.jsonl; CODED is what `tawatur code --least 0 --grounds` gave of them. A coded claim is
right when the scorer's rule pairs it with a required gold claim, wrong when with none; with an optional one it teaches nothing. A claim that another one of its sentence
took up is paired with what the others left: it is to be coded besides, not instead. Of a
sentence that stands alone and was labelled, the likeliest claim of the type is right where the label says yes, all are wrong where it says no;
each such claim counts N times. A marked word (`own_gold.py marks`) makes the claim of its type there right where a reader
required it, wrong where he saw no such claim or one told by another word; where he was in two minds it teaches nothing. SEALED names the folders of reports that were chosen for dense claims and annotated once, whose annotators draw their own line. The
model is a logistic regression with a ridge, fitted by Newton's method in double precision without randomness: the same input gives
the same bytes. What it says of reports held out, in folds, is then drawn together and shifted (Platt scaling) until it is true of those of
our own gold, which are a random sample of news; the open gold was chosen and calls more claims required. Weights are rounded to a hundredth; those below 0.05 are left out.

Violence in a sentence that comes alone has weights of its own, learned from the labelled sentences and nothing else, where every sentence counts
once: by the claim that ALONE's weights hold likeliest, then by the one that the weights so learned do. Labels of sentences do not tell which of
their claims is the better one, so ALONE's weights keep a share in the mean of both.

With --trees, trees (`trees.py`) are grown on the claims in reports: on their grounds and on the sum that the regression makes of them, held
out in folds. A marked word weighs half as much there. What the trees say of reports that they did not see is straightened in the same way.
"""
import argparse
import json
import math
import sys
from collections import defaultdict
from pathlib import Path

import trees

# Lowered by hand. The labelled sentences come from reports of conflict; one that comes alone may be about anything. Their readers were
# told to take a chanting crowd for a protest; chants and what "the demonstrators" do accompany one that is told elsewhere.
PRIOR = {'lone-ASSAULT': -0.67, 'lone-PROTEST': -0.42, 'PROTEST-voice': -0.9, 'crowd-the': -0.5}

# The same for violence: by how much weights learned from sentences of conflict are lowered, chosen on the open half of the crowd's sentences.
PRIOR_OF_VIOLENCE = {'lone-ASSAULT': -1.24}
ROUNDS, SHARE = 2, 0.3

# How often a ground has to be seen for trees to split on it, and how much a marked word weighs for them.
SEEN, MARK = 20, 0.5

OWN, CHOSEN, MARKED = '~own gold', '~chosen', '~marked'
TWIN = 'told-by-another'
SLOPE, SHIFT = '~slope', '~shift'

HEAD = '''# How much each ground speaks for a claim, in log-odds: in a report, in a sentence that comes alone, and there for a claim of violence.
# Provenance: learned from this project's own annotations by tools/train
# Four grounds are lowered by hand, for violence one, as tools/train.py says.
# Licence: Apache-2.0
ground\treport\talone\tviolence
'''

TREES_HEAD = '''# Trees that weigh the grounds of a claim in a report together, each node before its branches: a ground to ask for, with the number it has to
# be above where that is not nought; the branch without it; the branch with it. A leaf is =N: N in a thousand are right.
# Provenance: learned from this project's own annotations by tools/train
# Licence: Apache-2.0
tree\tnodes
'''


def paired(score, golds, systems, text):
    """The scorer's pairing: index of the system claim by index of the gold claim."""
    gs, ss = [score.located(g, text) for g in golds], [score.located(s, text) for s in systems]
    pairs = []
    for i, g in enumerate(golds):
        for j, s in enumerate(systems):
            trigger = score.overlap(gs[i][1], ss[j][1])
            if g['type'] == s['type'] and (trigger or score.overlap(gs[i][1], ss[j][0]) or score.overlap(gs[i][0], ss[j][1])):
                who = score.pair_mentions(g['actors'], s['actors']) + score.pair_mentions(g['recipients'], s['recipients'])
                pairs.append((bool(trigger), score.slots_right(g, s), who, not g.get('optional'), -abs(gs[i][1][0] - ss[j][1][0]), i, j))
    of, used = {}, set()
    for *_, i, j in sorted(pairs, reverse=True):
        if i not in of and j not in used:
            of[i] = j
            used.add(j)
    return of


def told(coded_path):
    """The coded claims, with the grounds that were seen, not with what trees made of them."""
    for line in open(coded_path, encoding='utf-8'):
        claim = json.loads(line)
        claim['grounds'].pop('trees', None)
        yield claim


def labelled(score, gold_dir, coded_path):
    """(grounds, right, claim) of every coded claim that teaches something, and the number of required claims."""
    gold = score.load_gold(gold_dir)
    coded = defaultdict(list)
    for claim in map(score.norm, told(coded_path)):
        coded[claim['report']].append(claim)
    rows, required = [], 0
    for name, golds in sorted(gold.items()):
        text = (Path(gold_dir) / f'{name}.txt').read_text(encoding='utf-8')
        systems = coded.get(name, [])
        required += sum(not g.get('optional') for g in golds)
        for part in ([s for s in systems if TWIN not in s['grounds']], [s for s in systems if TWIN in s['grounds']]):
            pairs = paired(score, golds, part, text)
            of = {j: golds[i] for i, j in pairs.items()}
            rows += [(s['grounds'], None if j in of and of[j].get('optional') else j in of, s) for j, s in enumerate(part)]
            golds = [g for i, g in enumerate(golds) if i not in pairs]
    return rows, required


def in_sentences(labels_path, coded_path):
    """The labels of sentences by name, and the affirmed claims in each by name and type."""
    labels = {row['id']: row for row in map(json.loads, open(labels_path, encoding='utf-8'))}
    of = defaultdict(list)
    for claim in told(coded_path):
        if claim['event'] in ('ASSAULT', 'PROTEST') and claim['polarity'] == 'affirmed' and claim['report'] in labels:
            of[claim['report'], claim['event']].append(claim)
    return labels, of


def violence(options):
    """Writes the weights for violence in a sentence that comes alone."""
    labels, of = in_sentences(options.labels, options.coded)
    alone = {name: float(weight) for name, weight in
             (line.split('\t') for line in Path(options.alone).read_text(encoding='utf-8').splitlines()) if name not in (SLOPE, SHIFT)}
    weights = alone
    for _ in range(ROUNDS):
        rows = []
        for (name, event), claims in sorted(of.items()):
            if event == 'ASSAULT':
                likeliest = max(claims, key=lambda claim: likelihood(weights, claim['grounds']))
                rows.append((likeliest['grounds'], labels[name]['assault'], 1.0))
        weights = fit(common(rows), options.ridge)
    print(f'violence: {len(rows)} sentences, {sum(y for _, y, _ in rows)} with it')
    for name, shift in PRIOR_OF_VIOLENCE.items():
        weights[name] = weights.get(name, 0) + shift
    mean = {k: (weights.get(k, 0) + SHARE * alone.get(k, 0)) / (1 + SHARE) for k in {*weights, *alone}}
    weights = {k: round(w, 2) for k, w in mean.items() if k == 'bias' or abs(w) >= 0.05}
    weights[SLOPE], weights[SHIFT] = 1, 0
    Path(options.out).write_text(''.join(f'{k}\t{weights[k]:g}\n' for k in sorted(weights)), encoding='utf-8')


def alone(labels_path, coded_path):
    """(grounds, right, claim) of the claims in labelled sentences."""
    labels, of = in_sentences(labels_path, coded_path)
    rows = []
    for (name, event), claims in sorted(of.items()):
        if labels[name][event.lower()]:
            claims = [max(claims, key=lambda c: (TWIN not in c['grounds'], c['grounds'].get('rules', 0)))]
        rows += [(c['grounds'], labels[name][event.lower()], c) for c in claims]
    return rows


def of_marks(marked_path, coded_path):
    """(grounds, right, claim) of the claims at marked words."""
    coded = defaultdict(list)
    for claim in told(coded_path):
        coded[claim['report']].append(claim)
    rows = []
    for report in map(json.loads, open(marked_path, encoding='utf-8')):
        left = sorted(coded.get(report['id'], []), key=lambda claim: TWIN in claim['grounds'])
        for mark in report['marks']:
            if mark.get('unmarked') or mark['verdict'] == 'optional':
                continue
            start, end = mark['trigger']
            for claim in left:
                if claim['event'] == mark['type'] and claim['trigger']['start'] < end and start < claim['trigger']['end']:
                    claim['grounds'][MARKED] = 1
                    rows.append((claim['grounds'], mark['verdict'] == 'required', claim))
                    left = [c for c in left if c is not claim]
                    break
    return rows


def solve(matrix, right):
    """Solves a symmetric positive definite system by Cholesky."""
    n = len(right)
    low = [[0.0] * n for _ in range(n)]
    for i in range(n):
        row = low[i]
        for j in range(i + 1):
            other = low[j]
            total = matrix[i][j] - sum(row[k] * other[k] for k in range(j))
            row[j] = math.sqrt(total) if i == j else total / other[j]
    y = [0.0] * n
    for i in range(n):
        y[i] = (right[i] - sum(low[i][k] * y[k] for k in range(i))) / low[i][i]
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (y[i] - sum(low[k][i] * x[k] for k in range(i + 1, n))) / low[i][i]
    return x


def fit(rows, ridge, rounds=12):
    names = ['bias'] + sorted({k for grounds, _, _ in rows for k in grounds})
    at = {name: i for i, name in enumerate(names)}
    data = [([(0, 1.0)] + sorted((at[k], v) for k, v in grounds.items()), 1.0 if y else 0.0, weight) for grounds, y, weight in rows]
    w = [0.0] * len(names)
    for _ in range(rounds):
        gradient = [-ridge * x if i else -0.01 * x for i, x in enumerate(w)]
        hessian = [[0.0] * len(names) for _ in names]
        for i in range(len(names)):
            hessian[i][i] = ridge if i else 0.01
        for items, y, weight in data:
            p = 1 / (1 + math.exp(-sum(w[i] * v for i, v in items)))
            q = weight * p * (1 - p)
            for i, v in items:
                gradient[i] += weight * (y - p) * v
                row = hessian[i]
                for j, u in items:
                    if j <= i:
                        row[j] += q * v * u
        for i in range(len(names)):
            for j in range(i):
                hessian[j][i] = hessian[i][j]
        step = solve(hessian, gradient)
        w = [x + s for x, s in zip(w, step)]
        if max(abs(s) for s in step) < 1e-7:
            break
    return dict(zip(names, w))


def common(rows, least=6):
    """The rows with those grounds alone that were seen often enough to learn from."""
    count = defaultdict(int)
    for grounds, *_ in rows:
        for name in grounds:
            count[name] += 1
    return [({k: v for k, v in grounds.items() if count[k] >= least}, *rest) for grounds, *rest in rows]


def likelihood(weights, grounds):
    return 1 / (1 + math.exp(-weights.get('bias', 0) - sum(weights.get(k, 0) * v for k, v in grounds.items())))


def logit(p):
    return math.log(p / (1 - p))


def straighten(pairs):
    """The slope and shift of log-odds that make held-out likelihoods true (Platt)."""
    slope, shift = 1.0, 0.0
    logits = [(logit(min(max(p, 0.001), 0.999)), 1.0 if y else 0.0) for p, y in pairs]
    for _ in range(50):
        a = b = aa = ab = bb = 0.0
        for x, y in logits:
            p = 1 / (1 + math.exp(-slope * x - shift))
            q = p * (1 - p)
            a, b, aa, ab, bb = a + (y - p) * x, b + y - p, aa + q * x * x, ab + q * x, bb + q
        det = aa * bb - ab * ab
        slope, shift = slope + (a * bb - b * ab) / det, shift + (b * aa - a * ab) / det
    return slope, shift


def plant(rows, slope, shift, out):
    """Grows trees on rows of (held-out likelihood, grounds, right, weight, report) and writes them."""
    seen = defaultdict(int)
    for _, grounds, *_ in rows:
        for name in grounds:
            seen[name] += 1
    learned = []
    for p, grounds, y, weight, report in rows:
        known = {k: v for k, v in grounds.items() if v and seen[k] >= SEEN and k not in (OWN, CHOSEN, MARKED)}
        known['sum'] = round(slope * logit(min(max(p, 1e-6), 1 - 1e-6)) + shift, 2)
        learned.append((known, y, weight, report))
    grown, apart = trees.grow(learned)
    own = [(p, y) for p, (_, grounds, y, *_) in zip(apart, rows) if p is not None and OWN in grounds]
    slope, shift = straighten(own)
    print(f'{sum(map(len, grown))} nodes; straightened on {len(own)} claims of our own gold: slope {slope:.2f}, shift {shift:.2f}')
    lines = [f'{i:02}\t{";".join(trees.written(nodes))}\n' for i, nodes in enumerate(grown)]
    lines += [f'~shift\t{shift:.2f}\n', f'~slope\t{slope:.2f}\n']
    Path(out).write_text(TREES_HEAD + ''.join(lines), encoding='utf-8')


def best(pairs, required):
    """The threshold of the highest F1: (F1, threshold, precision, recall)."""
    result = (0.0, 0.5, 0.0, 0.0)
    for threshold in (i / 100 for i in range(5, 95)):
        found = [y for p, y in pairs if p >= threshold]
        right = sum(found)
        if right:
            precision, recall = right / len(found), right / required
            result = max(result, (2 * precision * recall / (precision + recall), threshold, precision, recall))
    return result


def join(options):
    """Files of weights, learned for reports and for sentences that come alone, as one."""
    files = (options.report, options.alone, options.violence)
    columns = [dict(line.split('\t') for line in Path(p).read_text(encoding='utf-8').splitlines()) for p in files]
    rows = (f'{k}\t' + '\t'.join(c.get(k, '0') for c in columns) + '\n' for k in sorted({k for c in columns for k in c}))
    Path(options.out).write_text(HEAD + ''.join(rows), encoding='utf-8')


def arguments():
    parser = argparse.ArgumentParser(description='Learns how much each ground speaks for a claim; the head of this file says how.')
    commands = parser.add_subparsers(dest='command', required=True)
    learn = commands.add_parser('learn')
    for name in ('gold', 'coded', 'out'):
        learn.add_argument(name)
    learn.add_argument('--ridge', type=float, default=1)
    learn.add_argument('--folds', type=int, default=5)
    learn.add_argument('--eval', default=str(Path(__file__).resolve().parents[2] / 'shared/eval'))
    learn.add_argument('--weight', type=float, default=1)
    learn.add_argument('--chosen', action='append', default=[])
    for name in ('--sentences', '--sentences-coded', '--marked', '--marked-coded', '--trees'):
        learn.add_argument(name)
    sentences = commands.add_parser('violence')
    for name in ('labels', 'coded', 'alone', 'out'):
        sentences.add_argument(name)
    sentences.add_argument('--ridge', type=float, default=12)
    columns = commands.add_parser('join')
    for name in ('report', 'alone', 'violence', 'out'):
        columns.add_argument(name)
    return parser.parse_args()


def main():
    options = arguments()
    if options.command == 'join':
        return join(options)
    if options.command == 'violence':
        return violence(options)
    chosen = {p.stem for folder in options.chosen for p in Path(folder).glob('*.jsonl')}
    sys.path.insert(0, options.eval)
    import score_claims as score
    rows, required = labelled(score, options.gold, options.coded)
    for grounds, _, claim in rows:
        # The two golds draw the line between required and optional at different heights.
        if claim['report'] in chosen:
            grounds[CHOSEN] = 1
        elif '_p' in claim['report']:
            grounds[OWN] = 1
    taught = common([(g, y, s) for g, y, s in rows if y is not None])
    single = [(g, y, options.weight) for g, y, _ in common(alone(options.sentences, options.sentences_coded))] if options.sentences else []
    marked = of_marks(options.marked, options.marked_coded) if options.marked else []
    marked = common(marked, 12)
    print(f'{len(marked)} claims at marked words, {sum(y for _, y, _ in marked)} right')
    reports = sorted({s['report'] for _, _, s in taught})
    fold = {r: i % options.folds for i, r in enumerate(reports)}
    fold |= {r: i % options.folds for i, r in enumerate(sorted({s['report'] for _, _, s in marked}))}
    held, unseen, rows = [], [], []
    for f in range(options.folds):
        weights = fit([(g, y, 1.0) for g, y, s in taught + marked if fold[s['report']] != f] + single, options.ridge)
        held += [(likelihood(weights, g), y) for g, y, s in taught if fold[s['report']] == f]
        # As the coder will see them: nobody tells it by whose line a report would be judged.
        blind = {k: w for k, w in weights.items() if k not in (OWN, CHOSEN, MARKED)}
        unseen += [(likelihood(blind, g), y) for g, y, s in taught if fold[s['report']] == f and OWN in g]
        for name, shift in PRIOR.items():
            blind[name] = blind.get(name, 0) + shift
        rows += [(likelihood(blind, g), g, y, MARK if MARKED in g else 1.0, s['report'])
                 for g, y, s in taught + marked if fold[s['report']] == f]
    always = sum(y for _, y in held)
    print(f'{len(taught)} claims, {always} right of {required} required; coding all: F1 '
          f'{2 * always / (len(held) + required):.3f}')
    print('held out: F1 %.3f at threshold %.2f, precision %.3f, recall %.3f' % best(held, required))
    weights = {k: round(w, 2) for k, w in fit([(g, y, 1.0) for g, y, _ in taught + marked] + single, options.ridge).items() if k == 'bias' or k not in (OWN, CHOSEN, MARKED) and abs(w) >= 0.05}
    slope, shift = straighten(unseen)
    weights[SLOPE], weights[SHIFT] = round(slope, 1), round(shift, 1)
    if options.trees:
        plant(rows, weights[SLOPE], weights[SHIFT], options.trees)
    print(f'confidence straightened on {len(unseen)} claims of our own gold, held out: slope {slope:.2f}, shift {shift:.2f}')
    for name, shift in PRIOR.items():
        weights[name] = round(weights.get(name, 0) + shift, 2)
    text = ''.join(f'{k}\t{weights[k]:g}\n' for k in sorted(weights))
    Path(options.out).write_text(text, encoding='utf-8')


if __name__ == '__main__':
    main()
