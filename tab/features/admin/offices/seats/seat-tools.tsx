import { Button, Label, makeStyles, SpinButton, ToggleButton } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { NextRegular } from '@fluentui/react-icons/svg/next';
import { PreviousRegular } from '@fluentui/react-icons/svg/previous';
import { type JSX, useId } from 'react';
import type { SeatView } from '../../../../../server/routes/schemas/floor-seats.ts';
import { texts } from '../../../../shared/lib/texts.ts';
import { MAX_ROW, type Placing, type Step, type Tool } from './view-model.ts';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' },
  group: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    alignItems: 'center',
  },
  count: { width: '72px' },
});

interface SeatToolsProps {
  placing: Placing;
  /** The seats that the drawing marks with `data-seat`. */
  marked: readonly SeatView[];
  onStep: (step: Step) => void;
}

/** The actions that need no pointer on the plan. */
export function SeatTools({ placing, marked, onStep }: SeatToolsProps) {
  const styles = useStyles();
  const inRowId = useId();
  const { tool, inRow, chosen, seats, past, future } = placing;
  const choice = (value: Tool, icon: JSX.Element) => (
    <ToggleButton icon={icon} checked={tool === value} onClick={() => onStep({ do: 'tool', tool: value })}>
      {texts.text(`admin.seats.tool.${value}`)}
    </ToggleButton>
  );
  const button = (label: string, icon: JSX.Element, off: boolean, step: Step) => (
    <Button appearance="subtle" icon={icon} aria-label={label} title={label} disabledFocusable={off} onClick={() => onStep(step)} />
  );
  return (
    <div className={styles.tools}>
      <fieldset className={styles.group} style={{ border: 0, margin: 0, padding: 0 }} aria-label={texts.text('admin.seats.tools')}>
        {choice('single', <CircleRegular />)}
        {choice('row', <MoreHorizontalRegular />)}
        {tool === 'row' && (
          <>
            <Label htmlFor={inRowId}>{texts.text('admin.seats.in-row')}</Label>
            <SpinButton
              id={inRowId}
              className={styles.count}
              value={inRow}
              min={2}
              max={MAX_ROW}
              incrementButton={{ 'aria-label': texts.text('admin.seats.more-in-row') }}
              decrementButton={{ 'aria-label': texts.text('admin.seats.fewer-in-row') }}
              onChange={(_, { value, displayValue }) => onStep({ do: 'in-row', count: value ?? (Number(displayValue) || inRow) })}
            />
          </>
        )}
      </fieldset>
      <div className={styles.group}>
        {button(texts.text('admin.seats.undo'), <ArrowUndoRegular />, past.length === 0, { do: 'undo' })}
        {button(texts.text('admin.seats.redo'), <ArrowRedoRegular />, future.length === 0, { do: 'redo' })}
        {button(texts.text('admin.seats.previous'), <PreviousRegular />, seats.length === 0, { do: 'choose-beside', by: -1 })}
        {button(texts.text('admin.seats.next'), <NextRegular />, seats.length === 0, { do: 'choose-beside', by: 1 })}
        {button(texts.text('admin.seats.delete'), <DeleteRegular />, chosen === undefined, { do: 'delete' })}
      </div>
      <div className={styles.group}>
        {marked.length > 0 && (
          <Button onClick={() => onStep({ do: 'replace', seats: marked })}>
            {texts.text('admin.seats.from-drawing', { count: marked.length })}
          </Button>
        )}
        {seats.length > 0 && (
          <Button appearance="subtle" onClick={() => onStep({ do: 'replace', seats: [] })}>
            {texts.text('admin.seats.clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
