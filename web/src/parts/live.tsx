import { createStore, useStore, type Store } from '../app/store';

/** Something that happened, told in a corner of the screen and to those who listen. */
export interface Toast {
  id: number;
  text: string;
  kind: 'done' | 'fault';
  action?: { words: string; run: () => void };
}

const toasts = createStore<readonly Toast[]>([]);
const said = createStore('');
const alarmed = createStore('');
const STAYS_MS = 8000;
let last = 0;

/** When what went well goes by itself; none while somebody points at it or has the focus in it. */
const timers = new Map<number, ReturnType<typeof setTimeout>>();

/** Tells `text`; what went well goes by itself, a fault stays until it is closed. */
export function tell(text: string, more: Partial<Pick<Toast, 'kind' | 'action'>> = {}): void {
  const toast: Toast = { id: ++last, text, kind: 'done', ...more };
  toasts.set([...toasts.get().slice(-2), toast]);
  if (toast.kind === 'fault') speak(alarmed, text);
  else {
    say(text);
    leaveSoon(toast);
  }
}

/** Says `text` to those who listen, without showing it. */
export function say(text: string): void {
  speak(said, text);
}

/** The same words twice in a row are told again only if they differ. */
function speak(to: Store<string>, text: string): void {
  to.set(to.get() === text ? text + '\u00a0' : text);
}

function leaveSoon(toast: Toast): void {
  if (toast.kind === 'done') timers.set(toast.id, setTimeout(() => dismiss(toast.id), STAYS_MS));
}

function stay(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
}

function dismiss(id: number): void {
  stay(id);
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}

/** The corner of the screen; once, in the shell. What is told goes through places that are there before it: only those are read out. */
export function Live(props: { close: string; title: string }) {
  const shown = useStore(toasts);
  const words = useStore(said);
  const alarm = useStore(alarmed);
  return (
    <>
      <div class="vh" role="status" aria-live="polite">
        {words}
      </div>
      <div class="vh" role="alert">
        {alarm}
      </div>
      <section class="toasts" aria-label={props.title}>
        {shown.map((toast) => (
          <div
            key={toast.id}
            class={`toast toast-${toast.kind}`}
            onMouseEnter={() => stay(toast.id)}
            onMouseLeave={() => leaveSoon(toast)}
            onFocusIn={() => stay(toast.id)}
            onFocusOut={() => leaveSoon(toast)}
          >
            <span dir="auto">{toast.text}</span>
            {toast.action && (
              <button
                type="button"
                class="plain"
                onClick={() => {
                  dismiss(toast.id);
                  toast.action?.run();
                }}
              >
                {toast.action.words}
              </button>
            )}
            <button type="button" class="plain" aria-label={props.close} onClick={() => dismiss(toast.id)}>
              ×
            </button>
          </div>
        ))}
      </section>
    </>
  );
}
