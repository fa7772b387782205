import { Field, Input, makeStyles, Radio, RadioGroup, Select, Spinner, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { PeopleModeResult } from '../../../../server/routes/schemas/people.ts';
import { MessageBar, MessageBarBody } from '../../../shared/components/message-bar.tsx';
import { Problem } from '../../../shared/components/problem.tsx';
import { DrawerContent, SideDrawer } from '../../../shared/components/side-drawer.tsx';
import { useAction } from '../../../shared/hooks/use-action.ts';
import { useAnswer } from '../../../shared/hooks/use-server-query.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { DrawerButtons } from '../parts/drawer-buttons.tsx';
import { setModes } from './api.ts';
import {
  type BulkKind,
  bulkListed,
  firstBulkKind,
  formatBulk,
  MODES,
  type Mode,
  modeChoice,
  type PeopleFilter,
  selectionFor,
} from './view-model.ts';

const useStyles = makeStyles({
  count: { minHeight: '72px' },
  list: { margin: 0, paddingLeft: '18px' },
});

interface BulkDrawerProps {
  http: Http;
  filter: PeopleFilter;
  /** How many people are listed. */
  fitting: number;
  ids: readonly string[];
  onDone: (result: PeopleModeResult) => void;
  onClose: () => void;
}

/** Changes the modes of many people at once: which people, to which mode. It shows how many people that are before anything is changed. */
export function BulkDrawer({ http, filter, fitting, ids, onDone, onClose }: BulkDrawerProps) {
  const styles = useStyles();
  const [kind, setKind] = useState(() => firstBulkKind(filter, ids));
  const [groupId, setGroupId] = useState('');
  const [mode, setMode] = useState<Mode>('track');
  const action = useAction();
  const selection = useMemo(() => selectionFor(kind, { filter, ids, groupId }), [kind, filter, ids, groupId]);
  const input = useMemo(() => selection && { selection, mode }, [selection, mode]);
  const { value: count, problem, asking: counting, again } = useCount(http, input);
  const change = async () => {
    const done = input && (await action.run(() => setModes(http, input)));
    if (done) onDone(done.value);
  };
  const wrongGroup = kind === 'group' && groupId.trim() !== '' && selection === undefined;
  return (
    <SideDrawer title={texts.text('admin.people.bulk')} width={520} busy={action.busy} onClose={onClose}>
      <DrawerContent
        foot={
          <DrawerButtons busy={action.busy} onCancel={onClose}>
            <BusyButton
              appearance="primary"
              busy={action.busy}
              disabledFocusable={!count || count.changed === 0}
              onClick={() => void change()}
            >
              {count && count.changed > 0
                ? texts.text('admin.people.bulk-change-count', { count: count.changed })
                : texts.text('admin.people.bulk-change')}
            </BusyButton>
          </DrawerButtons>
        }
      >
        <Field label={texts.text('admin.people.bulk-whose')}>
          <RadioGroup value={kind ?? ''} onChange={(_, { value }) => setKind(value as BulkKind)}>
            <Radio value="filter" label={bulkListed(filter, fitting)} />
            <Radio value="ids" disabled={ids.length === 0} label={texts.text('admin.people.bulk-ids', { count: ids.length })} />
            <Radio value="group" label={texts.text('admin.people.bulk-group')} />
          </RadioGroup>
        </Field>
        {kind === 'group' && (
          <Field
            label={texts.text('admin.people.bulk-group-id')}
            required
            hint={texts.text('admin.people.bulk-group-hint')}
            validationState={wrongGroup ? 'error' : 'none'}
            validationMessage={wrongGroup ? texts.text('admin.people.bulk-group-wrong') : undefined}
          >
            <Input value={groupId} onChange={(_, { value }) => setGroupId(value)} />
          </Field>
        )}
        <Field label={texts.text('admin.people.bulk-mode')}>
          <Select value={mode} onChange={(_, { value }) => setMode(value as Mode)}>
            {MODES.map((value) => (
              <option key={value} value={value}>
                {modeChoice(value)}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.count} role="status">
          {kind === undefined && <Text>{texts.text('admin.people.bulk-choose')}</Text>}
          {counting && <Spinner size="tiny" label={texts.text('admin.people.bulk-counting')} />}
          {count && (
            <MessageBar intent={mode === 'off' && count.changed > 0 ? 'warning' : 'info'}>
              <MessageBarBody>
                <ul className={styles.list}>
                  {formatBulk(count).map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </MessageBarBody>
            </MessageBar>
          )}
        </div>
        {problem !== undefined && <Problem error={problem} retry={again} title={texts.text('admin.people.bulk-not-counted')} />}
        {action.problem !== undefined && (
          <Problem error={action.problem} retry={() => void change()} title={texts.text('admin.people.bulk-not-changed')} />
        )}
      </DrawerContent>
    </SideDrawer>
  );
}

/** The number of people of a change, counted by the server as soon as the form is complete. */
function useCount(http: Http, input: Parameters<typeof setModes>[1] | undefined) {
  return useAnswer(useMemo(() => input && (() => setModes(http, { ...input, dryRun: true })), [http, input]));
}
