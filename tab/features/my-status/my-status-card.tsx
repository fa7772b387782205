import { Badge, Button, Card, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  AirplaneTakeOffRegular,
  ArrowUndoRegular,
  BuildingRegular,
  DismissRegular,
  EyeOffRegular,
  HomeRegular,
} from '@fluentui/react-icons';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Me, OverrideInput } from '../../../server/routes/schemas/me.ts';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import { ConfirmButton } from '../../shared/components/confirm-button.tsx';
import { Problem } from '../../shared/components/problem.tsx';
import { useSay } from '../../shared/components/say.tsx';
import { useAction, useRepeat } from '../../shared/hooks/use-action.ts';
import { focusIfLost } from '../../shared/hooks/use-return-focus.ts';
import type { Http } from '../../shared/lib/http.ts';
import { StatusForm } from '../../shared/statement/status-form.tsx';
import { addedOverride, clearUndoLabel, overrideLines, overrideTitle, shownAs } from '../../shared/statement/view-model.ts';
import { clearMe, endOverride, restoreOverride, setOverride, undoClear } from './api.ts';

/** Of what I say only the newest can be undone. */
const ABOUT = 'my status';

const CHOICES = [
  { status: 'office', label: 'Office', icon: <BuildingRegular /> },
  { status: 'remote', label: 'Remote', icon: <HomeRegular /> },
  { status: 'leave', label: 'On leave', icon: <AirplaneTakeOffRegular /> },
  { status: 'hidden', label: 'Hide me', icon: <EyeOffRegular /> },
] as const;

const useStyles = makeStyles({
  card: { padding: '16px', gap: '12px' },
  muted: { color: tokens.colorNeutralForeground2 },
  choices: { border: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '6px' },
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  words: { flexGrow: 1, minWidth: 0 },
});

interface CardProps {
  http: Http;
  me: Me;
  setMe: (me: Me) => void;
  offices: readonly OfficeOccupancy[];
}

/** How I am shown and why, and all I can say about it. */
export function MyStatusCard({ http, me, setMe, offices }: CardProps) {
  const styles = useStyles();
  const [open, setOpen] = useState<OverrideInput['status']>();
  const opener = useRef<HTMLElement>(null);
  /** Whether something stands in the form that Escape must not take away. */
  const filled = useRef(false);
  const { busy, problem, run, reset } = useAction();
  const statements = me.overrides.map(({ id }) => id).join(' ');
  const before = useRef(statements);
  useEffect(() => {
    // Once something else is set or ended, wherever that was done, what failed before is of the past.
    if (before.current !== statements) reset();
    before.current = statements;
  }, [statements, reset]);
  const say = useSay();
  const shown = shownAs(me, offices);
  const clearUndo = clearUndoLabel(me);

  const [act, again] = useRepeat(async (work: () => Promise<Me>, said: (after: Me) => { words: string; undo?: () => Promise<Me> }) => {
    const done = await run(work);
    if (!done) return;
    setMe(done.value);
    close();
    const { words, undo } = said(done.value);
    const takeBack = async (undoing: () => Promise<Me>) => {
      setMe(await undoing());
      say('Undone.', { about: ABOUT });
    };
    say(words, { about: ABOUT, undo: undo && (() => takeBack(undo)) });
  });
  const close = () => {
    if (open === undefined) return;
    setOpen(undefined);
    // After the form is gone, and the focus with it.
    setTimeout(() => focusIfLost(opener.current));
  };

  const noteTouch = () => {
    filled.current = true;
  };
  const onKeyDown = ({ key, currentTarget, target, defaultPrevented }: KeyboardEvent<HTMLElement>) => {
    // Not of a dialog, which is a child in React alone.
    const inside = target instanceof Node && currentTarget.contains(target);
    if (key === 'Escape' && inside && !defaultPrevented && !filled.current) close();
  };

  const set = (input: OverrideInput) =>
    act(
      () => setOverride(http, input),
      (after) => {
        const added = addedOverride(me, after);
        return { words: added ? `${overrideTitle(added)} is set.` : 'Set.', undo: added && (() => endOverride(http, added.id)) };
      },
    );
  const end = (id: string) =>
    act(
      () => endOverride(http, id),
      () => ({ words: 'Ended.', undo: () => restoreOverride(http, id) }),
    );
  return (
    <Card className={styles.card} onKeyDown={onKeyDown}>
      <div>
        <Text size={200} className={styles.muted} block>
          You are shown as
        </Text>
        <Text size={500} weight="semibold" block>
          {shown.title}
        </Text>
        {shown.since && <Text block>{shown.since}</Text>}
        <Text size={200} className={styles.muted} block>
          {shown.why}
        </Text>
      </div>
      {shown.note && (
        <MessageBar layout="multiline">
          <MessageBarBody>{shown.note}</MessageBarBody>
        </MessageBar>
      )}
      {problem !== undefined && <Problem error={problem} retry={again} />}
      {me.mode !== 'off' && (
        <fieldset className={styles.choices} aria-label="Say where you are">
          {CHOICES.map(({ status, label, icon }) => (
            <Button
              key={status}
              icon={icon}
              appearance={open === status ? 'primary' : 'secondary'}
              aria-expanded={open === status}
              onClick={({ currentTarget }) => {
                opener.current = currentTarget;
                filled.current = false;
                setOpen(open === status ? undefined : status);
              }}
            >
              {label}
            </Button>
          ))}
        </fieldset>
      )}
      {open && (
        <StatusForm key={open} status={open} me={me} offices={offices} busy={busy} onSay={set} onCancel={close} onTouch={noteTouch} />
      )}
      <SaidList lines={overrideLines(me, offices)} busy={busy} onEnd={end} />
      {me.mode !== 'off' && (
        <ConfirmButton
          label="Clear my status …"
          appearance="subtle"
          size="small"
          disabled={busy}
          title="Start afresh?"
          deed="Clear"
          onConfirm={() =>
            void act(
              () => clearMe(http),
              () => ({ words: 'You start afresh.', undo: () => undoClear(http) }),
            )
          }
        >
          From now on only new sign-ins count, and what you have said ends; plans and hiding stay. Nothing is erased. You can undo it for 24
          hours, as long as you say nothing new.
        </ConfirmButton>
      )}
      {clearUndo && (
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowUndoRegular />}
          disabled={busy}
          onClick={() =>
            void act(
              () => undoClear(http),
              () => ({ words: 'Undone.' }),
            )
          }
        >
          {clearUndo}
        </Button>
      )}
    </Card>
  );
}

interface SaidListProps {
  lines: ReturnType<typeof overrideLines>;
  busy: boolean;
  onEnd: (id: string) => Promise<void>;
}

/** What I have said, and a way to end each. */
function SaidList({ lines, busy, onEnd }: SaidListProps) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="What you have said">
      {lines.map(({ id, title, when, planned }) => (
        <li key={id} className={styles.line}>
          <div className={styles.words}>
            <Text block weight="semibold">
              {title}
            </Text>
            <Text size={200} className={styles.muted}>
              {when}
            </Text>
          </div>
          {planned && <Badge appearance="outline">Planned</Badge>}
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={`End: ${title} ${when}`}
            disabledFocusable={busy}
            onClick={() => void onEnd(id)}
          />
        </li>
      ))}
    </ul>
  );
}
