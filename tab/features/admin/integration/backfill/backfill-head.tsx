import { Button, Subtitle2, Text } from '@fluentui/react-components';
import { HistoryRegular, StopRegular } from '@fluentui/react-icons';
import { texts } from '../../../../shared/lib/texts.ts';
import { usePartStyles } from '../../parts/styles.ts';

interface BackfillHeadProps {
  underWay: boolean;
  /** Whether there is anything to read. */
  readable: boolean;
  /** Whether the form for a span is open. */
  open: boolean;
  onPress: () => void;
}

/** The heading of the card, and the button that starts or stops reading. */
export function BackfillHead({ underWay, readable, open, onPress }: BackfillHeadProps) {
  const shared = usePartStyles();
  return (
    <div className={shared.row}>
      <div className={shared.grow}>
        <Subtitle2 as="h2" block className={shared.heading}>
          {texts.text('admin.backfill.title')}
        </Subtitle2>
        <Text size={200} className={shared.muted}>
          {texts.text('admin.backfill.hint')}
        </Text>
      </div>
      {(underWay || readable) && (
        // One button, so that it keeps the focus when its action changes.
        <Button icon={underWay ? <StopRegular /> : <HistoryRegular />} aria-expanded={underWay ? undefined : open} onClick={onPress}>
          {texts.text(underWay ? 'admin.backfill.stop' : 'admin.backfill.open')}
        </Button>
      )}
    </div>
  );
}
