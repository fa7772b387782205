import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { StarFilled } from '@fluentui/react-icons/svg/star';
import { HOVERED } from '../../shared/components/hovered.ts';
import { texts } from '../../shared/lib/texts.ts';
import type { PersonLine } from './people.ts';
import { Face } from './photos/face.tsx';
import { useOpen } from './use-open.ts';

const useStyles = makeStyles({
  // The text of all rows is aligned with the title of the card.
  person: {
    width: 'calc(100% + 16px)',
    margin: '0 -8px',
    padding: '4px 8px',
    minHeight: '44px',
    justifyContent: 'flex-start',
    gap: '10px',
    textAlign: 'start',
    whiteSpace: 'normal',
    fontWeight: tokens.fontWeightRegular,
    ':hover': HOVERED,
  },
  words: { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground2 },
  star: { color: tokens.colorBrandForeground1, flexShrink: 0 },
});

/** A person in a list. */
export type Listed = PersonLine & { favourite?: boolean };

interface PersonRowProps {
  person: Listed;
  /** The text below the name: `where` they are, for lists of several places; or since when they are `here`, and their department. */
  about: 'where' | 'here';
}

/** A name with place and time; a click opens the card. */
export function PersonRow({ person, about }: PersonRowProps) {
  const styles = useStyles();
  const open = useOpen();
  const { id, name, where, since, department, favourite } = person;
  const facts = about === 'where' ? [where, since] : [since, department];
  return (
    <Button appearance="subtle" className={styles.person} onClick={() => open({ kind: 'person', personId: id })}>
      <Face id={id} name={name} size={32} />
      <span className={styles.words}>
        <Text block weight="semibold">
          {name}
        </Text>
        <Text block size={200} className={styles.muted}>
          {facts.filter(Boolean).join(' · ')}
        </Text>
      </span>
      {favourite && <StarFilled className={styles.star} aria-label={texts.text('tab.today.is-favourite')} />}
    </Button>
  );
}
