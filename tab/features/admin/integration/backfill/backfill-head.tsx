import { Button } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { StopRegular } from '@fluentui/react-icons/svg/stop';
import { texts } from '../../../../shared/lib/texts.ts';
import { CardHeading } from '../../parts/card-heading.tsx';
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
      <CardHeading title={texts.text('admin.backfill.title')} hint={texts.text('admin.backfill.hint')} className={shared.grow} />
      {(underWay || readable) && (
        // One button, so that it keeps the focus when its action changes.
        <Button icon={underWay ? <StopRegular /> : <HistoryRegular />} aria-expanded={underWay ? undefined : open} onClick={onPress}>
          {texts.text(underWay ? 'admin.backfill.stop' : 'admin.backfill.open')}
        </Button>
      )}
    </div>
  );
}
