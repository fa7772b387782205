import { Button, Card, makeStyles, tokens } from '@fluentui/react-components';
import { AirplaneTakeOffRegular, ChevronDownRegular, ChevronRightRegular, HomeRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { texts } from '../../shared/lib/texts.ts';
import { number } from '../../shared/lib/words.ts';
import type { Group } from './people.ts';
import { People } from './person-rows.tsx';

const ICONS = { remote: HomeRegular, leave: AirplaneTakeOffRegular };

const useStyles = makeStyles({
  card: { padding: '4px 8px', gap: 0 },
  head: { margin: 0 },
  button: { width: '100%', justifyContent: 'flex-start', paddingInline: '8px', minHeight: '44px' },
  muted: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  grow: { flexGrow: 1 },
  people: { padding: '0 8px 8px' },
});

/** People who are at no office: folded, for they may be many. */
export function Elsewhere({ groups }: { groups: readonly Group[] }) {
  return groups.map((group) => group.kind !== 'office' && <Fold key={group.key} group={group} Icon={ICONS[group.kind]} />);
}

function Fold({ group, Icon }: { group: Group; Icon: typeof HomeRegular }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <Card className={styles.card} role="group" aria-label={texts.text('tab.today.group', { title: group.title, place: group.place })}>
      <h3 className={styles.head}>
        <Button
          appearance="transparent"
          className={styles.button}
          icon={<Icon aria-hidden />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {group.title}&ensp;<span className={styles.muted}>{number(group.people.length)}</span>
          <span className={styles.grow} />
          {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        </Button>
      </h3>
      {open && (
        <div className={styles.people}>
          <People people={group.people} />
        </div>
      )}
    </Card>
  );
}
