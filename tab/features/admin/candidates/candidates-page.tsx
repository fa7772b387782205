import { Button } from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons/svg/location';
import type { RangeView } from '../../../../server/routes/schemas/ranges.ts';
import { useNavigation } from '../../../shared/components/navigation.tsx';
import { Problem } from '../../../shared/components/problem.tsx';
import { useServerTime } from '../../../shared/components/server-time.tsx';
import { useOffices } from '../../../shared/hooks/use-offices.ts';
import { together, useServerQuery } from '../../../shared/hooks/use-server-query.ts';
import { hrefOf } from '../../../shared/lib/route.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { dayIn } from '../../../shared/lib/time.ts';
import type { PageProps } from '../page-props.ts';
import { LinkNotice } from '../parts/link-notice.tsx';
import { Section } from '../parts/section.tsx';
import { Loaded } from '../parts/states.tsx';
import { useOpened } from '../parts/use-opened.ts';
import { RangeForm } from '../ranges/range-form.tsx';
import { useUndo } from '../ranges/use-undo.ts';
import { formatSaved } from '../ranges/view-model.ts';
import { fetchCandidates } from './api.ts';
import { CandidateLists } from './candidate-lists.tsx';
import { HereDrawer } from './here-drawer.tsx';
import { useCandidateActions } from './use-candidate-actions.ts';
import { candidateTitle, draftOfPrefilled } from './view-model.ts';

const BACK = hrefOf('admin', 'candidates');
const HERE = hrefOf('admin', 'candidates', 'here');

/** Addresses that many people use and no range holds. */
export function CandidatesPage({ http, zone, item }: PageProps) {
  const { go } = useNavigation();
  const { now } = useServerTime();
  const today = now && dayIn(now, zone);
  const candidates = useServerQuery(['candidates'], () => fetchCandidates(http));
  const listed = candidates.value && [...candidates.value.candidates, ...candidates.value.dismissed];
  const chosen = useOpened(
    item,
    listed?.find(({ id }) => id === item),
  );
  const resource = together({ list: candidates, offices: useOffices(http) });
  const { reload } = resource;
  const tell = useUndo(http, reload);
  const saved = async (range: RangeView) => {
    if (item !== undefined) go(BACK, { saved: true });
    await reload();
    tell(formatSaved(range), range.changeId);
  };
  const actions = useCandidateActions(http, { reload, onMade: saved });
  return (
    <Section
      title={texts.text('admin.candidates.title')}
      lead={texts.text('admin.candidates.lead')}
      actions={
        <Button icon={<LocationRegular />} onClick={() => go(HERE)}>
          {texts.text('admin.candidates.here')}
        </Button>
      }
    >
      {actions.problem !== undefined && <Problem error={actions.problem} retry={actions.again} />}
      <Loaded from={resource}>
        {({ list, offices }) => (
          <>
            <LinkNotice what="candidate" item={item} own={['here']} found={chosen && { name: candidateTitle(chosen) }} />
            <CandidateLists list={list} today={today} actions={actions} />
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
