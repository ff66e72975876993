import { createStore, useStore } from '../app/store';

/** Something that happened, told in a corner of the screen and to those who listen. */
export interface Toast {
  id: number;
  text: string;
  kind: 'done' | 'fault';
  action?: { words: string; run: () => void };
}

const toasts = createStore<readonly Toast[]>([]);
const said = createStore('');
let last = 0;

/** Tells `text`; what went well goes by itself, a fault stays until it is closed. */
export function tell(text: string, more: Partial<Pick<Toast, 'kind' | 'action'>> = {}): void {
  const toast: Toast = { id: ++last, text, kind: 'done', ...more };
  toasts.set([...toasts.get().slice(-2), toast]);
  if (toast.kind === 'done') setTimeout(() => dismiss(toast.id), 8000);
}

/** Says `text` to those who listen, without showing it. */
export function say(text: string): void {
  // The same words twice in a row are told again only if they differ.
  said.set(said.get() === text ? text + '\u00a0' : text);
}

function dismiss(id: number): void {
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}

/** The corner of the screen; once, in the shell. */
export function Live(props: { close: string }) {
  const shown = useStore(toasts);
  const words = useStore(said);
  return (
    <>
      <div class="vh" role="status" aria-live="polite">
        {words}
      </div>
      <div class="toasts">
        {shown.map((toast) => (
          <div key={toast.id} class={`toast toast-${toast.kind}`} role={toast.kind === 'fault' ? 'alert' : 'status'}>
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
      </div>
    </>
  );
}
