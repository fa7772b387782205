import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { CalendarEditRegular } from '@fluentui/react-icons/svg/calendar-edit';
import type { Me, OverrideInput } from '../../../server/routes/schemas/me.ts';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import { ProblemBar } from '../../shared/components/problem.tsx';
import type { Http } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import { STATUS_ICONS } from './choices.tsx';
import { dayChoices, dayPlans, planLabel } from './day-choices.ts';
import { useStatements } from './use-statements.ts';

const useStyles = makeStyles({
  list: { maxHeight: '60vh', overflowY: 'auto' },
  problem: { gridColumn: '1 / -1' },
});

interface DayPlanProps {
  http: Http;
  me: Me;
  setMe: (me: Me) => void;
  offices: readonly OfficeOccupancy[];
  /** The office where I usually am, which comes first. */
  officeId: string | undefined;
  day: string;
  /** The day's title: `Tomorrow`. */
  title: string;
}

const doNothing = () => {};

/** A menu to say where I will be on a coming day, and to end what I have said about it. */
export default function DayPlan({ http, me, setMe, offices, officeId, day, title }: DayPlanProps) {
  const styles = useStyles();
  const { busy, problem, again, set, end } = useStatements({ http, me, setMe, offices, onDone: doNothing });
  if (me.mode === 'off') return null;
  const label = planLabel(title);
  return (
    <>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<CalendarEditRegular />} aria-label={label} title={label} disabledFocusable={busy} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList className={styles.list}>
            <MenuGroup>
              <MenuGroupHeader>{label}</MenuGroupHeader>
              <Choices day={day} me={me} offices={offices} officeId={officeId} onSay={(input) => void set(input)} />
            </MenuGroup>
            <Plans day={day} me={me} offices={offices} onEnd={(id) => void end(id)} />
          </MenuList>
        </MenuPopover>
      </Menu>
      {problem !== undefined && (
        <div className={styles.problem}>
          <ProblemBar error={problem} retry={again} />
        </div>
      )}
    </>
  );
}

type OfDay = Pick<DayPlanProps, 'day' | 'me' | 'offices'>;

/** Computed while the menu is open. */
function Choices({
  day,
  me,
  offices,
  officeId,
  onSay,
}: OfDay & Pick<DayPlanProps, 'officeId'> & { onSay: (input: OverrideInput) => void }) {
  const subject = { ...me, presence: { officeId: officeId ?? me.presence.officeId } };
  return dayChoices(day, subject, offices).map(({ words, input }) => (
    <MenuItem key={words} icon={STATUS_ICONS[input.status]} onClick={() => onSay(input)}>
      {words}
    </MenuItem>
  ));
}

function Plans({ day, me, offices, onEnd }: OfDay & { onEnd: (id: string) => void }) {
  const plans = dayPlans(day, me, offices);
  return (
    <>
      {plans.length > 0 && <MenuDivider />}
      {plans.map(({ id, title: statement, when }) => (
        <MenuItem key={id} onClick={() => onEnd(id)}>
          {texts.text('tab.my-status.end', { statement, when })}
        </MenuItem>
      ))}
    </>
  );
}
