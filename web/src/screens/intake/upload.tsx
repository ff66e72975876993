import { useRef, useState } from 'preact/hooks';
import { api, asProblem, ok, type Schemas } from '../../api/client';
import { useFormats } from '../../app/format';
import { useMay } from '../../app/may';
import { Name } from '../../parts/name';
import { useWords } from '../../words/book';
import { intakeWords } from '../../words/intake';

const MOST_BYTES = 32 * 1024 * 1024;

/** Hands a file to the server, which reads it into the ledger. */
export function Upload() {
  const t = useWords(intakeWords);
  const may = useMay('curator');
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  if (!may) return <p class="hint">{t('mayNot')}</p>;
  const send = async () => {
    if (file === null) return;
    if (file.size > MOST_BYTES) return setFault(t('tooLarge'));
    setBusy(true);
    setFault(null);
    try {
      await ok(
        api.POST('/intake', {
          params: { query: { name: file.name } },
          body: file as unknown as string,
          bodySerializer: (body) => body as unknown as BodyInit,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      );
      setFile(null);
      if (input.current !== null) input.current.value = '';
    } catch (thrown) {
      const problem = asProblem(thrown);
      setFault(t('failed', { why: [problem.detail ?? problem.title, problem.remedy].filter(Boolean).join(' ') }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section class="card stack no-print">
      <h2>{t('add')}</h2>
      <p class="hint">{t('addHint')}</p>
      <div class="row">
        <label>
          <span>{t('file')}</span>
          <input ref={input} type="file" onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)} />
        </label>
        <button type="button" class="main" disabled={file === null || isBusy} onClick={() => void send()}>
          {t('send')}
        </button>
      </div>
      {fault !== null && (
        <p class="fault" role="alert" dir="auto">
          {fault}
        </p>
      )}
    </section>
  );
}

/** How far the reading of an upload is. */
export function Progress({ tick }: { tick: Schemas['IngestTick'] }) {
  const t = useWords(intakeWords);
  const { number } = useFormats();
  return (
    <section class="card stack" aria-live="polite">
      <p class="row">
        <strong>{t.rich('progress', { name: <Name text={tick.name} /> })}</strong>
        <span class="chip chip-strong">{t(`state.${tick.state}`)}</span>
      </p>
      <progress max={Math.max(tick.bytes, 1)} value={tick.state === 'done' ? Math.max(tick.bytes, 1) : tick.read} aria-label={t('progress', { name: tick.name })} />
      <p class="hint">
        {t('progressIs', { read: number(tick.read), bytes: number(tick.bytes) })} ·{' '}
        {t('tally', { kept: tick.kept, warned: tick.warned, quarantined: tick.quarantined, refused: tick.refused })}
      </p>
      {tick.message && <Name text={tick.message} />}
    </section>
  );
}
