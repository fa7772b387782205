import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Me, OverrideInput } from '../../../server/routes/schemas/me.ts';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import { Card } from '../../shared/components/card.tsx';
import { lazyPart } from '../../shared/components/lazy-part.tsx';
import { MessageBar, MessageBarBody } from '../../shared/components/message-bar.tsx';
import { Problem } from '../../shared/components/problem.tsx';
import { focusIfLost } from '../../shared/hooks/use-return-focus.ts';
import type { Http } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import { withDays } from '../../shared/lib/with-days.ts';
import { Choices } from './choices.tsx';
import { FreshStart } from './fresh-start.tsx';
import { SaidList } from './said-list.tsx';
import { useStatements } from './use-statements.ts';
import { overrideLines, type Shown, setStatuses, shownAs } from './view-model.ts';
import { WeeklyRules } from './weekly/weekly-rules.tsx';
import { WhyNotShown } from './why-not-shown.tsx';

const UntilWhen = lazyPart('until-when', () => import('./until-when.tsx'));
const StatusForm = lazyPart('status-form', async () => ({
  default: (await withDays(import('../../shared/statement/status-form.tsx'))).StatusForm,
}));

const useStyles = makeStyles({
  card: { padding: '16px', gap: '12px' },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface CardProps {
  http: Http;
  me: Me;
  setMe: (me: Me) => void;
  offices: readonly OfficeOccupancy[];
  /** The office where I usually am, which is the first choice. */
  officeId: string | undefined;
}

/** How I am shown and why, and all possible statements. */
export function MyStatusCard({ http, me, setMe, offices, officeId }: CardProps) {
  const styles = useStyles();
  const { open, other, toggle, showForm, close, noteTouch, onKeyDown } = useForm();
  const { busy, problem, again, set, end, clear, undoClear } = useStatements({ http, me, setMe, offices, onDone: close });
  const shown = shownAs(me, offices);
  const subject = { ...me, presence: { officeId: me.presence.officeId ?? officeId } };
  return (
    <Card className={styles.card} onKeyDown={onKeyDown}>
      <ShownAs shown={shown} />
      {shown.note && (
        <MessageBar>
          <MessageBarBody>{shown.note}</MessageBarBody>
        </MessageBar>
      )}
      {problem !== undefined && <Problem error={problem} retry={again} />}
      {me.mode !== 'off' && <Choices set={setStatuses(me)} open={open} onChoose={toggle} />}
      {open && other === undefined && (
        <UntilWhen key={open} status={open} me={subject} offices={offices} busy={busy} onSay={set} onOther={showForm} />
      )}
      {open && other !== undefined && (
        <StatusForm
          key={open}
          status={open}
          me={other === '' ? subject : { ...me, presence: { officeId: other } }}
          offices={offices}
          busy={busy}
          onSay={set}
          onCancel={close}
          focus
          onTouch={noteTouch}
        />
      )}
      <SaidList lines={overrideLines(me, offices)} busy={busy} onEnd={(id) => void end(id)} />
      {me.mode !== 'off' && <WeeklyRules http={http} offices={offices} />}
      {me.mode !== 'off' && me.presence.status !== 'office' && <WhyNotShown http={http} me={me} />}
      <FreshStart me={me} busy={busy} onClear={() => void clear()} onUndo={() => void undoClear()} />
    </Card>
  );
}

function ShownAs({ shown }: { shown: Shown }) {
  const styles = useStyles();
  return (
    <div>
      <Text size={200} className={styles.muted} block>
        {texts.text('tab.my-status.shown-as')}
      </Text>
      <Text size={500} weight="semibold" block>
        {shown.title}
      </Text>
      {shown.since && <Text block>{shown.since}</Text>}
      <Text size={200} className={styles.muted} block>
        {shown.why}
      </Text>
    </div>
  );
}

/**
 * The open part: the choices for a second click, or the form for all other statements. Escape closes it if nothing was filled in. The focus
 * then returns to the button that opened it.
 */
function useForm() {
  const [open, setOpen] = useState<OverrideInput['status']>();
  // The office of the form; undefined until it is requested.
  const [other, setOther] = useState<string>();
  const opener = useRef<HTMLElement>(null);
  const filled = useRef(false);
  const close = () => {
    if (open === undefined) return;
    setOpen(undefined);
    // Runs after the form has been removed, and the focus with it.
    setTimeout(() => focusIfLost(opener.current));
  };
  return {
    open,
    other,
    close,
    showForm: setOther,
    toggle(status: OverrideInput['status'], button: HTMLElement) {
      opener.current = button;
      filled.current = false;
      setOther(undefined);
      setOpen(open === status ? undefined : status);
    },
    noteTouch() {
      filled.current = true;
    },
    onKeyDown({ key, currentTarget, target, defaultPrevented }: KeyboardEvent<HTMLElement>) {
      // Ignores keys in a dialog, which is a child only in React, not in the DOM.
      const inside = target instanceof Node && currentTarget.contains(target);
      if (key === 'Escape' && inside && !defaultPrevented && !filled.current) close();
    },
  };
}
