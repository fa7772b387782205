import { Button, Checkbox, Spinner } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import { message } from '../../../../server/texts/message.ts';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../../../shared/components/message-bar.tsx';
import { Problem } from '../../../shared/components/problem.tsx';
import { useServerQuery } from '../../../shared/hooks/use-server-query.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { ComeIntoView } from './come-into-view.tsx';
import { DifferenceList } from './difference-list.tsx';
import { differences } from './differences.ts';
import type { Labels } from './field-labels.ts';
import { formatKept } from './format-kept.ts';
import type { KeptField, Removed } from './merge.ts';

interface ConflictProps<Base> {
  base: Base;
  reread: () => Promise<Base>;
  format?: (value: Base) => unknown;
  kept: (theirs: Base) => KeptField[];
  /** The form's labels of fields, by name; the default is the words of the name. */
  labels?: Labels;
  /** The names of items that were edited here and that somebody else has removed. */
  removed?: (theirs: Base) => string[];
  /** Shown instead if their version can no longer be edited. */
  gone?: (theirs: Base) => ReactNode;
  onChoose: (theirs: Base, keep: 'mine' | 'theirs', removed: Removed) => void;
}

/** Somebody else saved first: their changes, and the choice of a version to continue with. */
export function Conflict<Base>(props: ConflictProps<Base>) {
  const { base, reread, format = (value) => value, kept, labels, removed, gone, onChoose } = props;
  const { value: theirs, problem, reload } = useServerQuery(['conflict', useId()], reread, { fresh: true });
  const [restore, setRestore] = useState(true);
  if (problem !== undefined) return <Problem error={problem} retry={() => void reload()} title={texts.text('admin.conflict.not-read')} />;
  if (theirs === undefined) return <Spinner size="tiny" label={texts.text('admin.conflict.reading')} />;
  const instead = gone?.(theirs);
  if (instead) return <ComeIntoView>{instead}</ComeIntoView>;
  const lost = removed?.(theirs) ?? [];
  const choose = (keep: 'mine' | 'theirs') => onChoose(theirs, keep, restore ? 'restore' : 'leave-out');
  return (
    <ComeIntoView>
      <MessageBar intent="warning" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{texts.text('admin.conflict.title')}</MessageBarTitle>
          <DifferenceList differences={differences(format(base), format(theirs), { labels })} />
          {formatKept(kept(theirs), labels)}
          {lost.length > 0 && (
            <Checkbox
              checked={restore}
              onChange={(_, { checked }) => setRestore(checked === true)}
              label={texts.text('admin.conflict.restore', {
                names: lost.map((name) => message('admin.conflict.name', { name })),
                count: lost.length,
              })}
            />
          )}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => choose('theirs')}>{texts.text('admin.conflict.theirs')}</Button>
          <Button onClick={() => choose('mine')}>{texts.text('admin.conflict.mine')}</Button>
        </MessageBarActions>
      </MessageBar>
    </ComeIntoView>
  );
}
