import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { useQueryClient } from '@tanstack/react-query';
import type { FollowView } from '../../../server/routes/schemas/follows.ts';
import { useLive } from '../../shared/components/live.tsx';
import { Problem } from '../../shared/components/problem.tsx';
import { useAction, useRepeat } from '../../shared/hooks/use-action.ts';
import { useServerQuery } from '../../shared/hooks/use-server-query.ts';
import type { Http } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import { fetchFollows, setFollow } from './person-api.ts';

const KEY = ['follows'];

const useStyles = makeStyles({
  section: { display: 'grid', gap: '6px', justifyItems: 'start' },
  title: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface FollowPartProps {
  http: Http;
  personId: string;
  name: string;
}

/**
 * Whether the bot sends a message when this person is in. A note beside the buttons says that people see their followers. While the bot cannot
 * write to the reader, there is a link to its chat in place of the buttons.
 */
export function FollowPart({ http, personId, name }: FollowPartProps) {
  const styles = useStyles();
  const client = useQueryClient();
  const { value, reload } = useServerQuery(KEY, (signal) => fetchFollows(http, signal), { onReturn: true });
  // An organisation may switch following off.
  useLive({ onReset: (stream) => void (stream ?? reload()) });
  const { busy, problem, run } = useAction();
  const [set, again] = useRepeat(async (repeat: FollowView['repeat'] | undefined) => {
    const done = await run(() => setFollow(http, personId, repeat));
    if (done) client.setQueryData(KEY, done.value);
  });
  if (value === undefined) return null;
  const repeat = value.follows.find((each) => each.personId === personId)?.repeat;
  if (!value.following && repeat === undefined) return null;
  const unreachable = value.following && !value.reachable;
  return (
    <section className={styles.section} aria-label={texts.text('tab.today.follow')}>
      <Text as="h3" weight="semibold" className={styles.title}>
        {texts.text('tab.today.follow')}
      </Text>
      <Text className={styles.muted} size={200}>
        {repeat === undefined ? texts.text('tab.today.follow.seen', { name }) : texts.text(`tab.messages.follow.${repeat}`, { name })}
      </Text>
      {!value.following && (
        <Text className={styles.muted} size={200}>
          {texts.text('tab.messages.following-off')}
        </Text>
      )}
      {unreachable && (
        <Text className={styles.muted} size={200}>
          {texts.text('tab.messages.unreachable')}
        </Text>
      )}
      {problem !== undefined && <Problem error={problem} retry={again} />}
      <div className={styles.buttons}>
        {unreachable && value.botChat !== undefined && (
          <Button as="a" size="small" appearance="primary" icon={<ChatRegular />} href={value.botChat} target="_blank" rel="noreferrer">
            {texts.text('tab.messages.write')}
          </Button>
        )}
        {repeat === undefined &&
          !unreachable &&
          (['once', 'daily'] as const).map((each) => (
            <Button key={each} size="small" disabledFocusable={busy} onClick={() => void set(each)}>
              {texts.text(`tab.today.follow.${each}`)}
            </Button>
          ))}
        {repeat !== undefined && (
          <Button size="small" disabledFocusable={busy} onClick={() => void set(undefined)}>
            {texts.text('tab.messages.end')}
          </Button>
        )}
      </div>
    </section>
  );
}
