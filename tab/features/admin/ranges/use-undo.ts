import { useCallback } from 'react';
import { useSay } from '../../../shared/components/say.tsx';
import type { Http } from '../../../shared/lib/http.ts';
import { undoChange } from './api.ts';

/** Shows a change of ranges with an undo. An undo can be undone as well. */
export function useUndo(http: Http, onChanged: () => unknown) {
  const say = useSay();
  return useCallback(
    (words: string, changeId: string | undefined) => {
      const offer = (text: string, id: string | undefined) =>
        say(text, { about: 'ranges', undo: id === undefined ? undefined : () => undo(id) });
      async function undo(id: string) {
        try {
          const undone = await undoChange(http, id);
          offer(undone.text, undone.changeId);
        } finally {
          onChanged();
        }
      }
      offer(words, changeId);
    },
    [http, say, onChanged],
  );
}
