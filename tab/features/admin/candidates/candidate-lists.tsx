import { Button, Text } from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import type { CandidateList, CandidateView } from '../../../../server/routes/schemas/candidates.ts';
import { MessageBar, MessageBarBody } from '../../../shared/components/message-bar.tsx';
import { useNavigation } from '../../../shared/components/navigation.tsx';
import { hrefOf } from '../../../shared/lib/route.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { formatDay } from '../../../shared/lib/time.ts';
import { Empty, Fold } from '../parts/states.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { CandidateCard } from './candidate-card.tsx';
import type { useCandidateActions } from './use-candidate-actions.ts';
import { formatEmpty } from './view-model.ts';

interface CandidateListsProps {
  list: CandidateList;
  /** `YYYY-MM-DD` */
  today: string | undefined;
  actions: ReturnType<typeof useCandidateActions>;
}

/** Candidates for offices, and those that administrators dismissed. */
export function CandidateLists({ list, today, actions }: CandidateListsProps) {
  const shared = usePartStyles();
  const { go } = useNavigation();
  const { candidates, dismissed, countedDay, discovering, window } = list;
  const card = (candidate: CandidateView) => ({
    candidate,
    window,
    today,
    busy: actions.busy,
    onAccept: () => actions.accept(candidate),
    onEdit: () => go(hrefOf('admin', 'candidates', candidate.id)),
  });
  return (
    <>
      {candidates.length === 0 ? (
        <Empty
          icon={<LightbulbRegular />}
          title={texts.text('admin.candidates.empty')}
          action={
            !discovering && <Button onClick={() => go(hrefOf('admin', 'settings'))}>{texts.text('admin.candidates.open-settings')}</Button>
          }
        >
          {formatEmpty(list, today)}
        </Empty>
      ) : (
        <>
          {!discovering && (
            <MessageBar>
              <MessageBarBody>{formatEmpty(list, today)}</MessageBarBody>
            </MessageBar>
          )}
          {countedDay && (
            <Text size={200} className={shared.muted}>
              {texts.text('admin.candidates.counted-until', { day: formatDay(countedDay, today) })}
            </Text>
          )}
        </>
      )}
      {candidates.map((each) => (
        <CandidateCard key={each.id} {...card(each)} onDismiss={() => actions.dismiss(each)} />
      ))}
      <Fold title={texts.text('admin.candidates.dismissed-list')} count={dismissed.length}>
        <div className={shared.stack}>
          {dismissed.map((each) => (
            <CandidateCard key={each.id} {...card(each)} onRestore={() => actions.restore(each)} />
          ))}
        </div>
      </Fold>
    </>
  );
}
