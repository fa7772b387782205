import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Me } from '../../../server/routes/schemas/me.ts';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import { Card } from '../../shared/components/card.tsx';
import { MessageBar, MessageBarBody } from '../../shared/components/message-bar.tsx';
import { Problem } from '../../shared/components/problem.tsx';
import type { Http } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import { FreshStart } from './fresh-start.tsx';
import { SaidList } from './said-list.tsx';
import { SayPart } from './say-part.tsx';
import { useForm } from './use-form.ts';
import { useStatements } from './use-statements.ts';
import { overrideLines, type Shown, setStatuses, shownAs } from './view-model.ts';
import { WeeklyRules } from './weekly/weekly-rules.tsx';
import { WhyNotShown } from './why-not-shown.tsx';

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
  const form = useForm();
  const { busy, problem, again, set, end, clear, undoClear } = useStatements({ http, me, setMe, offices, onDone: form.close });
  const shown = shownAs(me, offices);
  const subject = { ...me, presence: { officeId: me.presence.officeId ?? officeId } };
  return (
    <Card className={styles.card} onKeyDown={form.onKeyDown}>
      <ShownAs shown={shown} />
      {shown.note && (
        <MessageBar>
          <MessageBarBody>{shown.note}</MessageBarBody>
        </MessageBar>
      )}
      {problem !== undefined && <Problem error={problem} retry={again} />}
      {me.mode !== 'off' && <SayPart form={form} set={setStatuses(me)} me={subject} offices={offices} busy={busy} onSay={set} />}
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
