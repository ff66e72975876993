#!/usr/bin/env python3
"""How far the confidence of claims is a likelihood, and what a threshold trades.

usage: calibration.py GOLD CODED EVAL     CODED: what `tawatur code --least 0 --grounds` gave of GOLD; EVAL: folder of the scorer

A claim is right where the scorer pairs it with a required gold claim and wrong where with none; one paired with an optional claim does not
count. Prints two Markdown tables.
"""
import sys

import train


def main():
    gold, coded, scorer = sys.argv[1:4]
    sys.path.insert(0, scorer)
    import score_claims as score
    rows, required = train.labelled(score, gold, coded)
    rows = [(claim['confidence'], right) for _, right, claim in rows if right is not None]
    print('| confidence | claims | mean confidence | right |\n|---|---|---|---|')
    error = 0.0
    for low in range(0, 10, 2):
        bin_ = [(c, y) for c, y in rows if low / 10 <= c < (low + 2) / 10 or low == 8 and c == 1]
        if bin_:
            mean, right = sum(c for c, _ in bin_) / len(bin_), sum(y for _, y in bin_) / len(bin_)
            error += len(bin_) / len(rows) * abs(mean - right)
            print(f'| {low / 10:.1f} to {(low + 2) / 10:.1f} | {len(bin_)} | {mean:.2f} | {right:.2f} |')
    print(f'\nExpected calibration error over these bins: {error:.3f}.\n')
    print('| `--least` | claims | precision | recall | F1 |\n|---|---|---|---|---|')
    for least in (0.0, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        found = [y for c, y in rows if c >= least]
        p, r = sum(found) / max(1, len(found)), sum(found) / required
        print(f'| {least:g} | {len(found)} | {p:.2f} | {r:.2f} | {2 * p * r / max(1e-9, p + r):.3f} |')


if __name__ == '__main__':
    main()
