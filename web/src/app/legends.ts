/** What is written on keys in an Arabic layout (Arabic 101), by their place. */
const ARABIC: Record<string, string> = {
  KeyQ: 'ض', KeyW: 'ص', KeyE: 'ث', KeyR: 'ق', KeyT: 'ف', KeyY: 'غ', KeyU: 'ع', KeyI: 'ه', KeyO: 'خ', KeyP: 'ح',
  KeyA: 'ش', KeyS: 'س', KeyD: 'ي', KeyF: 'ب', KeyG: 'ل', KeyH: 'ا', KeyJ: 'ت', KeyK: 'ن', KeyL: 'م',
  KeyZ: 'ئ', KeyX: 'ء', KeyC: 'ؤ', KeyV: 'ر', KeyB: 'لا', KeyN: 'ى', KeyM: 'ة',
  BracketLeft: 'ج', BracketRight: 'د', Semicolon: 'ك', Quote: 'ط', Comma: 'و', Period: 'ز', Slash: 'ظ', Backquote: 'ذ',
};

const LATIN: Record<string, string> = {
  Space: '␣', Backspace: '⌫', Enter: '⏎', Escape: 'Esc', Slash: '/', Comma: ',', Period: '.', Semicolon: ';', Quote: "'",
  BracketLeft: '[', BracketRight: ']', Backquote: '`', Minus: '-', Equal: '=', Backslash: '\\',
  PageDown: 'PgDn', PageUp: 'PgUp', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→',
};

/** Both legends of a key: what a Latin and what an Arabic keyboard has there. */
export interface Legend {
  latin: string;
  /** Null where both are the same. */
  arabic: string | null;
}

function legendOfKey(chord: string): Legend {
  const held = chord.split('+').slice(0, -1).map((name) => name + '+').join('');
  const code = chord.split('+').at(-1)!;
  const latin = LATIN[code] ?? code.replace(/^(Key|Digit|Numpad)/, '');
  if (held === 'Shift+' && code === 'Slash') return { latin: '?', arabic: '؟' };
  const arabic = ARABIC[code];
  return { latin: held + latin, arabic: arabic === undefined ? null : held + arabic };
}

/** The legends of the keys of a chord, in the order in which they are pressed. */
export function legends(chord: string): readonly Legend[] {
  return chord === '' ? [] : chord.split(' ').map(legendOfKey);
}
