/** Pictures of one line; those that point along the writing are turned round where it runs to the left. */
const PATHS = {
  inbox: 'M3 12h5l2 3h4l2-3h5M3 12l3-8h12l3 8v7H3z',
  claims: 'M5 4h14M5 9h14M5 14h9M5 19h6',
  conflict: 'M4 7h11l-3-3M20 17H9l3 3',
  actor: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c1-5 15-5 16 0',
  relation: 'M6 12h12M6 12a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM22 12a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
  network: 'M12 5 5 18h14zM12 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM5 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM19 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  map: 'M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 21 21',
  sources: 'M4 4v16M4 5a15 15 0 0 1 15 15M4 11a9 9 0 0 1 9 9M5 20a1 1 0 1 0 0-2 1 1 0 0 0 0 2z',
  intake: 'M12 3v11M8 10l4 4 4-4M4 16v4h16v-4',
  agreement: 'M8 12l3 3 6-7M3 12a9 9 0 1 0 18 0 9 9 0 0 0-18 0z',
  release: 'M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8',
  settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  help: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18v.5M3 12a9 9 0 1 0 18 0 9 9 0 0 0-18 0z',
  menu: 'M4 6h16M4 12h16M4 18h16',
  check: 'M5 13l4 4L19 7',
  cross: 'M6 6l12 12M18 6 6 18',
  next: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  undo: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  edit: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  note: 'M5 4h14v11l-5 5H5zM14 20v-5h5',
  clock: 'M12 7v5l3 2M3 12a9 9 0 1 0 18 0 9 9 0 0 0-18 0z',
  play: 'M7 5l12 7-12 7z',
  pause: 'M8 5v14M16 5v14',
  table: 'M4 5h16v14H4zM4 10h16M4 15h16M10 5v14',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M9 9h.01',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1 1M18 18l1 1M19 5l-1 1M6 18l-1 1',
  moon: 'M20 14A8 8 0 1 1 10 4a7 7 0 0 0 10 10z',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  out: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
} as const;

export type IconName = keyof typeof PATHS;

/** Undo, back and next mirror; ticks, clocks, play and maps do not. */
const TURNED: readonly IconName[] = ['undo', 'back', 'next', 'claims', 'out', 'note'];

/** A picture without words of its own: what stands beside it says what it is. */
export function Icon(props: { name: IconName }) {
  return (
    <svg
      class={TURNED.includes(props.name) ? 'icon icon-turned' : 'icon'}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[props.name]} />
    </svg>
  );
}
