import { MessageBar, MessageBarBody, MessageBarTitle } from '../../../shared/components/message-bar.tsx';

interface NoticeBarProps {
  intent: 'warning' | 'error';
  message: string;
  remedy: string;
}

/** A notice for administrators before something becomes a problem, with the remedy. */
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
