import { useEffect, useRef } from 'react';
import type { Me, OverrideInput } from '../../../server/routes/schemas/me.ts';
import { useSay } from '../../shared/components/say.tsx';
import { useAction, useRepeat } from '../../shared/hooks/use-action.ts';
import type { Http } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import { addedStatement, type Offices } from '../../shared/statement/view-model.ts';
import { clearMe, endOverride, restoreOverride, setOverride, undoClear } from './api.ts';
import { formatStatusEnded, formatStatusSet } from './view-model.ts';

/** Only my newest statement can be undone. */
const ABOUT = 'my status';

interface Deps {
  http: Http;
  me: Me;
  setMe: (me: Me) => void;
  offices: Offices;
  /** Called after a successful action. */
  onDone: () => void;
}

/** All actions on my statements. Each result is shown, with a way to undo it. */
export function useStatements({ http, me, setMe, offices, onDone }: Deps) {
  const { busy, problem, run, reset } = useAction();
  useNewStatements(me, reset);
  const say = useSay();

  const [act, again] = useRepeat(async (work: () => Promise<Me>, said: (after: Me) => { words: string; undo?: () => Promise<Me> }) => {
    const done = await run(work);
    if (!done) return;
    setMe(done.value);
    onDone();
    const { words, undo } = said(done.value);
    const takeBack = async (undoing: () => Promise<Me>) => {
      setMe(await undoing());
      say(texts.text('tab.shared.undone'), { about: ABOUT });
    };
    say(words, { about: ABOUT, undo: undo && (() => takeBack(undo)) });
  });

  return {
    busy,
    problem,
    again,
    set: (input: OverrideInput) =>
      act(
        () => setOverride(http, input),
        (after) => {
          const added = addedStatement(me.overrides, after.overrides);
          if (!added) return { words: texts.text('tab.my-status.set') };
          return { words: formatStatusSet(added, after, offices), undo: () => endOverride(http, added.id) };
        },
      ),
    end: (id: string) =>
      act(
        () => endOverride(http, id),
        () => ({ words: formatStatusEnded(me, id, offices), undo: () => restoreOverride(http, id) }),
      ),
    clear: () =>
      act(
        () => clearMe(http),
        (after) => ({ words: texts.text('tab.my-status.cleared'), undo: () => undoClear(http, after) }),
      ),
    undoClear: () =>
      act(
        () => undoClear(http, me),
        () => ({ words: texts.text('tab.shared.undone') }),
      ),
  };
}

/** Calls `onNew` when a statement is added or ended, also elsewhere, so that an earlier error is no longer shown. */
function useNewStatements(me: Me, onNew: () => void): void {
  const statements = me.overrides.map(({ id }) => id).join(' ');
  const before = useRef(statements);
  useEffect(() => {
    if (before.current !== statements) onNew();
    before.current = statements;
  }, [statements, onNew]);
}
