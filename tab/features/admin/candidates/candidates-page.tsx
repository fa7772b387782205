import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { LightbulbRegular, LocationRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { CandidateList, CandidateView } from '../../../../server/routes/schemas/candidates.ts';
import type { RangeView } from '../../../../server/routes/schemas/ranges.ts';
import { useNavigation } from '../../../shared/components/navigation.tsx';
import { Problem } from '../../../shared/components/problem.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { useAction, useRepeat } from '../../../shared/hooks/use-action.ts';
import { together, useServerQuery } from '../../../shared/hooks/use-server-query.ts';
import { hrefOf } from '../../../shared/lib/route.ts';
import type { PageProps } from '../page-props.ts';
import { LinkNotice } from '../parts/link-notice.tsx';
import { Section } from '../parts/section.tsx';
import { Empty, Fold, Loaded } from '../parts/states.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { useOpened } from '../parts/use-opened.ts';
import { createRange } from '../ranges/api.ts';
import { RangeForm } from '../ranges/range-form.tsx';
import { useUndo } from '../ranges/use-undo.ts';
import { savedWords } from '../ranges/view-model.ts';
import { useOffices } from '../use-queries.ts';
import { dismissCandidate, fetchCandidates, restoreCandidate } from './api.ts';
import { CandidateCard } from './candidate-card.tsx';
import { HereDrawer } from './here-drawer.tsx';
import { candidateTitle, draftOfPrefilled, emptyWords, oneClick } from './view-model.ts';

const BACK = hrefOf('admin', 'candidates');
const HERE = hrefOf('admin', 'candidates', 'here');

/** Addresses that many people use and no range holds. */
export function CandidatesPage({ http, zone, item }: PageProps) {
  const { go } = useNavigation();
  const candidates = useServerQuery(['candidates'], () => fetchCandidates(http));
  const listed = candidates.value && [...candidates.value.candidates, ...candidates.value.dismissed];
  const chosen = useOpened(
    item,
    listed?.find(({ id }) => id === item),
  );
  const resource = together({
    list: candidates,
    offices: useOffices(http),
  });
  const { reload } = resource;
  const action = useAction();
  const tell = useUndo(http, reload);
  const say = useSay();

  const saved = async (range: RangeView) => {
    if (item !== undefined) go(BACK, { saved: true });
    await reload();
    tell(savedWords(range), range.changeId);
  };
  const accept = async (candidate: CandidateView) => {
    const range = oneClick(candidate);
    const made = range && (await action.run(() => createRange(http, range)));
    if (made) await saved(made.value);
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
    say(`${candidateTitle(candidate)} is not listed any more.`, { about: `candidate ${candidate.id}`, undo });
  };
  const [act, again] = useRepeat((deed: (of: CandidateView) => Promise<void>, candidate: CandidateView) => deed(candidate));

  const card = (candidate: CandidateView, window: number, dismissed: boolean) => (
    <CandidateCard
      key={candidate.id}
      candidate={candidate}
      window={window}
      busy={action.busy}
      onAccept={() => void act(accept, candidate)}
      onEdit={() => go(hrefOf('admin', 'candidates', candidate.id))}
      onDismiss={dismissed ? undefined : () => void act(dismiss, candidate)}
      onRestore={dismissed ? () => void act(restore, candidate) : undefined}
    />
  );
  return (
    <Section
      title="Candidates"
      lead="Addresses that many people use and that no range holds. Only how many people they are is counted, never who."
      actions={
        <Button icon={<LocationRegular />} onClick={() => go(HERE)}>
          I am in the office now
        </Button>
      }
    >
      {action.problem !== undefined && <Problem error={action.problem} retry={again} />}
      <Loaded from={resource}>
        {({ list, offices }) => (
          <>
            <LinkNotice what="candidate" item={item} own={['here']} found={chosen && { name: candidateTitle(chosen) }} />
            <Lists list={list} card={(candidate, dismissed) => card(candidate, list.window, dismissed)} />
            {chosen && (
              <RangeForm
                key={chosen.id}
                http={http}
                range={undefined}
                prefilled={draftOfPrefilled(chosen.range)}
                source="discovered"
                offices={offices}
                zone={zone}
                back={BACK}
                onSaved={(range) => void saved(range)}
              />
            )}
            {item === 'here' && <HereDrawer http={http} zone={zone} offices={offices} back={BACK} onSaved={(range) => void saved(range)} />}
          </>
        )}
      </Loaded>
    </Section>
  );
}

/** What may be offices, and what was said to be none. */
function Lists({ list, card }: { list: CandidateList; card: (candidate: CandidateView, dismissed: boolean) => ReactNode }) {
  const shared = usePartStyles();
  const { go } = useNavigation();
  return (
    <>
      {!list.discovering && list.candidates.length > 0 && (
        <MessageBar layout="multiline">
          <MessageBarBody>{emptyWords(list)}</MessageBarBody>
        </MessageBar>
      )}
      {list.candidates.length === 0 && (
        <Empty
          icon={<LightbulbRegular />}
          title="No candidates"
          action={!list.discovering && <Button onClick={() => go(hrefOf('admin', 'settings'))}>Open the settings</Button>}
        >
          {emptyWords(list)}
        </Empty>
      )}
      {list.countedDay && list.candidates.length > 0 && (
        <Text size={200} className={shared.muted}>
          Counted until the end of {list.countedDay}.
        </Text>
      )}
      {list.candidates.map((candidate) => card(candidate, false))}
      <Fold title="Not offices" count={list.dismissed.length}>
        <div className={shared.stack}>{list.dismissed.map((candidate) => card(candidate, true))}</div>
      </Fold>
    </>
  );
}
