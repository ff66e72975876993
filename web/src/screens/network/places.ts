import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Network } from './index';

export interface Place {
  x: number;
  y: number;
}

/** Rounds of the layout for so many actors: fewer the dearer they are. */
function rounds(nodes: number): number {
  if (nodes <= 100) return 400;
  return nodes <= 1000 ? 150 : 40;
}

/** Of so many actors all names are shown. */
const NAMED = 80;
/** How wide a name is and how high a row of them, as shares of the picture. */
const NAME = 0.28;
const ROW = 0.05;
const SPREAD_ROUNDS = 20;

/** The angle between one seed of a sunflower and the next: no two begin at one place. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Finds places for all actors from the relations of all of the time, so that they need not move with it. The same network gives
 * the same places. It works in parts of about `partMs`, between which the browser may draw.
 */
export class Places {
  readonly #graph = new UndirectedGraph<{ x: number; y: number }, { weight: number }>();
  readonly #settings;
  #left: number;

  constructor(network: Network) {
    network.nodes.forEach((node, i) => {
      this.#graph.addNode(node.id, { x: Math.sqrt(i + 1) * Math.cos(i * GOLDEN), y: Math.sqrt(i + 1) * Math.sin(i * GOLDEN) });
    });
    for (const edge of network.edges) {
      if (edge.a !== edge.b && this.#graph.hasNode(edge.a) && this.#graph.hasNode(edge.b)) {
        this.#graph.mergeEdge(edge.a, edge.b, { weight: 1 + Math.log(edge.claims_count) });
      }
    }
    this.#settings = { ...forceAtlas2.inferSettings(this.#graph), adjustSizes: false, barnesHutOptimize: this.#graph.order > 300, strongGravityMode: true, gravity: 0.05 };
    this.#left = this.#graph.order < 2 ? 0 : rounds(this.#graph.order);
  }

  /** Works on for about `partMs`; whether it is done. */
  work(partMs: number): boolean {
    const end = performance.now() + partMs;
    while (this.#left > 0 && performance.now() < end) {
      const iterations = Math.min(this.#left, this.#graph.order > 1000 ? 1 : 10);
      forceAtlas2.assign(this.#graph, { iterations, settings: this.#settings });
      this.#left -= iterations;
      if (this.#left === 0) this.#spread();
    }
    return this.#left === 0;
  }

  /** Moves actors apart whose names would stand on each other; of very many not all names are shown. */
  #spread(): void {
    if (this.#graph.order > NAMED) return;
    const all = this.#graph.mapNodes((_, place) => place);
    const size = Math.max(...(['x', 'y'] as const).map((axis) => Math.max(...all.map((place) => place[axis])) - Math.min(...all.map((place) => place[axis]))));
    for (let round = 0; round < SPREAD_ROUNDS; round++) {
      for (const [i, one] of all.entries()) {
        for (const other of all.slice(i + 1)) {
          const dy = other.y - one.y;
          const short = ROW * size - Math.abs(dy);
          if (Math.abs(other.x - one.x) < NAME * size && short > 0) {
            const by = ((dy < 0 ? -1 : 1) * short) / 2;
            one.y -= by;
            other.y += by;
          }
        }
      }
    }
  }

  place(id: string): Place {
    const { x, y } = this.#graph.getNodeAttributes(id);
    return { x, y };
  }
}
