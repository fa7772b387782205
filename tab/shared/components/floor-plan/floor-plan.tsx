import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Http } from '../../lib/http.ts';
import { texts } from '../../lib/texts.ts';
import { LinesSkeleton } from '../lines-skeleton.tsx';
import { Problem } from '../problem.tsx';
import { FilledFloorPlan } from './filled-floor-plan.tsx';
import { coloursOn, FloorPlanPicture } from './floor-plan-picture.tsx';
import { Legend } from './legend.tsx';
import { type FloorPlanPlace, useFloorPlanWithSeats } from './use-floor-plan-with-seats.ts';
import { type FloorNumbers, floorFill, floorPlanNotes, formatFill } from './view-model.ts';
import { Zoomable } from './zoomable.tsx';

const useStyles = makeStyles({
  plan: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px', '--plan-height': 'min(52vh, 520px)' },
  note: { color: tokens.colorNeutralForeground2 },
});

interface FloorPlanProps extends Pick<FloorPlanPlace, 'officeId'> {
  http: Http;
  floor: FloorNumbers;
}

/** The plan of a floor, filled by the number of people there, with a legend. */
export function FloorPlan({ http, officeId, floor }: FloorPlanProps) {
  const styles = useStyles();
  const plan = useFloorPlanWithSeats(http, { officeId, floorId: floor.floorId });
  const { shown } = plan;
  const fill = useMemo(() => shown && floorFill(shown.seats, floor), [shown, floor]);
  return (
    <div className={styles.plan}>
      {plan.problem !== undefined && <Problem error={plan.problem} retry={plan.retry} title={texts.text('tab.plan.not-shown')} />}
      {!shown && plan.problem === undefined && <LinesSkeleton heights={[220]} label={texts.text('tab.plan.loading')} />}
      {shown && fill && (
        <Zoomable
          label={texts.text('tab.plan.area', { floor: floor.name })}
          beside={<Legend fill={fill} colours={coloursOn(shown.material)} />}
        >
          {(width) => (
            <FloorPlanPicture
              url={shown.url}
              alt={texts.text('tab.plan.of', { floor: floor.name })}
              material={shown.material}
              width={width}
              overlay={(ratio) => <FilledFloorPlan fill={fill} ratio={ratio} label={formatFill(fill, floor)} />}
            />
          )}
        </Zoomable>
      )}
      {fill &&
        floorPlanNotes(fill, floor).map((note) => (
          <Text key={note} size={200} className={styles.note}>
            {note}
          </Text>
        ))}
    </div>
  );
}
