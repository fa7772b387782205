import type { CandidateView } from '../../../../server/routes/schemas/candidates.ts';
import type { RangeView } from '../../../../server/routes/schemas/ranges.ts';
import { useSay } from '../../../shared/components/say.tsx';
import { useAction, useRepeat } from '../../../shared/hooks/use-action.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { createRange } from '../ranges/api.ts';
import { dismissCandidate, restoreCandidate } from './api.ts';
import { candidateTitle, oneClick } from './view-model.ts';

interface AfterAction {
  /** Reads the candidates again. */
  reload: () => Promise<void>;
  /** A candidate became a range. */
  onMade: (range: RangeView) => Promise<void>;
}

/** The actions on a candidate that need one click; one runs at a time. */
export function useCandidateActions(http: Http, { reload, onMade }: AfterAction) {
  const action = useAction();
  const say = useSay();
  const [act, again] = useRepeat((work: (of: CandidateView) => Promise<void>, candidate: CandidateView) => work(candidate));

  const accept = async (candidate: CandidateView) => {
    const range = oneClick(candidate);
    const made = range && (await action.run(() => createRange(http, range)));
    if (made) await onMade(made.value);
  };
  const restore = async (candidate: CandidateView) => {
    await action.run(() => restoreCandidate(http, candidate.id));
    await reload();
  };
  const dismiss = async (candidate: CandidateView) => {
    const done = await action.run(() => dismissCandidate(http, candidate.id));
    await reload();
    if (!done) return;
    const undo = () => restoreCandidate(http, candidate.id).finally(reload);
    say(texts.text('admin.candidates.dismissed', { candidate: candidateTitle(candidate) }), { about: `candidate ${candidate.id}`, undo });
  };
  return {
    busy: action.busy,
    problem: action.problem,
    again,
    accept: (candidate: CandidateView) => void act(accept, candidate),
    restore: (candidate: CandidateView) => void act(restore, candidate),
    dismiss: (candidate: CandidateView) => void act(dismiss, candidate),
  };
}
