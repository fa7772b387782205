import type { PeopleModeInput, PeopleModeResult, PersonModeView, PersonView } from '../../../../server/routes/schemas/people.ts';
import { useSay } from '../../../shared/components/say.tsx';
import { useAction, useRepeat } from '../../../shared/hooks/use-action.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { setMode, setModes } from './api.ts';
import { bulkDone, bulkUndo, bulkUndone, type Mode, modeChanged } from './view-model.ts';

interface Shown {
  replace: (person: PersonView) => void;
  /** Reads the list again after many changes. */
  reload: () => void;
}

/** Changes modes. Each result is shown in a message with an undo, except a change to `off`, which deletes data. */
export function useModeChanges(http: Http, { replace, reload }: Shown) {
  const action = useAction();
  const say = useSay();

  const changed = ({ modeBefore: before, ...after }: PersonModeView) => {
    replace(after);
    const restore = async (mode: Mode) => {
      try {
        changed(await setMode(http, after.id, mode, after));
      } catch (error) {
        // Somebody else has chosen a mode since, and the list does not show it yet.
        reload();
        throw error;
      }
    };
    const undo = before && after.mode !== 'off' ? () => restore(before) : undefined;
    say(modeChanged(after, before), { about: `mode of ${after.id}`, undo });
  };
  const [change, again] = useRepeat(async (person: PersonView, mode: Mode) => {
    const done = await action.run(() => setMode(http, person.id, mode));
    if (done) changed(done.value);
  });

  const takeBack = async (changes: readonly PeopleModeInput[]) => {
    const results: PeopleModeResult[] = [];
    try {
      for (const input of changes) results.push(await setModes(http, input));
    } finally {
      reload();
    }
    say(bulkUndone(changes, results), { about: 'modes of many' });
  };
  const manyChanged = (result: PeopleModeResult) => {
    reload();
    const undo = bulkUndo(result);
    say(bulkDone(result), { about: 'modes of many', undo: undo.length > 0 ? () => takeBack(undo) : undefined });
  };
  return { busy: action.busy, problem: action.problem, again, change, changed, manyChanged };
}
