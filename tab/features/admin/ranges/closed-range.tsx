import { Button, Spinner } from '@fluentui/react-components';
import type { RangeView } from '../../../../server/routes/schemas/ranges.ts';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../../../shared/components/message-bar.tsx';
import { Problem } from '../../../shared/components/problem.tsx';
import { useServerTime } from '../../../shared/components/server-time.tsx';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { useRanges } from '../use-queries.ts';
import { closedTitle, successorOf } from './view-model.ts';

interface ClosedRangeProps {
  http: Http;
  range: RangeView;
  zone: string;
  /** Applies my input to the successor range. */
  onCarry: (successor: RangeView) => void;
  /** Makes my input a new range. */
  onNew: () => void;
}

/** Shown if somebody closed the range while I edited it: it can no longer be changed, but my input is not lost. */
export function ClosedRange({ http, range, zone, onCarry, onNew }: ClosedRangeProps) {
  const { now } = useServerTime();
  const { value, problem, reload } = useRanges(http, { fresh: true });
  if (problem !== undefined) return <Problem error={problem} retry={() => void reload()} title={closedTitle(range, zone, now)} />;
  if (value === undefined) return <Spinner size="tiny" label={texts.text('admin.ranges.taken-over.reading')} />;
  const successor = successorOf(range, value.ranges);
  return (
    <MessageBar intent="warning" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{closedTitle(range, zone, now)}</MessageBarTitle>
        {successor
          ? texts.text('admin.ranges.taken-over.successor', { successor: successor.name })
          : texts.text('admin.ranges.taken-over.none')}
      </MessageBarBody>
      <MessageBarActions>
        {successor ? (
          <Button onClick={() => onCarry(successor)}>{texts.text('admin.ranges.taken-over.carry')}</Button>
        ) : (
          <Button onClick={onNew}>{texts.text('admin.ranges.taken-over.new')}</Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
