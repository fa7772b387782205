import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Skeleton,
  SkeletonItem,
  Text,
  tokens,
} from '@fluentui/react-components';
import { Problem } from '../../shared/components/problem.tsx';
import { useFloorPlan } from '../../shared/hooks/use-floor-plan.ts';
import type { Http } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import { People } from './people-groups.tsx';
import type { FloorView } from './view-model.ts';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(760px, calc(100vw - 24px))' },
  plan: {
    width: '100%',
    maxHeight: '45vh',
    objectFit: 'contain',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** One floor: its plan, how full it is, and who may be named there. */
export function FloorDialog({ http, floor, onClose }: { http: Http; floor: FloorView; onClose: () => void }) {
  const styles = useStyles();
  const plan = useFloorPlan(http, floor);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{texts.text('tab.today.floor-title', { floor: floor.name, office: floor.officeName })}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text className={styles.muted}>{floor.sentence}</Text>
            {plan.problem !== undefined && (
              <Problem error={plan.problem} retry={plan.retry} title={texts.text('tab.today.plan-not-shown')} />
            )}
            {plan.url === undefined && plan.problem === undefined && (
              <Skeleton aria-label={texts.text('tab.today.plan-loading')}>
                <SkeletonItem style={{ height: 180 }} />
              </Skeleton>
            )}
            {plan.url !== undefined && (
              <img className={styles.plan} src={plan.url} alt={texts.text('tab.today.plan-of', { floor: floor.name })} />
            )}
            {floor.people.length > 0 ? (
              <People people={floor.people} />
            ) : (
              <Text className={styles.muted}>{texts.text('tab.today.nobody-named')}</Text>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {texts.text('tab.shared.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
