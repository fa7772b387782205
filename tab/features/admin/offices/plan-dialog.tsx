import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  SkeletonItem,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowUploadRegular, DeleteRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import { Problem } from '../../../shared/components/problem.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { useAction, useRepeat } from '../../../shared/hooks/use-action.ts';
import { usePlan } from '../../../shared/hooks/use-plan.ts';
import { useReturnFocus } from '../../../shared/hooks/use-return-focus.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { removePlan, uploadPlan } from './api.ts';
import { planProblem } from './view-model.ts';

const useStyles = makeStyles({
  surface: { width: 'min(96vw, 860px)', maxWidth: 'none' },
  body: { display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr)' },
  frame: {
    display: 'grid',
    placeItems: 'center',
    height: 'min(56vh, 480px)',
    // Plans are drawn for paper.
    backgroundColor: '#fff',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  picture: { width: '100%', height: '100%', objectFit: 'contain' },
});

interface PlanDialogProps {
  http: Http;
  office: OfficeView;
  floor: OfficeView['floors'][number];
  onChanged: () => void;
  onClose: () => void;
}

/** The plan of a floor: the uploaded one, or the one that is drawn. */
export function PlanDialog({ http, office, floor, onChanged, onClose }: PlanDialogProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  useReturnFocus();
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  const plan = usePlan(http, { officeId: office.id, floorId: floor.id, planId: floor.planId });
  const action = useAction();
  const upload = async (file: File | undefined) => {
    if (!file) return;
    const wrong = planProblem(file);
    const done = await action.run(async () => {
      if (wrong) throw new Error(wrong);
      return uploadPlan(http, office.id, floor.id, file);
    });
    if (picker.current) picker.current.value = '';
    if (!done) return;
    say(`The plan of ${floor.name} is uploaded.`);
    onChanged();
  };
  const remove = async () => {
    if (!(await action.run(() => removePlan(http, office.id, floor.id)))) return;
    say(`The plan of ${floor.name} is removed; one is drawn instead.`);
    onChanged();
  };
  const [act, again] = useRepeat((deed: (file?: File) => Promise<void>, file?: File) => deed(file));
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && !action.busy && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>
            {office.name}, {floor.name}
          </DialogTitle>
          <DialogContent className={styles.body}>
            {action.problem !== undefined && <Problem error={action.problem} retry={again} title="The plan cannot be used" />}
            {plan.problem !== undefined && <Problem error={plan.problem} retry={plan.retry} title="The plan cannot be shown" />}
            {(plan.url !== undefined || plan.problem === undefined) && (
              <div className={styles.frame}>
                {plan.url === undefined ? (
                  <SkeletonItem style={{ width: '80%', height: '70%' }} />
                ) : (
                  <img className={styles.picture} src={plan.url} alt={`Plan of ${floor.name}`} />
                )}
              </div>
            )}
            <Text size={200} className={shared.muted}>
              {floor.planId === undefined ? 'No plan was uploaded, so one is drawn. ' : ''}SVG or PNG, up to 1 MiB. Of an SVG only what
              draws is kept.
            </Text>
            <input
              ref={picker}
              type="file"
              accept="image/svg+xml,image/png"
              hidden
              aria-label={`Plan of ${floor.name}`}
              onChange={({ target }) => void act(upload, target.files?.[0])}
            />
          </DialogContent>
          <DialogActions>
            {floor.planId !== undefined && (
              <Button icon={<DeleteRegular />} appearance="subtle" disabledFocusable={action.busy} onClick={() => void act(remove)}>
                Remove
              </Button>
            )}
            <DialogTrigger disableButtonEnhancement>
              <Button disabledFocusable={action.busy}>Close</Button>
            </DialogTrigger>
            <BusyButton appearance="primary" icon={<ArrowUploadRegular />} busy={action.busy} onClick={() => picker.current?.click()}>
              Upload a plan
            </BusyButton>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
