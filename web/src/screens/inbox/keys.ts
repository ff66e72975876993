/** The keys of the inbox, by what they do. */
export const KEYS = {
  next: { id: 'inbox.next', chord: 'KeyJ', also: ['ArrowDown'] },
  previous: { id: 'inbox.previous', chord: 'KeyK', also: ['ArrowUp'] },
  accept: { id: 'inbox.accept', chord: 'KeyA' },
  reject: { id: 'inbox.reject', chord: 'KeyX' },
  skip: { id: 'inbox.skip', chord: 'Space' },
  undo: { id: 'inbox.undo', chord: 'Backspace', also: ['Ctrl+KeyZ'] },
  edit: { id: 'inbox.edit', chord: 'KeyE' },
  speaker: { id: 'inbox.speaker', chord: 'KeyS' },
  actor: { id: 'inbox.actor', chord: 'KeyW' },
  target: { id: 'inbox.target', chord: 'KeyT' },
  place: { id: 'inbox.place', chord: 'KeyL' },
  date: { id: 'inbox.date', chord: 'KeyD' },
  note: { id: 'inbox.note', chord: 'KeyN' },
  conflict: { id: 'inbox.conflict', chord: 'KeyC' },
  open: { id: 'inbox.open', chord: 'Enter' },
  'next-report': { id: 'inbox.next-report', chord: 'Shift+PageDown' },
  'previous-report': { id: 'inbox.previous-report', chord: 'Shift+PageUp' },
  bulk: { id: 'inbox.bulk', chord: 'Shift+KeyA' },
} as const;

/** Digits set the type of the event: nine that are often mistaken for another. */
export const TYPE_KEYS = [
  ['Digit1', 'ASSAULT'],
  ['Digit2', 'COERCE'],
  ['Digit3', 'CONTROL'],
  ['Digit4', 'RETREAT'],
  ['Digit5', 'ACCUSE'],
  ['Digit6', 'THREATEN'],
  ['Digit7', 'AGREE'],
  ['Digit8', 'CONSULT'],
  ['Digit9', 'SUPPORT'],
] as const;

/** The second key, which accepts many once their sample is read. */
export const SECOND = { id: 'inbox.bulk-second', chord: 'KeyY' } as const;
