import { Button, Link, makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { useState } from 'react';
import type { NamedLocationView } from '../../../../server/routes/schemas/named-locations.ts';
import { richText } from '../../../shared/lib/rich-text.ts';
import { hrefOf } from '../../../shared/lib/route.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { formatAddresses } from '../ranges/view-model.ts';
import { LocationFrame } from './location-frame.tsx';
import { changeLines, closesRange, formatLocationChange } from './view-model.ts';

const MANY = 20;

const useStyles = makeStyles({
  renames: {},
  changes: { display: 'grid', gap: '4px', borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}`, paddingLeft: '12px' },
  adds: { color: tokens.colorPaletteGreenForeground1, overflowWrap: 'anywhere' },
  removes: { color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
});

interface FollowerCardProps {
  location: NamedLocationView;
  here: boolean;
  busy: boolean;
  onApply: () => void;
  onAutoSync: (autoSync: boolean) => Promise<void>;
  onUnfollow: () => void;
}

/** A location that a range follows: whether the range is up to date, and what it lacks. */
export function FollowerCard({ location, here, busy, onApply, onAutoSync, onUnfollow }: FollowerCardProps) {
  const shared = usePartStyles();
  const { range, name } = location;
  const closes = closesRange(location);
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
            aria-label={texts.text(closes ? 'admin.named-locations.close-one' : 'admin.named-locations.apply-one', { location: name })}
            onClick={onApply}
          >
            {texts.text(closes ? 'admin.named-locations.close' : 'admin.named-locations.apply')}
          </BusyButton>
        )}
        <AutoSync kept={range.autoSync} onChange={onAutoSync} />
        <span className={shared.grow} />
        <Text>{richText('admin.named-locations.range', { range: <RangeLink range={range} /> })}</Text>
        <Button
          appearance="subtle"
          disabledFocusable={busy}
          aria-label={texts.text('admin.named-locations.unfollow-one', { location: name })}
          onClick={onUnfollow}
        >
          {texts.text('admin.named-locations.unfollow')}
        </Button>
      </div>
    </LocationFrame>
  );
}

function RangeLink({ range: { id, name } }: { range: NonNullable<NamedLocationView['range']> }) {
  return (
    <Link inline href={hrefOf('admin', 'ranges', id)}>
      {name}
    </Link>
  );
}

/** Shows the requested value at once, and the server's value once it has answered. */
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
      label={texts.text('admin.named-locations.auto-sync')}
      onChange={(_, { checked }) => void (wanted === undefined && change(checked))}
    />
  );
}

function Proposal({ location }: { location: NamedLocationView }) {
  const shared = usePartStyles();
  const styles = useStyles();
  if (!location.change) return null;
  return (
    <div className={styles.changes}>
      <Text>{formatLocationChange(location)}</Text>
      {changeLines(location).map(({ kind, words, cidrs }) => (
        <Text key={kind} className={styles[kind]}>
          {words} {cidrs && <span className={shared.mono}>{formatAddresses(cidrs, MANY)}</span>}
        </Text>
      ))}
    </div>
  );
}
