import { Button, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { OverrideInput } from '../../../server/routes/schemas/me.ts';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import { DateField } from '../components/day-time/date-field.tsx';
import { TimeField } from '../components/day-time/time-field.tsx';
import { texts } from '../lib/texts.ts';
import { addDays, dayIn } from '../lib/time.ts';
import { draftOf, formProblem, type PlaceChoice, type Touched, touch, untouched } from './form.ts';
import { PlaceFields } from './place-fields.tsx';
import { type DraftProblem, type Subject, toInput, zoneOf } from './view-model.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '10px' },
  pair: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '8px',
    alignItems: 'start',
    '& > *': { minWidth: 0 },
    '& .fui-Input': { minWidth: 0 },
  },
  muted: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

interface FormProps {
  status: OverrideInput['status'];
  me: Subject;
  offices: readonly OfficeOccupancy[];
  busy: boolean;
  onSay: (input: OverrideInput) => Promise<void>;
  onCancel: () => void;
  /** The office and the floor that it opens with; by default the office of `me`. */
  place?: PlaceChoice;
  /** The day that it opens with; by default today. */
  day?: string | undefined;
  /** Whether its first field gets the focus. */
  focus?: boolean;
  /** Called when a field was changed. */
  onTouch?: () => void;
}

/** Place, from and until. */
export function StatusForm({ status, me, offices, busy, onSay, onCancel, place, day, focus = false, onTouch }: FormProps) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (focus) form.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, [focus]);
  const [touched, setTouched] = useState(() => untouched(status, me, offices, { place, day }));
  const draft = draftOf(status, touched, me, offices);
  const fill = (next: Touched) => {
    onTouch?.();
    setTouched(next);
  };
  const change = (part: Touched) => fill(touch(touched, part, draft));
  const zone = zoneOf(draft, me, offices);
  const today = dayIn(me.now, zone);
  const problem = formProblem(draft, me, offices);
  const marked = (at: DraftProblem['at']) =>
    problem?.at === at ? ({ validationMessage: problem.words, validationState: 'error' } as const) : {};
  const choose = (from: string, until: string) => change({ from, until, fromTime: '', untilTime: '' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy && problem === undefined) void onSay(toInput(draft, me, offices));
  };
  // Another office may have another zone, and so other days.
  const choosePlace = ({ officeId, floorId }: PlaceChoice) =>
    officeId === draft.officeId ? change({ floorId }) : fill({ ...touched, officeId, floorId, from: undefined, until: undefined });
  const chooseToday = () => fill({ ...touched, from: undefined, until: undefined, fromTime: '', untilTime: '' });
  return (
    <form ref={form} className={styles.form} onSubmit={submit} aria-label={texts.text('tab.statement.form')}>
      {status === 'office' && (
        <div className={styles.pair}>
          <PlaceFields
            place={draft}
            offices={offices}
            office={{ label: texts.text('tab.statement.office'), ...marked('officeId') }}
            onChange={choosePlace}
          />
        </div>
      )}
      <div className={styles.pair}>
        <Field label={texts.text('tab.statement.from')} {...marked('from')}>
          <DateField min={today} value={draft.from} onChange={(from) => change({ from })} />
        </Field>
        <Field label={texts.text('tab.statement.from-time')} hint={texts.text('tab.statement.from-time-hint')} {...marked('fromTime')}>
          <TimeField value={draft.fromTime} onChange={(fromTime) => change({ fromTime })} />
        </Field>
        <Field label={texts.text(draft.untilTime ? 'tab.statement.until' : 'tab.statement.until-end-of')} {...marked('until')}>
          <DateField min={draft.from} value={draft.until} onChange={(until) => change({ until })} />
        </Field>
        <Field label={texts.text('tab.statement.until-time')} hint={texts.text('tab.statement.until-time-hint')} {...marked('untilTime')}>
          <TimeField value={draft.untilTime} onChange={(untilTime) => change({ untilTime })} />
        </Field>
      </div>
      <Text size={200} className={styles.muted}>
        {texts.text('tab.statement.zone', { zone })}
      </Text>
      <div className={styles.actions}>
        <Button size="small" onClick={chooseToday}>
          {texts.text('tab.statement.today')}
        </Button>
        <Button size="small" onClick={() => choose(addDays(today, 1), addDays(today, 1))}>
          {texts.text('tab.statement.tomorrow')}
        </Button>
        <Button size="small" onClick={() => choose(today, addDays(today, 6))}>
          {texts.text('tab.statement.a-week')}
        </Button>
      </div>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={busy || problem !== undefined}>
          {texts.text('tab.statement.set')}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {texts.text('tab.shared.cancel')}
        </Button>
      </div>
    </form>
  );
}
