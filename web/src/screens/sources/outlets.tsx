import { useState } from 'preact/hooks';
import { api, asOf, asProblem, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { useFormats } from '../../app/format';
import { useMay } from '../../app/may';
import { useHere } from '../../app/router';
import { Await } from '../../parts/await';
import { Count } from '../../parts/count';
import { Dialog } from '../../parts/dialog';
import { tell } from '../../parts/live';
import { Name } from '../../parts/name';
import { Table } from '../../parts/table';
import { When } from '../../parts/when';
import { useWords } from '../../words/book';
import { partWords } from '../../words/parts';
import { sourceWords } from '../../words/sources';

type Outlet = Schemas['Outlet'];
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
type Letter = (typeof LETTERS)[number];

/** Who publishes, and how far the people at work here trust them. */
export function Outlets() {
  const t = useWords(sourceWords);
  const { number } = useFormats();
  const may = useMay('curator');
  const { query } = useHere();
  const [edited, setEdited] = useState<Outlet | null>(null);
  const [data, again] = useData(`outlets ${query.get('as_of') ?? ''}`, (signal) => ok(api.GET('/outlets', { params: { query: asOf() }, signal })));
  return (
    <>
      <p class="hint">{t('outletsHint')}</p>
      <Await data={data} again={again}>
        {({ items }) => (
          <Table<Outlet>
            caption={t('outlets')}
            isCaptionHidden
            rows={items}
            by={(outlet) => outlet.name}
            columns={[
              { head: t('outlet'), isName: true, cell: (outlet) => <Name text={outlet.name} /> },
              { head: t('reports'), isNumber: true, cell: (outlet) => number(outlet.reports) },
              { head: t('claims'), isNumber: true, cell: (outlet) => <Count n={outlet.claims_count} claims={outlet.claims} words={t('claimsOf', { n: outlet.claims_count })} /> },
              { head: t('firstLast'), cell: (outlet) => <FirstLast first={outlet.first} last={outlet.last} /> },
              {
                head: t('letter'),
                cell: (outlet) => (
                  <span class="row">
                    {LETTERS.includes(outlet.reliability as Letter) ? t(`letter.${outlet.reliability as Letter}`) : outlet.reliability}
                    {may && (
                      <button type="button" onClick={() => setEdited(outlet)} aria-label={`${t('edit')}: ${outlet.name}`}>
                        {t('edit')}
                      </button>
                    )}
                  </span>
                ),
              },
              { head: t('note'), cell: (outlet) => <Name text={outlet.reliability_note} /> },
            ]}
          />
        )}
      </Await>
      {edited !== null && (
        <Judge
          outlet={edited}
          onClose={() => setEdited(null)}
          onDone={() => {
            setEdited(null);
            again();
          }}
        />
      )}
    </>
  );
}

/** The first and the last day of something. */
export function FirstLast(props: { first: string | null; last: string | null }) {
  return (
    <>
      {props.first !== null && <When value={props.first} />}
      {props.last !== null && props.last !== props.first && (
        <>
          {' – '}
          <When value={props.last} />
        </>
      )}
    </>
  );
}

function Judge(props: { outlet: Outlet; onDone: () => void; onClose: () => void }) {
  const t = useWords(sourceWords);
  const p = useWords(partWords);
  const { outlet } = props;
  const [letter, setLetter] = useState(outlet.reliability);
  const [note, setNote] = useState(outlet.reliability_note);
  const [fault, setFault] = useState<string | null>(null);
  const save = async () => {
    try {
      await ok(api.POST('/outlets/reliability', { body: { outlet: outlet.name, letter, note: note.trim() } }));
      tell(t('kept'));
      props.onDone();
    } catch (thrown) {
      setFault(asProblem(thrown).detail ?? asProblem(thrown).title);
    }
  };
  return (
    <Dialog title={t('editTitle')} onClose={props.onClose}>
      <p>
        <strong>
          <Name text={outlet.name} />
        </strong>
      </p>
      <label>
        <span>{t('letter')}</span>
        <select value={letter} onChange={(event) => setLetter(event.currentTarget.value)}>
          {LETTERS.map((one) => (
            <option key={one} value={one}>
              {t(`letter.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('note')}</span>
        <textarea rows={3} dir="auto" maxLength={2000} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      {fault !== null && (
        <p class="fault" role="alert" dir="auto">
          {t('notKept', { why: fault })}
        </p>
      )}
      <div class="row">
        <button type="button" class="main" onClick={() => void save()}>
          {t('save')}
        </button>
        <button type="button" onClick={props.onClose}>
          {p('cancel')}
        </button>
      </div>
    </Dialog>
  );
}
