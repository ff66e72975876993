"""Grows trees that weigh the grounds of a claim together: extremely randomised trees (Geurts, Ernst and Wehenkel 2006), each on
some of the reports, always splitting next where it helps most. Seeded; the same rows give the same trees.

A row is (grounds, right, weight, report); a ground that is absent is nought.
"""
import heapq
import random

TREES, LEAVES, LEAST, SHARE, REPORTS = 32, 400, 3, 0.3, 0.8


class Grower:
    def __init__(self, rows):
        self.rows = rows
        self.numbers = {name for grounds, *_ in rows for name, number in grounds.items() if number != 1}

    def split(self, rng, of):
        """The best of some splits, drawn at random, of the rows numbered `of`: (gain, ground, above), or None."""
        right = wrong = 0.0
        seen = {}
        for i in of:
            grounds, y, weight, _ = self.rows[i]
            a, b = (weight, 0.0) if y else (0.0, weight)
            right, wrong = right + a, wrong + b
            for name in grounds:
                sums = seen.setdefault(name, [0, 0.0, 0.0])
                sums[0] += 1
                sums[1] += a
                sums[2] += b
        if not right or not wrong:
            return None
        base = (right * right + wrong * wrong) / (right + wrong)
        best = None
        for name, (n, a, b) in seen.items():
            if rng.random() >= SHARE:
                continue
            above = 0.0
            if name in self.numbers:
                numbers = [self.rows[i][0].get(name, 0.0) for i in of]
                low, high = min(numbers), max(numbers)
                above = round(low + (high - low) * rng.random(), 2)
                higher = [i for i, number in zip(of, numbers) if number > above]
                n = len(higher)
                a = sum(self.rows[i][2] for i in higher if self.rows[i][1])
                b = sum(self.rows[i][2] for i in higher if not self.rows[i][1])
            if n < LEAST or len(of) - n < LEAST:
                continue
            c, d = right - a, wrong - b
            gain = (a * a + b * b) / (a + b) + (c * c + d * d) / (c + d) - base
            if best is None or gain > best[0]:
                best = (gain, name, above)
        return best

    def tree(self, rng, of):
        """A tree: (ground, above, index where not above, index where above) or (None, share that is right)."""
        nodes, heap = [None], []

        def grow(at, of):
            weight = sum(self.rows[i][2] for i in of)
            nodes[at] = (None, sum(self.rows[i][2] for i in of if self.rows[i][1]) / weight)
            best = self.split(rng, of)
            if best is not None:
                heapq.heappush(heap, (-best[0], at, *best[1:], of))

        grow(0, of)
        leaves = 1
        while heap and leaves < LEAVES:
            _, at, name, above, of = heapq.heappop(heap)
            higher = {i for i in of if self.rows[i][0].get(name, 0.0) > above}
            nodes[at] = (name, above, len(nodes), len(nodes) + 1)
            nodes += [None, None]
            grow(nodes[at][2], [i for i in of if i not in higher])
            grow(nodes[at][3], sorted(higher))
            leaves += 1
        return nodes


def follow(nodes, grounds):
    node = nodes[0]
    while node[0] is not None:
        node = nodes[node[3] if grounds.get(node[0], 0.0) > node[1] else node[2]]
    return node[1]


def grow(rows):
    """The trees, and for each row the mean of those that were grown without its report, or None."""
    grower, trees = Grower(rows), []
    apart = [[] for _ in rows]
    for number in range(TREES):
        rng = random.Random(number)
        with_ = {report for report in sorted({row[3] for row in rows}) if rng.random() < REPORTS}
        trees.append(grower.tree(rng, [i for i, row in enumerate(rows) if row[3] in with_]))
        for i, row in enumerate(rows):
            if row[3] not in with_:
                apart[i].append(follow(trees[-1], row[0]))
    return trees, [sum(shares) / len(shares) if shares else None for shares in apart]


def written(nodes, at=0):
    """The nodes from `at` on: each split before its branches, the branch where the ground is absent or low before the other."""
    node = nodes[at]
    if node[0] is None:
        return [f'={1000 * node[1]:.0f}']
    name = node[0] if node[1] == 0 else f'{node[0]}>{node[1]:g}'
    return [name] + written(nodes, node[2]) + written(nodes, node[3])
