import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Me } from '../../../server/routes/schemas/me.ts';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import { Card } from '../../shared/components/card.tsx';
import { Problem } from '../../shared/components/problem.tsx';
import type { Http } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import { dayPlans, dayStatuses } from './day-choices.ts';
import { SaidList } from './said-list.tsx';
import { SayPart } from './say-part.tsx';
import { useForm } from './use-form.ts';
import { useStatements } from './use-statements.ts';
import { useMyRules } from './weekly/my-rules.ts';
import { formatRule } from './weekly/view-model.ts';

const useStyles = makeStyles({
  card: { padding: '16px', gap: '12px' },
  title: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface OwnPlanProps {
  http: Http;
  me: Me;
  setMe: (me: Me) => void;
  offices: readonly OfficeOccupancy[];
  /** The office where I usually am, which is the first choice. */
  officeId: string | undefined;
  day: string;
}

/** What I have said about a coming day, my weekly rule for it, and all that can be said. */
export default function OwnPlan({ http, me, setMe, offices, officeId, day }: OwnPlanProps) {
  const styles = useStyles();
  const form = useForm();
  const { busy, problem, again, set, end } = useStatements({ http, me, setMe, offices, onDone: form.close });
  // Without the rules, the plans are shown alone.
  const { value: rules } = useMyRules(http);
  const plans = dayPlans(day, me, offices);
  const rule = rules && formatRule(rules, day);
  return (
    <Card className={styles.card} onKeyDown={form.onKeyDown}>
      <Text as="h2" weight="semibold" size={400} className={styles.title}>
        {texts.text('tab.week.own-plan')}
      </Text>
      {me.mode === 'off' && <Text>{texts.text('tab.my-status.off')}</Text>}
      {plans.length > 0 && <SaidList lines={plans} busy={busy} onEnd={(id) => void end(id)} />}
      {plans.length === 0 && rule === undefined && <Text className={styles.muted}>{texts.text('tab.week.own-nothing')}</Text>}
      {rule !== undefined && <Text>{texts.text('tab.week.own-rule', { place: rule })}</Text>}
      {problem !== undefined && <Problem error={problem} retry={again} />}
      {me.mode !== 'off' && (
        <SayPart
          form={form}
          set={dayStatuses(day, me, offices)}
          me={{ ...me, presence: { officeId: officeId ?? me.presence.officeId } }}
          offices={offices}
          day={day}
          busy={busy}
          onSay={set}
        />
      )}
    </Card>
  );
}
