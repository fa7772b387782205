import { MessageBar, MessageBarBody, MessageBarTitle } from '../../../shared/components/message-bar.tsx';

interface NoticeBarProps {
  intent: 'warning' | 'error';
  message: string;
  remedy: string;
}

/** What an administrator should know before it becomes a problem, and what to do. */
export function NoticeBar({ intent, message, remedy }: NoticeBarProps) {
  return (
    <MessageBar intent={intent}>
      <MessageBarBody>
        <MessageBarTitle>{message}</MessageBarTitle>
        {remedy}
      </MessageBarBody>
    </MessageBar>
  );
}
