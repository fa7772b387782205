import { Badge, Button, Card, MessageBar, MessageBarBody, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { AddRegular, DismissCircleRegular, EditRegular } from '@fluentui/react-icons';
import type { CandidateView } from '../../../../server/routes/schemas/candidates.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { PHONE, usePartStyles } from '../parts/styles.ts';
import { bars, candidateFacts, candidateTitle, oneClick, oneClickLabel, suggestionWords } from './view-model.ts';

const useStyles = makeStyles({
  top: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '8px 24px', [PHONE]: { gridTemplateColumns: 'minmax(0, 1fr)' } },
  bars: { display: 'flex', alignItems: 'flex-end', gap: '3px', height: '44px' },
  bar: { width: '8px', minHeight: '3px', borderRadius: '2px 2px 0 0', backgroundColor: tokens.colorCompoundBrandBackground },
  title: { overflowWrap: 'anywhere' },
});

interface CandidateCardProps {
  candidate: CandidateView;
  window: number;
  busy: boolean;
  onAccept: () => void;
  onEdit: () => void;
  onDismiss?: () => void;
  onRestore?: () => void;
}

export function CandidateCard({ candidate, window, busy, onAccept, onEdit, onDismiss, onRestore }: CandidateCardProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const title = candidateTitle(candidate);
  const range = oneClick(candidate);
  const suggestion = suggestionWords(candidate);
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
          {candidate.neighbours.length > 0 && (
            <Text size={200} block className={shared.muted}>
              Beside{' '}
              {candidate.neighbours
                .slice(0, 3)
                .map(({ name, cidr }) => `“${name}” (${cidr})`)
                .join(', ')}
            </Text>
          )}
        </div>
        <div
          className={styles.bars}
          role="img"
          aria-label={`People a day: ${bars(candidate)
            .map(({ words }) => words)
            .join('; ')}`}
        >
          {bars(candidate).map(({ day, height, words }) => (
            <span key={day} className={styles.bar} style={{ height: `${Math.round(height * 100)}%` }} title={words} />
          ))}
        </div>
      </div>
      <MessageBar intent={candidate.sharedExit ? 'warning' : 'info'} layout="multiline">
        <MessageBarBody>
          {candidate.advice.text}{' '}
          {suggestion && (
            <Badge appearance="tint" color="brand">
              {suggestion}
            </Badge>
          )}
        </MessageBarBody>
      </MessageBar>
      <div className={shared.row}>
        {onDismiss && range && (
          <BusyButton
            appearance="primary"
            icon={<AddRegular />}
            busy={busy}
            aria-label={`${oneClickLabel(range, candidate.suggestion)}: ${title}`}
            onClick={onAccept}
          >
            {oneClickLabel(range, candidate.suggestion)}
          </BusyButton>
        )}
        <Button icon={<EditRegular />} aria-label={`Make a range of ${title}`} onClick={onEdit}>
          Make a range …
        </Button>
        {onDismiss && (
          <Button
            appearance="subtle"
            icon={<DismissCircleRegular />}
            disabledFocusable={busy}
            aria-label={`Not an office: ${title}`}
            onClick={onDismiss}
          >
            Not an office
          </Button>
        )}
        {onRestore && (
          <Button appearance="subtle" disabledFocusable={busy} aria-label={`List again: ${title}`} onClick={onRestore}>
            List again
          </Button>
        )}
      </div>
    </Card>
  );
}
