import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { SeenProblem } from '../lib/problem-text.ts';
import { texts } from '../lib/texts.ts';
import { Guard } from './guard.tsx';
import { Problem } from './problem.tsx';

type Content = ReactNode | (() => ReactNode);

/**
 * A part of a page. If it cannot be rendered, an error stands in its place, and the rest of the page stays. *Try again* fetches the data
 * of the page once more: those of the part may be wrong.
 * @param children a function where preparing the data of the part may fail as well
 */
export function Part({ children }: { children: Content }) {
  const client = useQueryClient();
  const fetchAgain = async () => {
    // Data of what has gone would be shown once more before newer ones come.
    client.removeQueries({ type: 'inactive' });
    await client.refetchQueries({ type: 'active' });
  };
  return (
    <Guard broken={(error, again) => <Broken error={error} retry={() => void fetchAgain().then(again)} />}>
      {typeof children === 'function' ? <Made make={children} /> : children}
    </Guard>
  );
}

const Made = ({ make }: { make: () => ReactNode }) => make();

function Broken({ error, retry }: { error: unknown; retry: () => void }) {
  const hint = new SeenProblem(texts.text('tab.shell.broken-hint'), { cause: error });
  return <Problem error={hint} title={texts.text('tab.shared.part-broken')} retry={retry} />;
}
