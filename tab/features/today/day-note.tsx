import { Button, makeStyles } from '@fluentui/react-components';
import { MessageBar, MessageBarActions, MessageBarBody } from '../../shared/components/message-bar.tsx';
import { texts } from '../../shared/lib/texts.ts';

const useStyles = makeStyles({ bar: { marginBottom: '16px' } });

const SENTENCES = {
  'names-gone': 'tab.past.names-gone',
  'nothing-kept': 'tab.past.nothing-kept',
  'too-far': 'tab.week.too-far',
} as const;

interface DayNoteProps {
  about: keyof typeof SENTENCES;
  /** Undefined if the page shows the day. */
  onToday?: () => void;
}

/** Says why a day is shown with numbers alone, or not at all. Nothing has failed, so there is nothing to try again. */
export default function DayNote({ about, onToday }: DayNoteProps) {
  const styles = useStyles();
  return (
    <MessageBar intent="info" role="status" className={styles.bar}>
      <MessageBarBody>{texts.text(SENTENCES[about])}</MessageBarBody>
      {onToday && (
        <MessageBarActions>
          <Button onClick={onToday}>{texts.text('tab.today.show-today')}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
