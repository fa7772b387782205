import {
  Button,
  Field,
  Input,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Select,
  Tag,
  Text,
} from '@fluentui/react-components';
import { ArrowDownloadRegular, HistoryRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { Problem } from '../../../shared/components/problem.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { useAction, useRepeat } from '../../../shared/hooks/use-action.ts';
import { narrowed } from '../../../shared/lib/words.ts';
import type { PageProps } from '../page-props.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Section } from '../parts/section.tsx';
import { Empty, Loaded } from '../parts/states.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { saveAudit } from './api.ts';
import { EntryList } from './entry-list.tsx';
import { useAudit } from './use-audit.ts';
import { ALL_ENTRIES, auditProblem, auditQuery, ROOMS } from './view-model.ts';

const useStyles = makeStyles({
  tags: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Who changed what, before and after. */
export function AuditPage({ http, zone }: PageProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const [filter, setFilter] = useState(ALL_ENTRIES);
  const wrong = auditProblem(filter);
  const query = useMemo(() => (auditProblem(filter) ? undefined : auditQuery(filter, zone)), [filter, zone]);
  const audit = useAudit(http, query);
  const exporting = useAction();
  const say = useSay();
  const narrow = (part: Partial<typeof filter>) => setFilter({ ...filter, ...part });
  const [save, again] = useRepeat(async (format: 'csv' | 'json') => {
    if (!query) return;
    const done = await exporting.run(() => saveAudit(http, query, format));
    if (done) say(`${done.value} is downloaded; the audit notes it.`);
  });
  return (
    <Section
      title="Audit"
      lead={`Who changed or looked at what, and when. Nobody can change or delete an entry. Times are in your zone, ${zone}.`}
      actions={
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <BusyButton icon={<ArrowDownloadRegular />} busy={exporting.busy}>
              Export
            </BusyButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => void save('csv')}>As CSV, what fits the filters</MenuItem>
              <MenuItem onClick={() => void save('json')}>As JSON, what fits the filters</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      }
    >
      <search className={shared.filters}>
        <Field label="About">
          <Select value={filter.action} onChange={(_, { value }) => narrow({ action: value })}>
            <option value="">Everything</option>
            {Object.entries(ROOMS).map(([room, label]) => (
              <option key={room} value={room}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="From">
          <Input type="date" value={filter.fromDay} onChange={(_, { value }) => narrow({ fromDay: value })} />
        </Field>
        <Field label="Until" validationState={wrong ? 'error' : 'none'} validationMessage={wrong}>
          <Input type="date" value={filter.toDay} onChange={(_, { value }) => narrow({ toDay: value })} />
        </Field>
      </search>
      {(filter.actor || filter.subject) && (
        <div className={styles.tags}>
          {filter.actor && (
            <Tag dismissible aria-label={`By ${filter.actor.name}, remove`} onClick={() => narrow({ actor: undefined })}>
              By {filter.actor.name}
            </Tag>
          )}
          {filter.subject && (
            <Tag dismissible aria-label={`On ${filter.subject.name}, remove`} onClick={() => narrow({ subject: undefined })}>
              On {filter.subject.name}
            </Tag>
          )}
        </div>
      )}
      {exporting.problem !== undefined && <Problem error={exporting.problem} retry={again} title="There is no export" />}
      <Loaded from={audit}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty
              icon={<HistoryRegular />}
              title="No entries"
              action={narrowed(filter) && <Button onClick={() => setFilter(ALL_ENTRIES)}>Clear the filters</Button>}
            >
              {narrowed(filter) ? 'Nothing that is noted down fits.' : 'Nothing has been noted down yet.'}
            </Empty>
          ) : (
            <>
              <EntryList
                entries={entries}
                zone={zone}
                onActor={(actor) => narrow({ actor })}
                onSubject={(subject) => narrow({ subject })}
              />
              {audit.more ? (
                <BusyButton busy={audit.loading} onClick={audit.more}>
                  Show more
                </BusyButton>
              ) : (
                <Text size={200} className={shared.muted}>
                  These are all.
                </Text>
              )}
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
