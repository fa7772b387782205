import { useMemo } from 'react';
import type { Me } from '../../../server/routes/schemas/me.ts';
import type { Http } from '../../shared/lib/http.ts';
import type { Board } from './board.ts';
import type { DayShown } from './day.ts';
import { FloorDialog } from './floor-dialog.tsx';
import { OfficeDrawer } from './office-drawer.tsx';
import { lineOf } from './people.ts';
import { PersonDrawer } from './person-drawer.tsx';
import { useOpen } from './use-open.ts';
import { floorView, officeView } from './view-model.ts';
import type { Place } from './wanted.ts';

interface OpenedProps {
  http: Http;
  board: Board;
  /** The shown instant. */
  now: string;
  /** The viewer's. */
  zone: string;
  me: Me | undefined;
  /** The kind of the day on the page. */
  day: DayShown['kind'];
  place: Place;
  /** The address after closing. */
  before: Place | undefined;
}

/** The target of the address, shown above the page: a floor, an office or a person. */
export default function Opened({ http, board, now, zone, me, day, place, before }: OpenedProps) {
  const open = useOpen();
  const floor = useMemo(
    () => (place.kind === 'floor' ? floorView(board, place.officeId, place.floorId, now, zone) : undefined),
    [board, place, now, zone],
  );
  const office = useMemo(
    () => (place.kind === 'office' ? officeView(board, place.officeId, now, zone) : undefined),
    [board, place, now, zone],
  );
  const person = place.kind === 'person' ? board.people.get(place.personId) : undefined;
  const close = () => open(before);
  if (floor) {
    const onFloor = (floorId: string) => open({ kind: 'floor', officeId: floor.officeId, floorId });
    return <FloorDialog http={http} floor={floor} onFloor={onFloor} onClose={close} />;
  }
  if (office) return <OfficeDrawer http={http} office={office} onClose={close} />;
  if (!person) return null;
  return (
    <PersonDrawer
      key={person.id}
      http={http}
      person={lineOf(board, person, zone, now)}
      me={me}
      now={now}
      zone={zone}
      day={day}
      onClose={close}
    />
  );
}
