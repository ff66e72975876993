import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Claim } from '../api/client';
import { tell } from '../parts/live';
import { useWhy } from '../parts/why';
import { useWords } from '../words/book';
import { claimWords } from '../words/claims';
import { ClashDialog } from './clash';
import { decide, undo, type Clash, type Decided, type Draft } from './decide';
import { Editor, type EditField } from './editor';
import { NoteDialog } from './note';

/** What a screen hears of decisions. */
export interface Listener {
  /** A decision is on its way; the screen may go on. */
  onSent?: (claim: Claim, draft: Draft) => void;
  /** It is kept. */
  onDone: (decided: Decided, draft: Draft | null) => void;
  /** It is not kept; the claim is as it was. */
  onBack?: (claim: Claim) => void;
}

type Overlay =
  | { kind: 'edit'; claim: Claim; first: EditField | undefined }
  | { kind: 'note'; claim: Claim }
  | { kind: 'clash'; seen: Claim; draft: Draft; clash: Clash };

/** Deciding about claims, with its dialogs, which the screen draws as `overlay`. */
export interface Deciding {
  act: (claim: Claim, draft: Draft) => void;
  edit: (claim: Claim, first?: EditField) => void;
  note: (claim: Claim) => void;
  undo: (decision?: string) => void;
  overlay: ComponentChildren;
}

export function useDeciding(listener: Listener): Deciding {
  const t = useWords(claimWords);
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const whyOf = useWhy();
  const isSending = useRef(false);
  const close = () => setOverlay(null);
  const done = { accept: t('accepted'), reject: t('rejected'), correct: t('corrected'), comment: t('commented') };

  const takeBack = (decision?: string) => {
    void undo(decision === undefined ? [] : [decision]).then((outcome) => {
      switch (outcome.kind) {
        case 'done':
          tell(t('undone', { n: outcome.decided.count }));
          return listener.onDone(outcome.decided, null);
        case 'nothing':
          return tell(t('nothingToUndo'));
        case 'failed':
          return tell(t('notKept', { why: whyOf(outcome.fault) }), { kind: 'fault' });
        case 'clash':
          return;
      }
    });
  };
  /** Decides; `onKept` hears when it is kept. What was typed stays until then. */
  const act = (claim: Claim, draft: Draft, onKept?: () => void) => {
    // A dialog that waits for its answer is not sent twice.
    if (onKept !== undefined && isSending.current) return;
    if (onKept !== undefined) isSending.current = true;
    listener.onSent?.(claim, draft);
    void decide(claim, draft).then((outcome) => {
      if (onKept !== undefined) isSending.current = false;
      switch (outcome.kind) {
        case 'done': {
          const { id } = outcome.decided.decision;
          onKept?.();
          tell(done[draft.action], { action: { words: t('undo'), run: () => takeBack(id) } });
          return listener.onDone(outcome.decided, draft);
        }
        case 'clash':
          return setOverlay({ kind: 'clash', seen: claim, draft, clash: outcome.clash });
        case 'failed':
          tell(t('notKept', { why: whyOf(outcome.fault) }), { kind: 'fault' });
          return listener.onBack?.(claim);
        case 'nothing':
          return;
      }
    });
  };
  return {
    act: (claim, draft) => act(claim, draft),
    edit: (claim, first) => setOverlay({ kind: 'edit', claim, first }),
    note: (claim) => setOverlay({ kind: 'note', claim }),
    undo: takeBack,
    overlay: overlay === null ? null : draw(overlay),
  };

  function draw(over: Overlay) {
    switch (over.kind) {
      case 'edit':
        return (
          <Editor
            claim={over.claim}
            first={over.first}
            onClose={close}
            onSave={(set, note) => act(over.claim, note === '' ? { action: 'correct', set } : { action: 'correct', set, note }, close)}
          />
        );
      case 'note':
        return (
          <NoteDialog
            onClose={close}
            onSave={(note) => act(over.claim, { action: 'comment', note }, close)}
          />
        );
      case 'clash':
        return (
          <ClashDialog
            seen={over.seen}
            draft={over.draft}
            clash={over.clash}
            onKeep={() => {
              close();
              listener.onDone({ decision: over.clash.decisions[0]!, claim: over.clash.current, count: 1 }, null);
            }}
            onApply={() => act({ ...over.seen, version: over.clash.current.version }, over.draft, close)}
          />
        );
    }
  }
}
