import { Problem } from '../../shared/components/problem.tsx';
import { texts } from '../../shared/lib/texts.ts';
import { fixOf } from './day.ts';

interface NotShownProps {
  problem: unknown;
  past: boolean;
  onAgain: () => void;
  onToday: () => void;
}

/** Says why the board cannot be shown, with the remedy. */
export function NotShown({ problem, past, onAgain, onToday }: NotShownProps) {
  const title = texts.text(past ? 'tab.today.day-not-shown' : 'tab.today.not-fetched');
  return past && fixOf(problem) === 'show-today' ? (
    <Problem error={problem} title={title} retry={onToday} retryLabel={texts.text('tab.today.show-today')} />
  ) : (
    <Problem error={problem} title={title} retry={onAgain} />
  );
}
