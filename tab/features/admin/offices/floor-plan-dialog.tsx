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
import { useFloorPlan } from '../../../shared/hooks/use-floor-plan.ts';
import { useReturnFocus } from '../../../shared/hooks/use-return-focus.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { removeFloorPlan, uploadFloorPlan } from './api.ts';
import { floorPlanProblem } from './view-model.ts';

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

interface FloorPlanDialogProps {
  http: Http;
  office: OfficeView;
  floor: OfficeView['floors'][number];
  onChanged: () => void;
  onClose: () => void;
}

/** The plan of a floor: the uploaded one, or the one that is drawn. */
export function FloorPlanDialog({ http, office, floor, onChanged, onClose }: FloorPlanDialogProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  useReturnFocus();
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  const plan = useFloorPlan(http, { officeId: office.id, floorId: floor.id, floorPlanId: floor.floorPlanId });
  const action = useAction();
  const upload = async (file: File | undefined) => {
    if (!file) return;
    const wrong = floorPlanProblem(file);
    const done = await action.run(async () => {
      if (wrong) throw new Error(wrong);
      return uploadFloorPlan(http, office.id, floor.id, file);
    });
    if (picker.current) picker.current.value = '';
    if (!done) return;
    say(texts.text('admin.offices.plan-uploaded', { floor: floor.name }));
    onChanged();
  };
  const remove = async () => {
    if (!(await action.run(() => removeFloorPlan(http, office.id, floor.id)))) return;
    say(texts.text('admin.offices.plan-removed', { floor: floor.name }));
    onChanged();
  };
  const [act, again] = useRepeat((action: (file?: File) => Promise<void>, file?: File) => action(file));
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && !action.busy && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{texts.text('admin.offices.plan-title', { office: office.name, floor: floor.name })}</DialogTitle>
          <DialogContent className={styles.body}>
            {action.problem !== undefined && (
              <Problem error={action.problem} retry={again} title={texts.text('admin.offices.plan-unusable')} />
            )}
            {plan.problem !== undefined && (
              <Problem error={plan.problem} retry={plan.retry} title={texts.text('admin.offices.plan-not-shown')} />
            )}
            {(plan.url !== undefined || plan.problem === undefined) && (
              <div className={styles.frame}>
                {plan.url === undefined ? (
                  <SkeletonItem style={{ width: '80%', height: '70%' }} />
                ) : (
                  <img className={styles.picture} src={plan.url} alt={texts.text('admin.offices.plan-of', { floor: floor.name })} />
                )}
              </div>
            )}
            <Text size={200} className={shared.muted}>
              {texts.text(floor.floorPlanId === undefined ? 'admin.offices.plan-drawn-hint' : 'admin.offices.plan-hint')}
            </Text>
            <input
              ref={picker}
              type="file"
              accept="image/svg+xml,image/png"
              hidden
              aria-label={texts.text('admin.offices.plan-of', { floor: floor.name })}
              onChange={({ target }) => void act(upload, target.files?.[0])}
            />
          </DialogContent>
          <DialogActions>
            {floor.floorPlanId !== undefined && (
              <Button icon={<DeleteRegular />} appearance="subtle" disabledFocusable={action.busy} onClick={() => void act(remove)}>
                {texts.text('admin.offices.plan-remove')}
              </Button>
            )}
            <DialogTrigger disableButtonEnhancement>
              <Button disabledFocusable={action.busy}>{texts.text('tab.shared.close')}</Button>
            </DialogTrigger>
            <BusyButton appearance="primary" icon={<ArrowUploadRegular />} busy={action.busy} onClick={() => picker.current?.click()}>
              {texts.text('admin.offices.plan-upload')}
            </BusyButton>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
