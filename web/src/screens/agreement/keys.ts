/** The keys of blind coding. */
export const KEYS = {
  next: { id: 'agreement.next', chord: 'KeyJ' },
  previous: { id: 'agreement.previous', chord: 'KeyK' },
  accept: { id: 'agreement.accept', chord: 'KeyA' },
  reject: { id: 'agreement.reject', chord: 'KeyX' },
  edit: { id: 'agreement.edit', chord: 'KeyE' },
} as const;
