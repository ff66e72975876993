#!/usr/bin/env python3
"""Sorts what is wrong in coded claims by cause, and ranks the causes.

usage: causes.py EVAL GOLD CODED [GOLD CODED ...]     CODED: what `tawatur code --least 0` gave of GOLD; EVAL: folder of the scorer

The cause is told by what stands beside the error: it is a place to begin reading, no judgement. Prints a Markdown table.
"""
import json
import sys
from collections import Counter, defaultdict
from pathlib import Path

from train import paired

# As Coder.LIKELY.
BAR = 0.35


def missed(score, gold, text, everything):
    """Why a required claim was not coded."""
    evidence, trigger = score.located(gold, text)
    near = [s for s in everything if score.overlap(trigger, score.located(s, text)[1])]
    if any(s['type'] == gold['type'] for s in near):
        return 'weighed out: found, but held unlikely'
    if near:
        return 'type: the words were coded as another event'
    if any(s['type'] == gold['type'] and score.overlap(evidence, score.located(s, text)[0]) for s in everything):
        return 'fusion: told by another claim of the clause'
    return 'frame: nothing found at its words'


def extra(score, system, text, claims):
    """Why a claim was coded that nobody asked for."""
    evidence = score.located(system, text)[0]
    twice = any(s is not system and s['type'] == system['type'] and score.overlap(evidence, score.located(s, text)[0]) for s in claims)
    return 'twice: the clause gave another claim of this type' if twice else 'frame too loose'


def slot(score, gold, system, key, other):
    """Causes of what is wrong in one slot of a found claim."""
    left, causes = list(system[key]), []
    for g in gold[key]:
        hit = next((s for s in left if score.same_mention(g, s)), None)
        if hit is not None:
            left.remove(hit)
            continue
        words = set(score.words(g['text']))
        bare = {**g, 'ids': []}
        if any(score.same_mention(bare, s) for s in left):
            left.remove(next(s for s in left if score.same_mention(bare, s)))
            causes.append('identity: right words, other actor')
        elif any(score.same_mention(g, s) for s in system[other]):
            causes.append('role: stands on the other side')
        elif any(words & set(score.words(s['text'])) for s in left):
            left.remove(next(s for s in left if words & set(score.words(s['text']))))
            causes.append('extent: too few or too many words')
        elif g['text'] not in gold['evidence']:
            causes.append('reference: not named in the clause')
        elif left:
            left.pop(0)
            causes.append('role: somebody else of the clause')
        else:
            causes.append('role: named in the clause, not taken')
    return causes + ['role: one too many'] * len(left)


def causes(score, gold_dir, coded_path):
    count = Counter()
    gold = score.load_gold(gold_dir)
    coded = defaultdict(list)
    for line in open(coded_path, encoding='utf-8'):
        claim = score.norm(json.loads(line))
        coded[claim['report']].append(claim)
    for name, golds in sorted(gold.items()):
        text = (Path(gold_dir) / f'{name}.txt').read_text(encoding='utf-8')
        everything = coded.get(name, [])
        systems = [s for s in everything if s['confidence'] >= BAR]
        of = paired(score, golds, systems, text)
        for i, g in enumerate(golds):
            if g.get('optional'):
                continue
            if i not in of:
                count['missed', missed(score, g, text, everything)] += 1
                continue
            s = systems[of[i]]
            if not score.slots_right(g, s):
                for cause in slot(score, g, s, 'actors', 'recipients'):
                    count['actor', cause] += 1
                for cause in slot(score, g, s, 'recipients', 'actors'):
                    count['recipient', cause] += 1
            for field in ('polarity', 'modality'):
                if g[field] != s[field]:
                    count[field, f'{g[field]} coded as {s[field]}'] += 1
            if not score.origin_right(g, s):
                scope = 'nobody' if not s['chain'] else 'somebody' if not g['chain'] else 'somebody else'
                count['attribution', f'{scope} was held to say it'] += 1
        for j, s in enumerate(systems):
            if j not in of.values():
                count['extra', extra(score, s, text, systems)] += 1
    return count


def main():
    sys.path.insert(0, sys.argv[1])
    import score_claims as score
    sets = [causes(score, gold, coded) for gold, coded in zip(sys.argv[2::2], sys.argv[3::2])]
    total = sum(sets, Counter())
    print('| what | cause | all |' + ''.join(f' {Path(gold).name} |' for gold in sys.argv[2::2]))
    print('|---|---|---|' + '---|' * len(sets))
    for (what, cause), n in sorted(total.items(), key=lambda item: (-item[1], item[0])):
        print(f'| {what} | {cause} | {n} |' + ''.join(f' {one[what, cause]} |' for one in sets))


if __name__ == '__main__':
    main()
