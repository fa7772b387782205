import { Button, Link, makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { NamedLocationView } from '../../../../server/routes/schemas/named-locations.ts';
import { hrefOf } from '../../../shared/lib/route.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { formatAddresses } from '../ranges/view-model.ts';
import { LocationFrame } from './location-frame.tsx';
import { changeWords, closesRange } from './view-model.ts';

const MANY = 20;

const useStyles = makeStyles({
  changes: { display: 'grid', gap: '4px', borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}`, paddingLeft: '12px' },
  added: { color: tokens.colorPaletteGreenForeground1, overflowWrap: 'anywhere' },
  removed: { color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
});

interface FollowerCardProps {
  location: NamedLocationView;
  here: boolean;
  busy: boolean;
  onApply: () => void;
  onAutoSync: (autoSync: boolean) => Promise<void>;
  onUnfollow: () => void;
}

/** A location that is a range: whether the range keeps up with it, and what it lacks. */
export function FollowerCard({ location, here, busy, onApply, onAutoSync, onUnfollow }: FollowerCardProps) {
  const shared = usePartStyles();
  const { range, name } = location;
  if (!range) return null;
  return (
    <LocationFrame location={location} here={here}>
      <Proposal location={location} />
      <div className={shared.row}>
        {location.change && (
          <BusyButton
            appearance="primary"
            icon={<ArrowSyncRegular />}
            busy={busy}
            disabledFocusable={location.conflicts.length > 0}
            aria-label={closesRange(location) ? `Close the range of ${name}` : `Apply to the range of ${name}`}
            onClick={onApply}
          >
            {closesRange(location) ? 'Close the range' : 'Apply'}
          </BusyButton>
        )}
        <AutoSync kept={range.autoSync} onChange={onAutoSync} />
        <span className={shared.grow} />
        <Text>
          Range:{' '}
          <Link inline href={hrefOf('admin', 'ranges', range.id)}>
            {range.name}
          </Link>
        </Text>
        <Button appearance="subtle" disabledFocusable={busy} aria-label={`Stop following ${name}`} onClick={onUnfollow}>
          Stop following
        </Button>
      </div>
    </LocationFrame>
  );
}

/** Shows at once what was asked for; what the server keeps, once it has answered. */
function AutoSync({ kept, onChange }: { kept: boolean; onChange: (autoSync: boolean) => Promise<void> }) {
  const [wanted, setWanted] = useState<boolean>();
  const change = async (autoSync: boolean) => {
    setWanted(autoSync);
    await onChange(autoSync);
    setWanted(undefined);
  };
  return (
    <Switch
      checked={wanted ?? kept}
      label="Apply changes in Entra by themselves"
      onChange={(_, { checked }) => void (wanted === undefined && change(checked))}
    />
  );
}

function Proposal({ location }: { location: NamedLocationView }) {
  const shared = usePartStyles();
  const styles = useStyles();
  const { change } = location;
  if (!change) return null;
  return (
    <div className={styles.changes}>
      <Text>{changeWords(location)}</Text>
      {change.added.length > 0 && (
        <Text className={styles.added}>
          Added: <span className={shared.mono}>{formatAddresses(change.added, MANY)}</span>
        </Text>
      )}
      {change.removed.length > 0 && (
        <Text className={styles.removed}>
          Removed: <span className={shared.mono}>{formatAddresses(change.removed, MANY)}</span>
        </Text>
      )}
    </div>
  );
}
