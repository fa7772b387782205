import { Text } from '@fluentui/react-components';
import type { Integration } from '../../../../server/routes/schemas/integration.ts';
import { MessageBar, MessageBarBody, MessageBarTitle } from '../../../shared/components/message-bar.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { momentIn } from '../../../shared/lib/time.ts';
import { usePartStyles } from './styles.ts';

interface ProblemBarProps {
  problem: NonNullable<Integration['problem']>;
  zone: string;
  now: string;
}

/** A problem, its remedy, and since when. */
export function ProblemBar({ problem: { message, remedy, since }, zone, now }: ProblemBarProps) {
  const shared = usePartStyles();
  return (
    <MessageBar intent="error">
      <MessageBarBody>
        <MessageBarTitle>{message}</MessageBarTitle>
        {remedy} <Text className={shared.muted}>{texts.text('admin.parts.since', { since: momentIn(since, zone, now) })}</Text>
      </MessageBarBody>
    </MessageBar>
  );
}
