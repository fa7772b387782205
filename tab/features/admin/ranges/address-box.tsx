import { Button, Field, makeStyles, Spinner, Text, Textarea } from '@fluentui/react-components';
import { type ReactNode, useId, useRef } from 'react';
import { MessageBar, MessageBarBody, MessageBarTitle } from '../../../shared/components/message-bar.tsx';
import { Problem } from '../../../shared/components/problem.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { type Fault, fieldState } from '../parts/faults.ts';
import { usePartStyles } from '../parts/styles.ts';
import { type CheckLine, checkSummary, conflictList, faultLines, nestedList, selectionOf } from './check-view-model.ts';
import type { useRangeCheck } from './use-range-check.ts';

const useStyles = makeStyles({
  list: { margin: '4px 0 0', paddingLeft: '18px', display: 'grid', gap: '4px' },
  status: { minHeight: '20px', display: 'flex', alignItems: 'center', gap: '8px' },
  found: { display: 'grid', gap: '8px' },
  go: { minWidth: 0, padding: '0 4px' },
});

interface AddressBoxProps {
  value: string;
  checked: ReturnType<typeof useRangeCheck>;
  faults: readonly Fault[];
  onChange: (text: string) => void;
}

/** An input for addresses, typed or pasted, that shows how they are parsed. */
export function AddressBox({ value, checked, faults, onChange }: AddressBoxProps) {
  const { value: check, problem, asking, again } = checked;
  const shared = usePartStyles();
  const styles = useStyles();
  // The list below the input shows each fault with its line, so the input only refers to the list.
  const found = useId();
  const saysFaults = check !== undefined && check.faultCount + check.conflictCount > 0;
  const box = useRef<HTMLTextAreaElement>(null);
  const select = (place: NonNullable<CheckLine['place']>) => {
    box.current?.focus();
    box.current?.setSelectionRange(...selectionOf(value, place));
  };
  return (
    <div>
      <Field
        label={texts.text('admin.field.cidrs')}
        required
        hint={texts.text('admin.ranges.form.addresses-hint')}
        {...(saysFaults ? { validationState: 'error' } : fieldState(faults, '/text'))}
      >
        <Textarea
          ref={box}
          aria-describedby={saysFaults ? found : undefined}
          rows={7}
          resize="vertical"
          spellCheck={false}
          value={value}
          textarea={{ className: shared.mono }}
          onChange={(_, data) => onChange(data.value)}
        />
      </Field>
      <div className={styles.status} role="status">
        {asking && <Spinner size="extra-tiny" label={texts.text('admin.ranges.check.checking')} />}
        {check && <Text size={200}>{checkSummary(check)}</Text>}
      </div>
      {problem !== undefined && <Problem error={problem} retry={again} title={texts.text('admin.ranges.check.failed')} />}
      {check && (
        <div id={found} className={styles.found}>
          <Findings intent="error" title={texts.text('admin.ranges.check.faults-title')} {...faultLines(check)} onSelect={select}>
            {check.faultCount > 1 && check.withoutFaults !== undefined && (
              <Button size="small" onClick={() => onChange(check.withoutFaults ?? value)}>
                {texts.text('admin.ranges.check.remove-all', { count: check.faultCount })}
              </Button>
            )}
          </Findings>
          <Findings intent="error" title={texts.text('admin.ranges.check.conflicts-title')} {...conflictList(check)} />
          <Findings intent="info" title={texts.text('admin.ranges.check.nested-title')} {...nestedList(check)} />
        </div>
      )}
    </div>
  );
}

interface FindingsProps {
  intent: 'error' | 'info';
  title: string;
  lines: readonly CheckLine[];
  more: number;
  onSelect?: (place: NonNullable<CheckLine['place']>) => void;
  /** Actions on all of them. */
  children?: ReactNode;
}

function Findings({ intent, title, lines, more, onSelect, children }: FindingsProps) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <MessageBar intent={intent}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ul className={styles.list}>
          {lines.map(({ key, words, place }) => (
            <li key={key}>
              {words}{' '}
              {place && onSelect && (
                <Button
                  className={styles.go}
                  size="small"
                  appearance="transparent"
                  onClick={() => onSelect(place)}
                  aria-label={texts.text('admin.ranges.check.show-line', { line: place.line })}
                >
                  {texts.text('admin.ranges.check.show')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {more > 0 && <Text>{texts.text('admin.ranges.check.more', { count: more })}</Text>}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
