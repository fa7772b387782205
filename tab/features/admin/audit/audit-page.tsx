import { Button, Text } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { useMemo, useState } from 'react';
import { Problem } from '../../../shared/components/problem.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { useAction, useRepeat } from '../../../shared/hooks/use-action.ts';
import { texts } from '../../../shared/lib/texts.ts';
import type { PageProps } from '../page-props.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { Section } from '../parts/section.tsx';
import { Empty, Loaded } from '../parts/states.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { saveAudit } from './api.ts';
import { AuditFilters } from './audit-filters.tsx';
import { EntryList } from './entry-list.tsx';
import { ExportMenu } from './export-menu.tsx';
import { useAudit } from './use-audit.ts';
import { ALL_ENTRIES, type AuditFilter, auditProblem, auditQuery, isNarrowed } from './view-model.ts';

/** Who changed what, before and after. */
export function AuditPage({ http, zone }: PageProps) {
  const shared = usePartStyles();
  const [filter, setFilter] = useState(ALL_ENTRIES);
  const query = useMemo(() => (auditProblem(filter) ? undefined : auditQuery(filter, zone)), [filter, zone]);
  const audit = useAudit(http, query);
  const exporting = useAction();
  const say = useSay();
  const narrow = (part: Partial<AuditFilter>) => setFilter({ ...filter, ...part });
  const [save, again] = useRepeat(async (format: 'csv' | 'json') => {
    if (!query) return;
    const done = await exporting.run(() => saveAudit(http, query, format), texts.text('admin.shared.unread-hint'));
    if (done) say(texts.text('admin.lists.downloaded', { file: done.value }));
  });
  return (
    <Section
      title={texts.text('admin.audit.title')}
      lead={texts.text('admin.audit.lead', { zone })}
      actions={<ExportMenu busy={exporting.busy} onExport={(format) => void save(format)} />}
    >
      <AuditFilters filter={filter} onChange={setFilter} />
      {exporting.problem !== undefined && (
        <Problem error={exporting.problem} retry={again} title={texts.text('admin.audit.not-exported')} />
      )}
      <Loaded from={audit}>
        {({ entries }) =>
          entries.length === 0 ? (
            <NoEntries narrowed={isNarrowed(filter)} onClear={() => setFilter(ALL_ENTRIES)} />
          ) : (
            <>
              <EntryList
                entries={entries}
                zone={zone}
                onActor={(actor) => narrow({ actor })}
                onSubject={(subject) => narrow({ subject })}
                onKind={(action) => narrow({ action })}
              />
              <MoreButton busy={audit.loading} more={audit.more} />
              {audit.complete && (
                <Text size={200} className={shared.muted}>
                  {texts.text('admin.lists.complete')}
                </Text>
              )}
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function NoEntries({ narrowed, onClear }: { narrowed: boolean; onClear: () => void }) {
  return (
    <Empty
      icon={<HistoryRegular />}
      title={texts.text('admin.audit.empty')}
      action={narrowed && <Button onClick={onClear}>{texts.text('admin.lists.clear-filters')}</Button>}
    >
      {texts.text(narrowed ? 'admin.audit.none-fits' : 'admin.audit.none-yet')}
    </Empty>
  );
}
