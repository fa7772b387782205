import { notifyManager, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { SeenProblem } from '../lib/problem-text.ts';
import { texts } from '../lib/texts.ts';
import { Guard } from './guard.tsx';
import { Problem } from './problem.tsx';

type Content = ReactNode | (() => ReactNode);

/**
 * A part of a page. If it cannot be rendered, an error is shown in its place, and the rest of the page stays. *Try again* fetches all data
 * of the page again, because the data of the part may be wrong.
 * @param children a function if preparing the data of the part may fail as well
 */
export function Part({ children }: { children: Content }) {
  const client = useQueryClient();
  const fetchAgain = async (again: () => void) => {
    // Cached data of unmounted components would be shown again before it is fetched again.
    client.removeQueries({ type: 'inactive' });
    await client.refetchQueries({ type: 'active' });
    // The page gets the new data a moment later. Before that, the part would fail again with the earlier data, and stay so.
    notifyManager.schedule(again);
  };
  return (
    <Guard broken={(error, again) => <Broken error={error} retry={() => void fetchAgain(again)} />}>
      {typeof children === 'function' ? <Made make={children} /> : children}
    </Guard>
  );
}

const Made = ({ make }: { make: () => ReactNode }) => make();

function Broken({ error, retry }: { error: unknown; retry: () => void }) {
  const hint = new SeenProblem(texts.text('tab.shell.broken-hint'), { cause: error });
  return <Problem error={hint} title={texts.text('tab.shared.part-broken')} retry={retry} />;
}
