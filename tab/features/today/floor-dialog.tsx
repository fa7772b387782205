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
import { usePlan } from '../../shared/hooks/use-plan.ts';
import type { Http } from '../../shared/lib/http.ts';
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
  const plan = usePlan(http, floor);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>
            {floor.name}, {floor.officeName}
          </DialogTitle>
          <DialogContent className={styles.content}>
            <Text className={styles.muted}>{floor.sentence}</Text>
            {plan.problem !== undefined && <Problem error={plan.problem} retry={plan.retry} title="The plan cannot be shown" />}
            {plan.url === undefined && plan.problem === undefined && (
              <Skeleton aria-label="Loading the plan">
                <SkeletonItem style={{ height: 180 }} />
              </Skeleton>
            )}
            {plan.url !== undefined && <img className={styles.plan} src={plan.url} alt={`Plan of ${floor.name}`} />}
            {floor.people.length > 0 ? (
              <People people={floor.people} />
            ) : (
              <Text className={styles.muted}>Nobody who may be named is here.</Text>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              Close
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
