import '../../../../shared/components/keep-page-shown.tsx';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  SkeletonItem,
  Text,
} from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useId, useReducer, useState } from 'react';
import type { SeatView } from '../../../../../server/routes/schemas/floor-seats.ts';
import type { OfficeView } from '../../../../../server/routes/schemas/offices.ts';
import { FloorPlanPicture } from '../../../../shared/components/floor-plan/floor-plan-picture.tsx';
import { type ShownFloorPlan, useFloorPlanWithSeats } from '../../../../shared/components/floor-plan/use-floor-plan-with-seats.ts';
import { Zoomable } from '../../../../shared/components/floor-plan/zoomable.tsx';
import { useNavigation, useUnsaved } from '../../../../shared/components/navigation.tsx';
import { Problem } from '../../../../shared/components/problem.tsx';
import { useAction } from '../../../../shared/hooks/use-action.ts';
import { useReturnFocus } from '../../../../shared/hooks/use-return-focus.ts';
import type { Http } from '../../../../shared/lib/http.ts';
import { texts } from '../../../../shared/lib/texts.ts';
import { BusyButton } from '../../parts/busy-button.tsx';
import { usePartStyles } from '../../parts/styles.ts';
import { isVersionConflict } from '../../parts/version-conflict.ts';
import { fetchDrawing, fetchOffice, saveSeats } from '../api.ts';
import { seatsInDrawing } from './drawing-seats.ts';
import { SeatCanvas } from './seat-canvas.tsx';
import { SeatTools } from './seat-tools.tsx';
import { beginPlacing, formatCount, formatPlacing, placeSeats, sameSeats, stepOfShortcut } from './view-model.ts';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(1180px, calc(100vw - 24px))', '@media (max-width: 480px)': { padding: '12px' } },
  content: {
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridAutoRows: 'max-content',
    '--plan-height': 'min(56vh, 560px)',
  },
});

interface SeatEditorProps {
  http: Http;
  office: OfficeView;
  floor: OfficeView['floors'][number];
  /** The address after closing. */
  back: string;
  onSaved: (office: OfficeView) => void;
}

/** Places the seats in the uploaded picture of a floor. */
export function SeatEditor({ http, back, onSaved, ...given }: SeatEditorProps) {
  const styles = useStyles();
  // The state when it was opened: a later answer must not discard placed seats.
  const [{ office, floor }] = useState(given);
  useReturnFocus();
  const { go } = useNavigation();
  const plan = useFloorPlanWithSeats(http, {
    officeId: office.id,
    floorId: floor.id,
    floorPlanId: floor.floorPlanId,
    seatsId: floor.seatsId,
  });
  const close = () => go(back);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className={styles.surface}>
        {plan.shown ? (
          <Workbench http={http} office={office} floor={floor} plan={plan.shown} onClose={close} onSaved={onSaved} />
        ) : (
          <DialogBody>
            <DialogTitle>{texts.text('admin.seats.title', { office: office.name, floor: floor.name })}</DialogTitle>
            <DialogContent>
              {plan.problem === undefined ? (
                <SkeletonItem style={{ height: 240 }} />
              ) : (
                <Problem error={plan.problem} retry={plan.retry} title={texts.text('tab.plan.not-shown')} />
              )}
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>{texts.text('tab.shared.close')}</Button>
            </DialogActions>
          </DialogBody>
        )}
      </DialogSurface>
    </Dialog>
  );
}

interface WorkbenchProps extends Omit<SeatEditorProps, 'back'> {
  plan: ShownFloorPlan;
  onClose: () => void;
}

function Workbench({ http, office, floor, plan, onClose, onSaved }: WorkbenchProps) {
  const styles = useStyles();
  const shared = usePartStyles();
  // The seats when it was opened.
  const [{ url, material, seats }] = useState(plan);
  const [placing, step] = useReducer(placeSeats, seats.seats, beginPlacing);
  const [ratio, setRatio] = useState<number>();
  const marked = useMarkedSeats({ http, office, floor, drawing: material === 'drawing', ratio });
  const action = useAction();
  const [keys, state] = [useId(), useId()];
  useUnsaved(!sameSeats(placing.seats, seats.seats));
  const conflict = isVersionConflict(action.problem);
  const save = async () => {
    const done = await action.run(async () => {
      const version = conflict ? (await fetchOffice(http, office.id)).version : office.version;
      return saveSeats(http, office.id, floor.id, { seats: [...placing.seats], version });
    });
    if (done) onSaved(done.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const shortcut = event.target instanceof HTMLInputElement ? undefined : stepOfShortcut(event);
    if (!shortcut) return;
    event.preventDefault();
    step(shortcut);
  };
  return (
    <DialogBody onKeyDown={onKeyDown}>
      <DialogTitle>{texts.text('admin.seats.title', { office: office.name, floor: floor.name })}</DialogTitle>
      <DialogContent className={styles.content}>
        {action.problem !== undefined && (
          <Problem
            error={action.problem}
            retry={() => void save()}
            retryLabel={conflict ? texts.text('admin.seats.save-mine') : undefined}
            title={texts.text('admin.seats.not-saved')}
          />
        )}
        <Text>{texts.text('admin.seats.lead')}</Text>
        <SeatTools placing={placing} marked={marked} onStep={step} />
        <Zoomable
          label={texts.text('tab.plan.area', { floor: floor.name })}
          beside={<Text>{formatCount(placing.seats.length, floor.capacity)}</Text>}
        >
          {(width) => (
            <FloorPlanPicture
              url={url}
              alt=""
              material={material}
              width={width}
              onRatio={setRatio}
              overlay={(shape) => (
                <SeatCanvas
                  label={texts.text('admin.seats.area', { floor: floor.name })}
                  describedBy={`${keys} ${state}`}
                  placing={placing}
                  ratio={shape}
                  onStep={step}
                />
              )}
            />
          )}
        </Zoomable>
        <Text id={state} role="status" className={shared.numbers}>
          {formatPlacing(placing)}
        </Text>
        <Text id={keys} size={200} className={shared.muted}>
          {texts.text('admin.seats.keys')}
        </Text>
      </DialogContent>
      <DialogActions>
        <Button disabledFocusable={action.busy} onClick={onClose}>
          {texts.text('tab.shared.cancel')}
        </Button>
        <BusyButton appearance="primary" busy={action.busy} onClick={() => void save()}>
          {texts.text('admin.parts.save')}
        </BusyButton>
      </DialogActions>
    </DialogBody>
  );
}

interface Marking extends Pick<SeatEditorProps, 'http' | 'office' | 'floor'> {
  /** Whether the picture is an SVG. */
  drawing: boolean;
  /** Undefined until it is known. */
  ratio: number | undefined;
}

/** The seats that the drawing marks with `data-seat`; none until they are known. */
function useMarkedSeats({ http, office, floor, drawing, ratio }: Marking): readonly SeatView[] {
  const [marked, setMarked] = useState<readonly SeatView[]>([]);
  useEffect(() => {
    if (!drawing || ratio === undefined) return;
    const gone = new AbortController();
    // Without the drawing there are no marked seats. The plan shows the problem.
    fetchDrawing(http, office.id, floor.id, gone.signal).then(
      (svg) => gone.signal.aborted || setMarked(seatsInDrawing(svg, ratio)),
      () => {},
    );
    return () => gone.abort();
  }, [http, office.id, floor.id, drawing, ratio]);
  return marked;
}
