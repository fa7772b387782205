import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';

interface NoticeBarProps {
  intent: 'warning' | 'error';
  message: string;
  remedy: string;
}

/** What an administrator should know before it becomes a problem, and what to do. */
export function NoticeBar({ intent, message, remedy }: NoticeBarProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{message}</MessageBarTitle>
        {remedy}
      </MessageBarBody>
    </MessageBar>
  );
}
