import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { beside, distance, drawLines, palette, type Palette } from './edges';
import type { Network } from './index';
import type { Line } from './moment';
import { Places } from './places';

/** What was clicked: an actor, a relation, or nothing. */
export type Chosen = { kind: 'node'; id: string } | { kind: 'line'; a: string; b: string } | null;

export interface Look {
  lines: readonly Line[];
  chosen: Chosen;
  ego: string | null;
  isRtl: boolean;
}

const REACH_PX = 7;
const PART_MS = 24;
const SHOW_MS = 2000;
/** Of more lines than these nothing is drawn until the places are found. */
const EARLY_LINES = 1500;

interface Drawn {
  x: number;
  y: number;
  size: number;
  label: string;
  color: string;
}

/**
 * The drawing of a network. Sigma draws actors and names and moves the camera; lines are drawn on a layer below them, as they
 * differ by more than colour. Places are found once, from all of the time, and then stay.
 */
export class Drawing {
  readonly #graph = new UndirectedGraph<Drawn>();
  readonly #sigma: Sigma<Drawn>;
  readonly #lines: CanvasRenderingContext2D;
  #look: Look = { lines: [], chosen: null, ego: null, isRtl: false };
  #alive = new Set<string>();
  #colours: Palette = palette();
  #timer = 0;
  #isLaid = false;

  constructor(
    box: HTMLElement,
    network: Network,
    label: (node: Network['nodes'][number]) => string,
    on: { choose: (chosen: Chosen) => void; laid: () => void },
  ) {
    const places = new Places(network);
    const most = Math.max(1, ...network.nodes.map((node) => node.claims_count));
    for (const node of network.nodes) {
      const size = 4 + 10 * Math.sqrt(node.claims_count / most);
      this.#graph.addNode(node.id, { ...places.place(node.id), size, label: label(node), color: this.#colours.node });
    }
    this.#sigma = new Sigma(this.#graph, box, {
      allowInvalidContainer: true,
      labelFont: 'IBM Plex Sans Arabic, sans-serif',
      labelSize: 13,
      labelDensity: 2,
      labelRenderedSizeThreshold: network.nodes.length <= 80 ? 0 : 7,
      minCameraRatio: 0.03,
      maxCameraRatio: 4,
      zIndex: true,
      stagePadding: 80,
      nodeReducer: (id, data) => this.#reduced(id, data as Drawn),
      defaultDrawNodeLabel: (to, data) => this.#name(to, data),
      defaultDrawNodeHover: (to, data) => this.#name(to, data),
    });
    this.#sigma.createCanvasContext('lines', { beforeLayer: 'nodes' } as object);
    this.#lines = this.#sigma.getCanvases()['lines']!.getContext('2d')!;
    this.#sigma.resize(true);
    this.#sigma.on('afterRender', () => this.#drawLines());
    this.#sigma.on('clickNode', ({ node }) => on.choose({ kind: 'node', id: node }));
    this.#sigma.on('clickStage', ({ event }) => on.choose(this.#lineAt(event)));
    let shownAt = 0;
    const work = () => {
      const isDone = places.work(PART_MS);
      // Drawing takes longer than finding places; of many actors it is shown now and then until they are found.
      const pause = network.nodes.length > 500 ? SHOW_MS : 0;
      if (isDone || performance.now() - shownAt >= pause) {
        this.#isLaid = isDone;
        this.#graph.updateEachNodeAttributes((id, data) => ({ ...data, ...places.place(id) }));
        shownAt = performance.now();
      }
      if (isDone) on.laid();
      else this.#timer = window.setTimeout(work);
    };
    work();
  }

  /** Shows other lines, or another choice; nothing moves. */
  look(look: Look): void {
    this.#look = look;
    this.#alive = new Set(look.lines.flatMap((line) => [line.a, line.b]));
    this.#sigma.refresh({ skipIndexation: true });
  }

  /** Takes the colours of the theme anew. */
  recolour(): void {
    this.#colours = palette();
    this.#sigma.refresh({ skipIndexation: true });
  }

  zoom(how: 'in' | 'out' | 'fit'): void {
    const camera = this.#sigma.getCamera();
    const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 200;
    if (how === 'in') void camera.animatedZoom({ duration });
    else if (how === 'out') void camera.animatedUnzoom({ duration });
    else void camera.animatedReset({ duration });
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#sigma.kill();
  }

  #reduced(id: string, data: Drawn) {
    const isAlive = this.#alive.has(id);
    const isEgo = id === this.#look.ego;
    const { chosen } = this.#look;
    const isChosen = chosen?.kind === 'node' ? chosen.id === id : chosen?.kind === 'line' && (chosen.a === id || chosen.b === id);
    const color = isEgo || isChosen ? this.#colours.ego : isAlive ? this.#colours.node : this.#colours.idle;
    return { ...data, color, label: isAlive || isEgo ? data.label : '', forceLabel: isEgo || isChosen, zIndex: isEgo || isChosen ? 2 : isAlive ? 1 : 0 };
  }

  /** A name beside its actor, on the side where its writing goes; the ground around it keeps it readable over lines. */
  #name(to: CanvasRenderingContext2D, data: { x: number; y: number; size: number; label: string | null; [more: string]: unknown }) {
    if (!data.label) return;
    const { isRtl } = this.#look;
    to.font = '600 13px "IBM Plex Sans Arabic", sans-serif';
    to.direction = isRtl ? 'rtl' : 'ltr';
    const { width } = this.#sigma.getDimensions();
    const long = to.measureText(data.label).width;
    const { x, y, isLeft } = beside(data, long, width, isRtl);
    to.textAlign = isLeft ? 'right' : 'left';
    to.lineJoin = 'round';
    to.lineWidth = 4;
    to.strokeStyle = this.#colours.ground;
    to.strokeText(data.label, x, y + 4.5);
    to.fillStyle = this.#colours.ink;
    to.fillText(data.label, x, y + 4.5);
  }

  #at(id: string): { x: number; y: number } | null {
    if (!this.#graph.hasNode(id)) return null;
    return this.#sigma.graphToViewport(this.#graph.getNodeAttributes(id));
  }

  #drawLines(): void {
    const { width, height } = this.#sigma.getDimensions();
    this.#lines.clearRect(0, 0, width, height);
    if (!this.#isLaid && this.#look.lines.length > EARLY_LINES) return;
    const { chosen } = this.#look;
    const known = new Map<string, { x: number; y: number } | null>();
    const at = (id: string) => {
      let place = known.get(id);
      if (place === undefined) known.set(id, (place = this.#at(id)));
      return place;
    };
    drawLines(this.#lines, this.#look.lines, at, this.#colours, (line) => chosen?.kind === 'line' && chosen.a === line.a && chosen.b === line.b);
  }

  #lineAt(point: { x: number; y: number }): Chosen {
    let nearest: Chosen = null;
    let least = REACH_PX;
    for (const line of this.#look.lines) {
      const a = this.#at(line.a);
      const b = this.#at(line.b);
      if (a === null || b === null) continue;
      const away = distance(point, a, b);
      if (away < least) {
        least = away;
        nearest = { kind: 'line', a: line.a, b: line.b };
      }
    }
    return nearest;
  }
}

/** Whether this browser has what the drawing needs. */
export function canDraw(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}
