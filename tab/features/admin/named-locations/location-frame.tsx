import { Link, makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { NamedLocationView } from '../../../../server/routes/schemas/named-locations.ts';
import { Badge } from '../../../shared/components/badge.tsx';
import { Card } from '../../../shared/components/card.tsx';
import { hrefOf } from '../../../shared/lib/route.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { usePartStyles } from '../parts/styles.ts';
import { useTableStyles } from '../parts/table-styles.ts';
import { formatAddresses } from '../ranges/view-model.ts';
import { locationBadge, locationFacts, rivalsOf } from './view-model.ts';

const useStyles = makeStyles({
  card: { gap: '8px', ':focus': { outlineStyle: 'none' } },
  here: { boxShadow: `0 0 0 2px ${tokens.colorCompoundBrandStroke}` },
  addresses: { overflowWrap: 'anywhere' },
  all: {
    '& > summary': { cursor: 'pointer', width: 'fit-content', color: tokens.colorBrandForegroundLink },
    '& > summary:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: '4px 0 0', paddingLeft: '20px', maxHeight: '240px', overflowY: 'auto' },
});

const MAX_CIDRS = 3;

interface LocationFrameProps {
  location: NamedLocationView;
  /** The address names this location, so it scrolls into view. */
  here: boolean;
  /** Before the name. */
  lead?: ReactNode;
  children?: ReactNode;
}

/** One named location: its name, its content, and the parts that cannot be used. */
export function LocationFrame({ location, here, lead, children }: LocationFrameProps) {
  const shared = usePartStyles();
  const table = useTableStyles();
  const styles = useStyles();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!here) return;
    card.current?.scrollIntoView({ block: 'center' });
    card.current?.focus({ preventScroll: true });
  }, [here]);
  const { name, cidrs, why, atLimit } = location;
  const badge = locationBadge(location);
  return (
    <Card
      ref={card}
      className={mergeClasses(shared.card, styles.card, here && styles.here)}
      role="group"
      aria-label={name}
      tabIndex={here ? -1 : undefined}
    >
      <div className={shared.row}>
        {lead}
        <Subtitle2 as="h3" block className={mergeClasses(shared.heading, shared.grow)}>
          {name}
        </Subtitle2>
        <Badge tint={badge.color} className={table.badge}>
          {badge.words}
        </Badge>
      </div>
      <Text size={200} className={shared.muted}>
        {locationFacts(location)}
      </Text>
      {cidrs.length > 0 && <Text className={mergeClasses(shared.mono, styles.addresses)}>{formatAddresses(cidrs, MAX_CIDRS)}</Text>}
      {cidrs.length > MAX_CIDRS && <AllCidrs cidrs={cidrs} />}
      {why && <Text>{why}</Text>}
      {atLimit && <Text>{texts.text('admin.named-locations.at-limit')}</Text>}
      <Unusable location={location} />
      <Rivals location={location} />
      {children}
    </Card>
  );
}

/** A location can have 2,000 CIDRs, so they are rendered only when the list is opened. */
function AllCidrs({ cidrs }: { cidrs: readonly string[] }) {
  const shared = usePartStyles();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.all} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.text('admin.named-locations.all-cidrs', { count: cidrs.length })}</summary>
      {open && (
        <ul className={mergeClasses(styles.list, shared.mono)}>
          {cidrs.map((cidr) => (
            <li key={cidr}>{cidr}</li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Unusable({ location: { unusable, why } }: { location: NamedLocationView }) {
  const shared = usePartStyles();
  const styles = useStyles();
  if (unusable.length === 0 || why !== undefined) return null;
  return (
    <div>
      <Text block>{texts.text('admin.named-locations.left-out', { count: unusable.length })}</Text>
      <ul className={styles.list}>
        {unusable.map(({ cidr, message }) => (
          <li key={cidr}>
            {!message.includes(cidr) && <span className={shared.mono}>{cidr} </span>}
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Rivals({ location }: { location: NamedLocationView }) {
  const shared = usePartStyles();
  const styles = useStyles();
  const rivals = rivalsOf(location);
  if (rivals.length === 0) return null;
  return (
    <div>
      <Text block>{texts.text('admin.named-locations.rivals')}</Text>
      <ul className={styles.list}>
        {rivals.map(({ id, name, cidrs }) => (
          <li key={id}>
            <Link inline href={hrefOf('admin', 'ranges', id)}>
              {name}
            </Link>{' '}
            <span className={shared.mono}>{formatAddresses(cidrs, MAX_CIDRS)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
