import '../../shared/components/keep-page-shown.tsx';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useRef } from 'react';
import { FloorPlan } from '../../shared/components/floor-plan/floor-plan.tsx';
import { SmallFloorPlans } from '../../shared/components/floor-plan/small-floor-plans.tsx';
import type { Http } from '../../shared/lib/http.ts';
import { moveToHeading } from '../../shared/lib/scroll-into-view.ts';
import { texts } from '../../shared/lib/texts.ts';
import { FavouriteButton } from './favourite-button.tsx';
import { People } from './person-rows.tsx';
import { type FloorView, floorTitle } from './view-model.ts';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(1180px, calc(100vw - 24px))', '@media (max-width: 480px)': { padding: '12px' } },
  content: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gridAutoRows: 'max-content', gap: '12px' },
  numbers: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  toPeople: { '@media (pointer: coarse)': { minHeight: '44px' } },
  // The names are beside the plan, and scroll separately if there are many.
  floor: {
    display: 'grid',
    gap: '12px 20px',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(220px, 300px)',
    '@media (max-width: 800px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  heading: { margin: '0 0 4px' },
  people: { overflowY: 'auto', maxHeight: '62vh', '@media (max-width: 800px)': { maxHeight: 'none' } },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface FloorDialogProps {
  http: Http;
  floor: FloorView;
  /** Shows another floor of the office. */
  onFloor: (floorId: string) => void;
  onClose: () => void;
}

/** A floor: its large plan, how full it is, and the people who may be named there. The other floors of the office are small above it. */
export function FloorDialog({ http, floor, onFloor, onClose }: FloorDialogProps) {
  const styles = useStyles();
  const { officeId, floorId, floors } = floor;
  const title = floorTitle(floor.name, floor.officeName);
  const people = useRef<HTMLHeadingElement>(null);
  const shown = floors.find((each) => each.floorId === floorId);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle action={<FavouriteButton http={http} place={{ kind: 'floor', officeId, floorId }} name={title} />}>
            {title}
          </DialogTitle>
          <DialogContent className={styles.content}>
            {floors.length > 1 && (
              <SmallFloorPlans
                http={http}
                officeId={officeId}
                label={texts.text('tab.plan.floors-of', { office: floor.officeName })}
                floors={floors}
                selected={floorId}
                onSelect={onFloor}
              />
            )}
            <div className={styles.numbers}>
              <Text>{floor.sentence}</Text>
              {floor.people.length > 0 && (
                <Button size="small" className={styles.toPeople} onClick={() => moveToHeading(people.current)}>
                  {texts.text('tab.today.show-people')}
                </Button>
              )}
            </div>
            <div className={styles.floor}>
              {shown && <FloorPlan key={floorId} http={http} officeId={officeId} floor={shown} />}
              {floor.people.length > 0 ? (
                <div>
                  <Text as="h3" block weight="semibold" ref={people} tabIndex={-1} className={styles.heading}>
                    {texts.text('tab.today.people-here')}
                  </Text>
                  <div className={styles.people}>
                    <People people={floor.people} more={floor.more} />
                  </div>
                </div>
              ) : (
                <Text className={styles.muted}>{floor.more ?? texts.text('tab.today.nobody-named')}</Text>
              )}
            </div>
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
