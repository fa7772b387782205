import { Button, Checkbox, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type FormEvent, useState } from 'react';
import type { OfficeOccupancy } from '../../../../server/routes/schemas/occupancy.ts';
import type { WeeklyRuleInput } from '../../../../server/routes/schemas/weekly-rules.ts';
import { Problem } from '../../../shared/components/problem.tsx';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { weekdayName } from '../../../shared/lib/time.ts';
import { FloorField } from '../../../shared/statement/place-fields.tsx';
import { useRules } from './use-rules.ts';
import { NEW_RULE, type RuleLine, ruleInput, ruleLines, toggledDay } from './view-model.ts';

const useStyles = makeStyles({
  stack: { display: 'grid', gap: '10px', justifyItems: 'start' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '6px' },
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  days: { border: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap' },
  muted: { color: tokens.colorNeutralForeground2 },
});

export interface RulesProps {
  http: Http;
  offices: readonly OfficeOccupancy[];
}

/** The weekly rules, and a form for another one. */
export default function RulesEditor({ http, offices }: RulesProps) {
  const styles = useStyles();
  const { rules, busy, problem, again, set, end } = useRules(http);
  return (
    <>
      <Text size={200} className={styles.muted}>
        {texts.text('tab.weekly.means')}
      </Text>
      {problem !== undefined && <Problem error={problem} retry={again} />}
      {rules && <RuleList lines={ruleLines(rules)} busy={busy} onEnd={(weekday) => void end(weekday)} />}
      {rules && <RuleForm offices={offices} busy={busy} onSet={set} />}
    </>
  );
}

function RuleList({ lines, busy, onEnd }: { lines: readonly RuleLine[]; busy: boolean; onEnd: (weekday: number) => void }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={texts.text('tab.weekly.title')}>
      {lines.map(({ weekday, day, place }) => (
        <li key={weekday} className={styles.line}>
          <Text weight="semibold">{day}</Text>
          <Text>{place}</Text>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={texts.text('tab.weekly.end', { day, place })}
            disabledFocusable={busy}
            onClick={() => onEnd(weekday)}
          />
        </li>
      ))}
    </ul>
  );
}

interface FormProps {
  offices: readonly OfficeOccupancy[];
  busy: boolean;
  /** Resolves to whether the rule is set. */
  onSet: (input: WeeklyRuleInput) => Promise<boolean>;
}

function RuleForm({ offices, busy, onSet }: FormProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState(NEW_RULE);
  const input = ruleInput(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy || !input) return;
    void onSet(input).then((isSet) => isSet && setDraft(NEW_RULE));
  };
  return (
    <form className={styles.stack} onSubmit={submit} aria-label={texts.text('tab.weekly.form')}>
      <fieldset className={styles.days} aria-label={texts.text('tab.weekly.days')}>
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <Checkbox
            key={day}
            label={weekdayName(day)}
            checked={draft.weekdays.includes(day)}
            onChange={() => setDraft({ ...draft, weekdays: toggledDay(draft.weekdays, day) })}
          />
        ))}
      </fieldset>
      <Field label={texts.text('tab.weekly.where')}>
        <Select value={draft.where} onChange={(_, { value }) => setDraft({ ...draft, where: value, floorId: '' })}>
          <option value="remote">{texts.text('tab.statement.status.remote')}</option>
          <option value="leave">{texts.text('tab.statement.status.leave')}</option>
          {offices.map(({ officeId, name }) => (
            <option key={officeId} value={officeId}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <FloorField
        officeId={draft.where}
        floorId={draft.floorId}
        offices={offices}
        onChange={(floorId) => setDraft({ ...draft, floorId })}
      />
      <Button type="submit" disabledFocusable={busy || !input}>
        {texts.text('tab.weekly.add')}
      </Button>
    </form>
  );
}
