import { api, asQuery, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { turn, useHere } from '../../app/router';
import { Await } from '../../parts/await';
import { Code } from '../../parts/name';
import { Table } from '../../parts/table';
import { useWords } from '../../words/book';
import { releaseWords } from '../../words/releases';

type Form = Schemas['ExportForm'];

/** The forms of the ledger, with what each cannot carry, and a link that streams it. */
export function Exports() {
  const t = useWords(releaseWords);
  const { query } = useHere();
  const filter = query.get('claims') ?? '';
  const asOf = query.get('as_of') ?? '';
  const [data, again] = useData('exports', (signal) => ok(api.GET('/exports', { signal })));
  const address = (form: Form) => {
    const all = new URLSearchParams();
    if (form.takes_filters) for (const [name, values] of Object.entries(asQuery(filter))) for (const value of [values].flat()) all.append(name, value);
    if (asOf !== '') all.set('as_of', asOf);
    const text = all.toString();
    return `/api/v1/exports/${encodeURIComponent(form.name)}${text === '' ? '' : `?${text}`}`;
  };
  return (
    <>
      <p class="hint">{t('exportsHint')}</p>
      <label class="wide">
        <span>{t('filter')}</span>
        <input dir="ltr" maxLength={4000} value={filter} onChange={(event) => turn({ claims: event.currentTarget.value.trim().replace(/^.*\?/, '') })} />
      </label>
      <p class="hint">{t('filterHint')}</p>
      <Await data={data} again={again}>
        {({ items }) => (
          <Table<Form>
            caption={t('exports')}
            isCaptionHidden
            rows={items}
            by={(form) => form.name}
            columns={[
              { head: t('form'), isName: true, cell: (form) => <Code>{form.name}</Code> },
              { head: t('what'), cell: (form) => <FormTitle form={form} /> },
              { head: t('losses'), cell: (form) => <Losses form={form} /> },
              {
                head: t('download'),
                cell: (form) => (
                  <a class="button" href={address(form)} download={form.name} aria-label={`${t('download')}: ${form.name}`}>
                    {t('download')}
                  </a>
                ),
              },
            ]}
          />
        )}
      </Await>
    </>
  );
}

function FormTitle({ form }: { form: Form }) {
  const t = useWords(releaseWords);
  const key = `form.${form.name}`;
  return (
    <>
      {t.has(key) ? t(key) : form.title} {form.takes_filters && <span class="chip">{t('takesFilter')}</span>}
    </>
  );
}

function Losses({ form }: { form: Form }) {
  const t = useWords(releaseWords);
  if (form.losses.length === 0) return <span class="hint">{t('nothingLost')}</span>;
  return (
    <ul>
      {form.losses.map((loss) => {
        const key = `loss.${loss}`;
        return <li key={loss}>✕ {t.has(key) ? t(key) : loss.replaceAll('_', ' ')}</li>;
      })}
    </ul>
  );
}
