/** The keys of the page of a claim, by what they do. */
export const KEYS = {
  accept: { id: 'claim.accept', chord: 'KeyA' },
  reject: { id: 'claim.reject', chord: 'KeyX' },
  edit: { id: 'claim.edit', chord: 'KeyE' },
  note: { id: 'claim.note', chord: 'KeyN' },
  undo: { id: 'claim.undo', chord: 'Backspace', also: ['Ctrl+KeyZ'] },
} as const;
