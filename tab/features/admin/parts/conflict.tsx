import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import { type ReactNode, useCallback } from 'react';
import { Problem } from '../../../app/problem.tsx';
import { useResource } from '../../../app/use-resource.ts';
import { DifferenceList } from './difference-list.tsx';
import { differences } from './differences.ts';
import { keptWords } from './kept-words.ts';
import type { KeptField } from './merge.ts';

interface ConflictProps<Base> {
  base: Base;
  reread: () => Promise<Base>;
  inWords?: (value: Base) => unknown;
  kept: (theirs: Base) => KeptField[];
  /** What to do instead where theirs cannot be edited any more. */
  gone?: (theirs: Base) => ReactNode;
  onChoose: (theirs: Base, keep: 'mine' | 'theirs') => void;
}

/** Somebody else saved first: what they changed, and whose version to go on with. */
export function Conflict<Base>({ base, reread, inWords = (value) => value, kept, gone, onChoose }: ConflictProps<Base>) {
  const { value: theirs, problem, reload } = useResource(useCallback(() => reread(), [reread]));
  if (problem !== undefined) return <Problem error={problem} retry={() => void reload()} title="Somebody else has changed this" />;
  if (theirs === undefined) return <Spinner size="tiny" label="Somebody else has changed this. Reading what …" />;
  const instead = gone?.(theirs);
  if (instead) return instead;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>Somebody else has changed this meanwhile</MessageBarTitle>
        <DifferenceList differences={differences(inWords(base), inWords(theirs))} />
        {keptWords(kept(theirs))}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => onChoose(theirs, 'theirs')}>Take theirs, drop mine</Button>
        <Button onClick={() => onChoose(theirs, 'mine')}>Keep what I typed</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
