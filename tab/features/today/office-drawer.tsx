import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useRef, useState } from 'react';
import { FillBar } from '../../shared/components/occupancy/fill-bar.tsx';
import { LevelBadge } from '../../shared/components/occupancy/level-badge.tsx';
import { DrawerContent, SideDrawer } from '../../shared/components/side-drawer.tsx';
import type { Http } from '../../shared/lib/http.ts';
import { scrollIntoView } from '../../shared/lib/scroll-into-view.ts';
import { texts } from '../../shared/lib/texts.ts';
import { FavouriteButton } from './favourite-button.tsx';
import { People } from './person-rows.tsx';
import { useOpen } from './use-open.ts';
import type { OfficeView } from './view-model.ts';

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground2 },
  sum: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
  count: { fontVariantNumeric: 'tabular-nums', marginInlineStart: '8px' },
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '4px' },
  head: { display: 'flex', alignItems: 'center', margin: 0 },
  button: {
    flexGrow: 1,
    justifyContent: 'flex-start',
    minHeight: '44px',
    paddingInline: '0 6px',
    textAlign: 'start',
    whiteSpace: 'normal',
  },
  grow: { flexGrow: 1 },
});

interface OfficeDrawerProps {
  http: Http;
  office: OfficeView;
  onClose: () => void;
}

/** An office: how full it is, and a folded list of the people who may be named on each floor. */
export function OfficeDrawer({ http, office, onClose }: OfficeDrawerProps) {
  const styles = useStyles();
  return (
    <SideDrawer
      title={office.name}
      width={480}
      facts={<Text className={styles.muted}>{[office.localTime, office.address].filter(Boolean).join(' · ')}</Text>}
      actions={<FavouriteButton http={http} place={{ kind: 'office', officeId: office.id }} name={office.name} />}
      onClose={onClose}
    >
      <DrawerContent>
        <div className={styles.sum}>
          <Text>{office.fill.sentence}</Text>
          <LevelBadge fill={office.fill} />
        </div>
        <FillBar name={office.name} fill={office.fill} thick />
        <div>
          {office.parts.map((part) => (
            <Part key={part.floorId ?? ''} part={part} office={office} />
          ))}
        </div>
        {office.more && <Text className={styles.muted}>{office.more}</Text>}
      </DrawerContent>
    </SideDrawer>
  );
}

function Part({ part: { floorId, name, fill, people, more }, office }: { part: OfficeView['parts'][number]; office: OfficeView }) {
  const styles = useStyles();
  const openPlace = useOpen();
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) scrollIntoView(whole.current);
  }, [open]);
  return (
    <div ref={whole} className={styles.part}>
      <h3 className={styles.head}>
        <Button
          appearance="transparent"
          className={styles.button}
          icon={open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {name}
          <span className={styles.grow} />
          {fill && <LevelBadge fill={fill} />}
          <Text size={200} className={styles.count}>
            {fill?.words ?? people.length}
          </Text>
        </Button>
        {floorId !== undefined && (
          <Button
            appearance="subtle"
            size="small"
            aria-label={texts.text('tab.today.look-at-floor', { floor: name, office: office.name })}
            onClick={() => openPlace({ kind: 'floor', officeId: office.id, floorId })}
          >
            {texts.text('tab.today.plan')}
          </Button>
        )}
      </h3>
      {open && people.length > 0 && <People people={people} more={more} />}
      {open && people.length === 0 && <Text className={styles.muted}>{more ?? texts.text('tab.today.nobody-named')}</Text>}
    </div>
  );
}
