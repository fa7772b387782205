import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { AuditEntryView } from '../../../../server/routes/schemas/audit.ts';
import { useServerTime } from '../../../shared/components/server-time.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { dateTimeIn } from '../../../shared/lib/time.ts';
import { DifferenceList } from '../parts/difference-list.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { entryDifferences } from './entry-differences.ts';
import { entryTitle, formatActor, formatSubject, isAboutOneThing } from './entry-title.ts';
import { type ActionKind, kindOf } from './view-model.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  entry: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, ':last-child': { borderBottom: 'none' } },
  summary: {
    cursor: 'pointer',
    padding: '10px 16px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':hover *': { color: 'inherit' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  when: { marginLeft: '8px', whiteSpace: 'nowrap' },
  body: { padding: '4px 16px 16px 32px', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  filters: { display: 'flex', flexWrap: 'wrap', gap: '8px', '& > *': { minWidth: 0, overflowWrap: 'anywhere' } },
});

interface Named {
  id: string;
  name: string;
}

interface EntryListProps {
  entries: readonly AuditEntryView[];
  zone: string;
  onActor: (actor: Named) => void;
  onSubject: (subject: Named) => void;
  onKind: (kind: ActionKind) => void;
}

/** Entries of the audit, each with what was before and after. */
export function EntryList({ entries, zone, onActor, onSubject, onKind }: EntryListProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const { now } = useServerTime();
  return (
    <ul className={`${shared.panel} ${styles.list}`} aria-label={texts.text('admin.audit.entries')}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles.entry}>
          <details>
            <summary className={styles.summary}>
              {entryTitle(entry)}{' '}
              <Text size={200} className={`${shared.muted} ${styles.when}`}>
                {dateTimeIn(entry.at, zone, now)}
              </Text>
            </summary>
            <div className={styles.body}>
              <DifferenceList differences={entryDifferences(entry, { zone, now })} />
              <div className={styles.filters}>
                <Button size="small" onClick={() => onActor({ id: entry.actor, name: formatActor(entry) })}>
                  {texts.text('admin.audit.all-by', { name: formatActor(entry) })}
                </Button>
                {isAboutOneThing(entry) && (
                  <Button size="small" onClick={() => onSubject({ id: entry.subject, name: formatSubject(entry) })}>
                    {texts.text('admin.audit.all-on', { name: formatSubject(entry) })}
                  </Button>
                )}
                <KindButton entry={entry} onKind={onKind} />
              </div>
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Shows all entries of the same kind; nothing for a kind that the filter does not have. */
function KindButton({ entry, onKind }: { entry: AuditEntryView } & Pick<EntryListProps, 'onKind'>) {
  const kind = kindOf(entry);
  if (kind === undefined) return null;
  return (
    <Button size="small" onClick={() => onKind(kind)}>
      {texts.text('admin.audit.all-of', { kind: texts.text(`admin.audit.room.${kind}`) })}
    </Button>
  );
}
