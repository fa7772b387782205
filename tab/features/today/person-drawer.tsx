import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CallRegular } from '@fluentui/react-icons/svg/call';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import type { Me } from '../../../server/routes/schemas/me.ts';
import type { PersonCard } from '../../../server/routes/schemas/presence.ts';
import { Problem } from '../../shared/components/problem.tsx';
import { DrawerContent, SideDrawer } from '../../shared/components/side-drawer.tsx';
import type { Http } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import { contactLinks, planLines } from './card.ts';
import type { DayShown } from './day.ts';
import { FavouriteButton } from './favourite-button.tsx';
import { FollowPart } from './follow-part.tsx';
import type { PersonLine } from './people.ts';
import { Face } from './photos/face.tsx';
import { useCard } from './use-card.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '12px', minWidth: 0 },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', '& > *': { flex: '1 1 96px', minHeight: '36px' } },
  section: { display: 'grid', gap: '4px' },
  title: { margin: 0 },
  plans: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', gap: '6px 16px', margin: 0 },
  what: { margin: 0, overflowWrap: 'anywhere' },
});

interface PersonDrawerProps {
  http: Http;
  person: PersonLine;
  me: Me | undefined;
  /** The shown instant, and the viewer's zone. */
  now: string;
  zone: string;
  /** The kind of the day on the page. On a coming day the presence is that of now. */
  day: DayShown['kind'];
  onClose: () => void;
}

/** A person: where they are, since when, their plans and contact links. For the reader also the reason. */
export function PersonDrawer({ http, person, me, now, zone, day, onClose }: PersonDrawerProps) {
  const styles = useStyles();
  const { card, problem, reload } = useCard(http, person.id);
  const self = me?.id === person.id;
  return (
    <SideDrawer
      title={person.name}
      width={420}
      facts={<Text className={styles.muted}>{person.department}</Text>}
      actions={self ? undefined : <FavouriteButton http={http} place={{ kind: 'person', personId: person.id }} name={person.name} />}
      onClose={onClose}
    >
      <DrawerContent>
        <div className={styles.head}>
          <Face id={person.id} name={person.name} size={56} />
          <div className={styles.words}>
            {day === 'future' && (
              <Text block size={200} className={styles.muted}>
                {texts.text('tab.today.card.now')}
              </Text>
            )}
            <Text block weight="semibold" size={400}>
              {person.where}
            </Text>
            {person.since && (
              <Text block className={styles.muted}>
                {person.since}
              </Text>
            )}
            {self && day !== 'past' && (
              <Text block size={200} className={styles.muted}>
                {me.presence.reason.text}
              </Text>
            )}
          </div>
        </div>
        {problem !== undefined && <Problem error={problem} retry={reload} />}
        {card && !self && <Contact upn={card.upn} />}
        {card && <Plans card={card} zone={zone} now={me?.now ?? now} />}
        {!self && <FollowPart http={http} personId={person.id} name={person.name} />}
      </DrawerContent>
    </SideDrawer>
  );
}

/** Chat, call and mail. */
function Contact({ upn }: { upn: string }) {
  const styles = useStyles();
  const { chat, call, mail } = contactLinks(upn);
  const inTeams = { target: '_blank', rel: 'noreferrer' };
  return (
    <div className={styles.buttons}>
      <Button as="a" appearance="primary" icon={<ChatRegular />} href={chat} {...inTeams}>
        {texts.text('tab.today.card.chat')}
      </Button>
      <Button as="a" icon={<CallRegular />} href={call} {...inTeams}>
        {texts.text('tab.today.card.call')}
      </Button>
      <Button as="a" icon={<MailRegular />} href={mail}>
        {texts.text('tab.today.card.mail')}
      </Button>
    </div>
  );
}

function Plans({ card, zone, now }: { card: Pick<PersonCard, 'plans'>; zone: string; now: string }) {
  const styles = useStyles();
  const lines = planLines(card, zone, now);
  return (
    <section className={styles.section} aria-label={texts.text('tab.today.card.plans')}>
      <Text as="h3" weight="semibold" className={styles.title}>
        {texts.text('tab.today.card.plans')}
      </Text>
      {lines.length === 0 && <Text className={styles.muted}>{texts.text('tab.today.card.no-plans')}</Text>}
      {lines.length > 0 && (
        <dl className={styles.plans}>
          {lines.map(({ day, when, what }) => [
            <dt key={day} className={styles.muted}>
              {when}
            </dt>,
            <dd key={`${day} what`} className={styles.what}>
              {what}
            </dd>,
          ])}
        </dl>
      )}
    </section>
  );
}
