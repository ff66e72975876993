/** The key that keeps what was typed in a dialog. */
export const SAVE = { id: 'edit.save', chord: 'Ctrl+Enter' } as const;
