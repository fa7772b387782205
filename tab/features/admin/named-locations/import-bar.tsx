import { makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { CloudArrowDownRegular } from '@fluentui/react-icons/svg/cloud-arrow-down';
import { texts } from '../../../shared/lib/texts.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { usePartStyles } from '../parts/styles.ts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: '0',
    zIndex: 1,
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
});

interface ImportBarProps {
  /** The number of chosen locations. */
  count: number;
  busy: boolean;
  autoSync: boolean;
  onImport: () => void;
  onAutoSync: (autoSync: boolean) => void;
}

/** Imports the chosen locations; stays visible while the list is scrolled. */
export function ImportBar({ count, busy, autoSync, onImport, onAutoSync }: ImportBarProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.bar, shared.row)}>
      <BusyButton appearance="primary" icon={<CloudArrowDownRegular />} busy={busy} onClick={onImport}>
        {texts.text('admin.named-locations.import.verb', { count })}
      </BusyButton>
      <Switch
        checked={autoSync}
        label={texts.text('admin.named-locations.import.auto-sync')}
        onChange={(_, { checked }) => onAutoSync(checked)}
      />
    </div>
  );
}
