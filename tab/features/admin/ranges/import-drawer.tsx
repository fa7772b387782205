import { Field, makeStyles, Radio, RadioGroup, Spinner, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { RangeImport } from '../../../../server/routes/schemas/range-import.ts';
import { MessageBar, MessageBarBody } from '../../../shared/components/message-bar.tsx';
import { useNavigation, useUnsaved } from '../../../shared/components/navigation.tsx';
import { Problem } from '../../../shared/components/problem.tsx';
import { DrawerContent, SideDrawer } from '../../../shared/components/side-drawer.tsx';
import { useAction } from '../../../shared/hooks/use-action.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { DrawerButtons } from '../parts/drawer-buttons.tsx';
import { importRanges } from './api.ts';
import { ImportLines } from './import-lines.tsx';
import { ImportSource, NO_FILE } from './import-source.tsx';
import { formatOf, importProblem, importSummary, movesPlaces } from './import-view-model.ts';
import { useDryRun } from './use-import.ts';

const useStyles = makeStyles({
  status: { minHeight: '20px' },
});

interface ImportDrawerProps {
  http: Http;
  back: string;
  onDone: (result: RangeImport) => void;
}

type AppliesTo = 'all' | 'from-now';

/** Ranges from a file: the result for every line is shown before anything is saved. */
export function ImportDrawer({ http, back, onDone }: ImportDrawerProps) {
  const styles = useStyles();
  const { go } = useNavigation();
  const [file, setFile] = useState(NO_FILE);
  const [appliesTo, setAppliesTo] = useState<AppliesTo>();
  const { value: plan, problem, asking: reading, again } = useDryRun(http, file.name, file.text);
  const action = useAction();
  useUnsaved(file.text.trim() !== '');
  const asks = plan !== undefined && movesPlaces(plan);
  const blockedBy = plan && (importProblem(plan) ?? (asks && !appliesTo ? texts.text('admin.ranges.import.past-missing') : undefined));
  const close = () => go(back);
  const save = async () => {
    const done = await action.run(() => importRanges(http, { format: formatOf(file.name, file.text), text: file.text, appliesTo }));
    if (done) onDone(done.value);
  };
  const foot = (
    <DrawerButtons busy={action.busy} onCancel={close}>
      <BusyButton appearance="primary" busy={action.busy} disabledFocusable={!plan || blockedBy !== undefined} onClick={() => void save()}>
        {plan && !blockedBy
          ? texts.text('admin.ranges.import.verb-count', { count: plan.created + plan.updated })
          : texts.text('admin.ranges.import.verb')}
      </BusyButton>
    </DrawerButtons>
  );
  return (
    <SideDrawer title={texts.text('admin.ranges.import.title')} width={760} busy={action.busy} onClose={close}>
      <DrawerContent foot={foot}>
        <Text>{texts.text('admin.ranges.import.hint')}</Text>
        <ImportSource file={file} onChange={setFile} />
        <div className={styles.status} role="status">
          {reading && <Spinner size="extra-tiny" label={texts.text('admin.ranges.import.reading')} />}
          {plan && <Text weight="semibold">{importSummary(plan)}</Text>}
        </div>
        {problem !== undefined && <Problem error={problem} retry={again} title={texts.text('admin.ranges.import.unreadable')} />}
        {action.problem !== undefined && (
          <Problem error={action.problem} retry={() => void save()} title={texts.text('admin.ranges.import.failed')} />
        )}
        {asks && <PastQuestion value={appliesTo} onChange={setAppliesTo} />}
        {plan && blockedBy && (
          <MessageBar intent={plan.refused > 0 ? 'error' : 'info'}>
            <MessageBarBody>{blockedBy}</MessageBarBody>
          </MessageBar>
        )}
        {plan && <ImportLines plan={plan} />}
      </DrawerContent>
    </SideDrawer>
  );
}

/** Asks whether new targets also apply to past days, as the form of one range does. */
function PastQuestion({ value, onChange }: { value: AppliesTo | undefined; onChange: (value: AppliesTo) => void }) {
  return (
    <Field label={texts.text('admin.ranges.import.past')} required>
      <RadioGroup value={value ?? ''} onChange={(_, data) => onChange(data.value === 'all' ? 'all' : 'from-now')}>
        <Radio value="all" label={texts.text('admin.ranges.import.past-wrong')} />
        <Radio value="from-now" label={texts.text('admin.ranges.import.past-moved')} />
      </RadioGroup>
    </Field>
  );
}
