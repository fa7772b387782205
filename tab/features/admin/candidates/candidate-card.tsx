import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { CandidateView } from '../../../../server/routes/schemas/candidates.ts';
import { Badge } from '../../../shared/components/badge.tsx';
import { Card } from '../../../shared/components/card.tsx';
import { MessageBar, MessageBarBody } from '../../../shared/components/message-bar.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { PHONE, usePartStyles } from '../parts/styles.ts';
import { bars, candidateFacts, candidateTitle, formatNeighbours, formatSuggestion, oneClick, oneClickLabel } from './view-model.ts';

const useStyles = makeStyles({
  top: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '8px 24px', [PHONE]: { gridTemplateColumns: 'minmax(0, 1fr)' } },
  bars: { display: 'flex', alignItems: 'flex-end', gap: '3px', height: '44px' },
  bar: { width: '8px', minHeight: '3px', borderRadius: '2px 2px 0 0', backgroundColor: tokens.colorCompoundBrandBackground },
  title: { overflowWrap: 'anywhere' },
});

interface CandidateCardProps {
  candidate: CandidateView;
  window: number;
  /** `YYYY-MM-DD` */
  today: string | undefined;
  busy: boolean;
  onAccept: () => void;
  onEdit: () => void;
  onDismiss?: () => void;
  onRestore?: () => void;
}

/** A candidate: how many people use it, which office it may be and why, and the actions for it. */
export function CandidateCard({ candidate, window, today, busy, onAccept, onEdit, onDismiss, onRestore }: CandidateCardProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const title = candidateTitle(candidate);
  const range = oneClick(candidate);
  const suggestion = formatSuggestion(candidate);
  const neighbours = formatNeighbours(candidate);
  const days = bars(candidate, today);
  const labelled = (button: string) => texts.text('admin.candidates.button-for', { button, candidate: title });
  return (
    <Card className={shared.card} role="group" aria-label={title}>
      <div className={styles.top}>
        <div>
          <Subtitle2 as="h2" block className={`${shared.heading} ${styles.title}`}>
            {title}
          </Subtitle2>
          <Text size={200} block className={shared.muted}>
            {candidateFacts(candidate, window)}
          </Text>
          {neighbours && (
            <Text size={200} block className={shared.muted}>
              {neighbours}
            </Text>
          )}
        </div>
        <div
          className={styles.bars}
          role="img"
          aria-label={texts.text('admin.candidates.people-a-day', { days: days.map(({ words }) => words) })}
        >
          {days.map(({ day, height, words }) => (
            <span key={day} className={styles.bar} style={{ height: `${Math.round(height * 100)}%` }} title={words} />
          ))}
        </div>
      </div>
      <MessageBar intent={candidate.sharedExit ? 'warning' : 'info'}>
        <MessageBarBody>
          {candidate.advice.text} {suggestion && <Badge tint="brand">{suggestion}</Badge>}
        </MessageBarBody>
      </MessageBar>
      <div className={shared.row}>
        {onDismiss && range && (
          <BusyButton
            appearance="primary"
            icon={<AddRegular />}
            busy={busy}
            aria-label={labelled(oneClickLabel(range, candidate.suggestion))}
            onClick={onAccept}
          >
            {oneClickLabel(range, candidate.suggestion)}
          </BusyButton>
        )}
        <Button icon={<EditRegular />} aria-label={texts.text('admin.candidates.make-range-of', { candidate: title })} onClick={onEdit}>
          {texts.text('admin.candidates.make-range')}
        </Button>
        {onDismiss && (
          <Button
            appearance="subtle"
            icon={<DismissCircleRegular />}
            disabledFocusable={busy}
            aria-label={labelled(texts.text('admin.candidates.dismiss'))}
            onClick={onDismiss}
          >
            {texts.text('admin.candidates.dismiss')}
          </Button>
        )}
        {onRestore && (
          <Button
            appearance="subtle"
            disabledFocusable={busy}
            aria-label={labelled(texts.text('admin.candidates.restore'))}
            onClick={onRestore}
          >
            {texts.text('admin.candidates.restore')}
          </Button>
        )}
      </div>
    </Card>
  );
}
