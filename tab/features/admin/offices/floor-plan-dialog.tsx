import '../../../shared/components/keep-page-shown.tsx';
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
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { SeatRegular } from '@fluentui/react-icons/svg/seat';
import { useRef } from 'react';
import type { FloorSeatsView, SeatView } from '../../../../server/routes/schemas/floor-seats.ts';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import { FilledFloorPlan } from '../../../shared/components/floor-plan/filled-floor-plan.tsx';
import { FloorPlanPicture } from '../../../shared/components/floor-plan/floor-plan-picture.tsx';
import { useFloorPlanWithSeats } from '../../../shared/components/floor-plan/use-floor-plan-with-seats.ts';
import type { SeatFill } from '../../../shared/components/floor-plan/view-model.ts';
import { Problem } from '../../../shared/components/problem.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { useAction, useRepeat } from '../../../shared/hooks/use-action.ts';
import { useReturnFocus } from '../../../shared/hooks/use-return-focus.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { SeenProblem } from '../../../shared/lib/problem-text.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { fetchFloorPlan, removeFloorPlan, saveSeats, uploadFloorPlan } from './api.ts';
import { formatCount } from './seats/view-model.ts';
import { floorPlanProblem } from './view-model.ts';

const HEIGHT = 'min(50vh, 440px)';

/** All seats, free. */
const allFree = ({ seats }: FloorSeatsView): SeatFill => ({
  kind: 'seats',
  all: seats,
  taken: [],
  perhaps: [],
  free: seats,
  peoplePerSeat: 1,
  number: undefined,
});

const useStyles = makeStyles({
  surface: { width: 'min(96vw, 860px)', maxWidth: 'none' },
  body: { display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr)' },
  frame: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
});

/** A change of the picture: the one before, and the office after it. */
interface Change {
  before: Blob | undefined;
  after: OfficeView;
}

interface FloorPlanDialogProps {
  http: Http;
  office: OfficeView;
  floor: OfficeView['floors'][number];
  onChanged: () => void;
  onPlaceSeats: () => void;
  onClose: () => void;
}

/** The plan of a floor: the uploaded picture or the drawn scheme. */
export function FloorPlanDialog({ http, office, floor, onChanged, onPlaceSeats, onClose }: FloorPlanDialogProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  useReturnFocus();
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  const plan = useFloorPlanWithSeats(http, {
    officeId: office.id,
    floorId: floor.id,
    floorPlanId: floor.floorPlanId,
    seatsId: floor.seatsId,
  });
  const { shown } = plan;
  const action = useAction();
  /** The uploaded picture, before it is replaced or removed. */
  const pictureNow = async () => (floor.floorPlanId === undefined ? undefined : fetchFloorPlan(http, office.id, floor.id));
  const upload = async (file: File | undefined) => {
    if (!file) return;
    const wrong = floorPlanProblem(file);
    const done = await action.run(async () => {
      if (wrong) throw new SeenProblem(wrong);
      const before = await pictureNow();
      const after = await uploadFloorPlan(http, office.id, floor.id, file);
      return { before, after };
    });
    if (picker.current) picker.current.value = '';
    if (!done) return;
    const seats = floor.seatCount ?? 0;
    const words =
      done.value.before && seats > 0
        ? texts.text('admin.offices.plan-replaced', { floor: floor.name, seats, place: texts.text('admin.seats.place') })
        : texts.text('admin.offices.plan-uploaded', { floor: floor.name });
    sayUndoable(words, done.value);
    onChanged();
  };
  const remove = async () => {
    const seats = shown?.seats.seats ?? [];
    const done = await action.run(async () => {
      const before = await pictureNow();
      const after = await removeFloorPlan(http, office.id, floor.id);
      return { before, after };
    });
    if (!done) return;
    sayUndoable(texts.text('admin.offices.plan-removed', { floor: floor.name }), done.value, seats);
    onChanged();
  };
  /** `seats`: those that were removed with the picture. */
  const sayUndoable = (words: string, { before, after }: Change, seats: readonly SeatView[] = []) => {
    const instead = after.floors.find(({ id }) => id === floor.id)?.floorPlanId ?? 'drawn';
    const about = `floor plan ${floor.id}`;
    const restore = async (picture: Blob) => {
      const { version } = await uploadFloorPlan(http, office.id, floor.id, picture, instead);
      if (seats.length > 0) await saveSeats(http, office.id, floor.id, { seats: [...seats], version });
      say(texts.text('admin.offices.plan-restored', { floor: floor.name }), { about });
      onChanged();
    };
    say(words, { about, ...(before && { undo: () => restore(before) }) });
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
            {shown ? (
              <div className={styles.frame}>
                <FloorPlanPicture
                  url={shown.url}
                  alt={texts.text('admin.offices.plan-of', { floor: floor.name })}
                  material={shown.material}
                  width={(ratio) => `min(100%, ${ratio} * ${HEIGHT})`}
                  overlay={(ratio) => <FilledFloorPlan fill={allFree(shown.seats)} ratio={ratio} />}
                />
              </div>
            ) : (
              plan.problem === undefined && <SkeletonItem style={{ height: 240 }} />
            )}
            {floor.floorPlanId !== undefined && (
              <div className={shared.row}>
                <Text className={shared.grow}>{formatCount(floor.seatCount ?? 0, floor.capacity)}</Text>
                <Button icon={<SeatRegular />} disabledFocusable={action.busy} onClick={onPlaceSeats}>
                  {texts.text('admin.seats.place')}
                </Button>
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
