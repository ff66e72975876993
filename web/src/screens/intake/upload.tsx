import { useEffect, useRef, useState } from 'preact/hooks';
import { api, asProblem, ok, type Schemas } from '../../api/client';
import { useFormats } from '../../app/format';
import { useMay } from '../../app/may';
import { useStream } from '../../app/stream';
import { Icon } from '../../parts/icon';
import { tell } from '../../parts/live';
import { Name } from '../../parts/name';
import { useWords } from '../../words/book';
import { intakeWords } from '../../words/intake';

type Tick = Schemas['IngestTick'];

/** A file on its way into the ledger. */
interface Sent {
  id: number;
  file: File;
  step: 'waiting' | 'sending' | Tick['state'];
  tick: Tick | null;
  fault: string;
}

const MOST_MB = 32;
const MOST_BYTES = MOST_MB * 1024 * 1024;
let last = 0;

/** Reads files into the ledger, one after the other, and shows how far each has come. */
export function Upload(props: { onRead: () => void }) {
  const t = useWords(intakeWords);
  const may = useMay('curator');
  const [sent, setSent] = useState<readonly Sent[]>([]);
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const change = (id: number, part: Partial<Sent>) =>
    setSent((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));

  const hear = (tick: Tick) => {
    const isEnd = tick.state === 'done' || tick.state === 'failed';
    setSent((all) => {
      const one = all.find((each) => isRead(each) && each.file.name === tick.name);
      return one === undefined
        ? all
        : all.map((each) => (each === one ? { ...each, step: tick.state, tick, fault: tick.message ?? each.fault } : each));
    });
    if (isEnd) props.onRead();
  };
  useStream({ ingest: hear });

  // The server reads one at a time; the next is sent when the one before is done.
  const isBusy = sent.some(isRead);
  const next = isBusy ? undefined : sent.find((one) => one.step === 'waiting');
  useEffect(() => {
    if (next === undefined) return;
    change(next.id, { step: 'sending' });
    void send(next.file).then(
      (tick) => setSent((all) => all.map((one) => (one.id === next.id && one.step === 'sending' ? { ...one, step: tick.state, tick } : one))),
      (fault: unknown) => {
        const problem = asProblem(fault);
        change(next.id, { step: 'failed', fault: [problem.detail ?? problem.title, problem.remedy].filter(Boolean).join(' ') });
      },
    );
  }, [next?.id]);

  const take = (files: FileList | null | undefined) => {
    const good: Sent[] = [];
    for (const file of files ?? []) {
      if (file.size > MOST_BYTES) tell(t('tooLarge', { name: file.name, size: MOST_MB }), { kind: 'fault' });
      else if (file.size === 0) tell(t('empty', { name: file.name }), { kind: 'fault' });
      else good.push({ id: ++last, file, step: 'waiting', tick: null, fault: '' });
    }
    setSent((all) => [...all, ...good]);
  };
  return (
    <section
      class={isOver ? 'upload stack is-over no-print' : 'upload stack no-print'}
      onDragOver={(event) => {
        if (!may) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (may) take(event.dataTransfer?.files);
      }}
    >
      <h2>{t('upload')}</h2>
      <p class="hint">{may ? t('uploadHint', { size: MOST_MB }) : t('mayNot')}</p>
      <div>
        <button type="button" class="main" disabled={!may} onClick={() => input.current?.click()}>
          <Icon name="intake" /> {t('choose')}
        </button>
        <input
          ref={input}
          class="vh"
          type="file"
          multiple
          tabIndex={-1}
          aria-label={t('choose')}
          disabled={!may}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {sent.length > 0 && (
        <ul class="stack" aria-live="polite">
          {sent.map((one) => (
            <Progress key={one.id} one={one} />
          ))}
        </ul>
      )}
      <p class="hint">{t('retryHint')}</p>
    </section>
  );
}

function isRead(one: Sent): boolean {
  return one.step === 'sending' || one.step === 'reading' || one.step === 'linking';
}

function Progress({ one }: { one: Sent }) {
  const t = useWords(intakeWords);
  const { number } = useFormats();
  const { tick, step } = one;
  return (
    <li class="stack" data-step={step}>
      <span class="row">
        <Name text={one.file.name} />
        <strong>{step === 'waiting' || step === 'sending' ? t(step) : t(`step.${step}`)}</strong>
        {tick !== null && step === 'reading' && (
          <span class="hint">{t('readOf', { read: number(tick.read), bytes: t('bytesN', { n: tick.bytes }) })}</span>
        )}
      </span>
      {isRead(one) && (
        <progress
          aria-label={t('progress', { name: one.file.name })}
          max={tick?.bytes || 1}
          value={tick === null ? undefined : tick.read}
        />
      )}
      {tick !== null && (
        <span>
          {t('result', {
            kept: tick.kept,
            warned: tick.warned,
            quarantined: tick.quarantined,
            refused: tick.refused,
          })}
        </span>
      )}
      {one.fault !== '' && (
        <p class="fault" dir="auto">
          {one.fault}
        </p>
      )}
    </li>
  );
}

function send(file: File): Promise<Tick> {
  return ok(
    api.POST('/intake', {
      params: { query: { name: file.name } },
      headers: { 'Content-Type': 'application/octet-stream' },
      // The types are those of JSON; the body goes as it is.
      body: file as unknown as string,
      bodySerializer: (body) => body,
    }),
  );
}
