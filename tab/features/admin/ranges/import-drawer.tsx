import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Radio,
  RadioGroup,
  Spinner,
  Text,
  Textarea,
} from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { RangeImport } from '../../../../server/routes/schemas/range-import.ts';
import { useNavigation, useUnsaved } from '../../../shared/components/navigation.tsx';
import { Problem } from '../../../shared/components/problem.tsx';
import { useAction } from '../../../shared/hooks/use-action.ts';
import { type FileText, textOf } from '../../../shared/lib/file-text.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { plural } from '../../../shared/lib/words.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { DrawerButtons, DrawerContent, SideDrawer } from '../parts/side-drawer.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { importRanges } from './api.ts';
import { ImportLines } from './import-lines.tsx';
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

/** Ranges from a file: what becomes of every line is shown before anything is saved. */
export function ImportDrawer({ http, back, onDone }: ImportDrawerProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const { go } = useNavigation();
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<FileText & { name: string }>({ name: '', text: '' });
  const [appliesTo, setAppliesTo] = useState<'all' | 'from-now'>();
  const { value: plan, problem, asking: reading, again } = useDryRun(http, file.name, file.text);
  const action = useAction();
  useUnsaved(file.text.trim() !== '');
  const asks = plan !== undefined && movesPlaces(plan);
  const blockedBy = plan && (importProblem(plan) ?? (asks && !appliesTo ? 'Say what other meanings are to do with the past.' : undefined));
  const close = () => go(back);
  const choose = async (chosen: File | undefined) => {
    if (chosen) setFile({ name: chosen.name, ...textOf(new Uint8Array(await chosen.arrayBuffer())) });
  };
  const save = async () => {
    const done = await action.run(() => importRanges(http, { format: formatOf(file.name, file.text), text: file.text, appliesTo }));
    if (done) onDone(done.value);
  };
  return (
    <SideDrawer title="Import ranges" width={760} busy={action.busy} onClose={close}>
      <DrawerContent
        foot={
          <DrawerButtons busy={action.busy} onCancel={close}>
            <BusyButton
              appearance="primary"
              busy={action.busy}
              disabledFocusable={!plan || blockedBy !== undefined}
              onClick={() => void save()}
            >
              {plan && !blockedBy ? `Import ${plural(plan.created + plan.updated, 'range')}` : 'Import'}
            </BusyButton>
          </DrawerButtons>
        }
      >
        <Text>
          A CSV or JSON file as the export writes it. A line with the id or the name of a range changes it, others make new ones; ranges
          that the file does not name stay as they are.
        </Text>
        <div className={shared.row}>
          <input
            ref={picker}
            type="file"
            accept=".csv,.json,text/csv,application/json"
            hidden
            aria-label="File with ranges"
            onChange={({ target }) => void choose(target.files?.[0])}
          />
          <Button icon={<ArrowUploadRegular />} onClick={() => picker.current?.click()}>
            Choose a file
          </Button>
          <Text className={shared.muted}>{file.name}</Text>
        </div>
        {file.note !== undefined && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{file.note}</MessageBarBody>
          </MessageBar>
        )}
        <Field label="Or paste it, and mend it here">
          <Textarea
            rows={6}
            resize="vertical"
            spellCheck={false}
            value={file.text}
            placeholder={'name,cidrs,target,office,floor\nHQ,203.0.113.0/24,office,Berlin,'}
            textarea={{ className: shared.mono }}
            onChange={(_, { value }) => setFile({ ...file, text: value })}
          />
        </Field>
        <div className={styles.status} role="status">
          {reading && <Spinner size="extra-tiny" label="Reading …" />}
          {plan && <Text weight="semibold">{importSummary(plan)}</Text>}
        </div>
        {problem !== undefined && <Problem error={problem} retry={again} title="The file cannot be read" />}
        {action.problem !== undefined && <Problem error={action.problem} retry={() => void save()} title="Nothing was imported" />}
        {asks && (
          <Field label="Some ranges are to mean another place. Why?" required>
            <RadioGroup value={appliesTo ?? ''} onChange={(_, { value }) => setAppliesTo(value as 'all' | 'from-now')}>
              <Radio value="all" label="It was wrong: correct the past, too" />
              <Radio value="from-now" label="They have moved: from now on" />
            </RadioGroup>
          </Field>
        )}
        {plan && blockedBy && (
          <MessageBar intent={plan.refused > 0 ? 'error' : 'info'} layout="multiline">
            <MessageBarBody>{blockedBy}</MessageBarBody>
          </MessageBar>
        )}
        {plan && <ImportLines plan={plan} />}
      </DrawerContent>
    </SideDrawer>
  );
}
