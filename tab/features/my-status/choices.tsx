import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AirplaneTakeOffRegular } from '@fluentui/react-icons/svg/airplane-take-off';
import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import type { OverrideInput } from '../../../server/routes/schemas/me.ts';
import { texts } from '../../shared/lib/texts.ts';

type Status = OverrideInput['status'];

export const STATUS_ICONS = {
  office: <BuildingRegular />,
  remote: <HomeRegular />,
  leave: <AirplaneTakeOffRegular />,
  hidden: <EyeOffRegular />,
};
const CHOICES: readonly Status[] = ['office', 'remote', 'leave', 'hidden'];

const useStyles = makeStyles({
  choices: { border: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' },
  // Long words, such as “Ausblenden”, fit a phone.
  choice: { paddingInline: '4px' },
  set: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  check: { color: 'inherit' },
});

interface ChoicesProps {
  /** My statements in force. */
  set: ReadonlySet<Status>;
  /** The status whose form is open. */
  open: Status | undefined;
  onChoose: (status: Status, button: HTMLElement) => void;
}

/** The possible statements: a button for each, which opens its form. */
export function Choices({ set, open, onChoose }: ChoicesProps) {
  const styles = useStyles();
  return (
    <fieldset className={styles.choices} aria-label={texts.text('tab.my-status.say')}>
      {CHOICES.map((status) => (
        <Button
          key={status}
          className={mergeClasses(styles.choice, set.has(status) && styles.set)}
          aria-pressed={set.has(status)}
          icon={set.has(status) ? <CheckmarkCircleFilled className={styles.check} /> : STATUS_ICONS[status]}
          appearance={open === status ? 'primary' : 'secondary'}
          aria-expanded={open === status}
          onClick={({ currentTarget }) => onChoose(status, currentTarget)}
        >
          {texts.text(`tab.my-status.say.${status}`)}
        </Button>
      ))}
    </fieldset>
  );
}
