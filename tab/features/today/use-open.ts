import { useNavigation } from '../../shared/components/navigation.tsx';
import { dayOfQuery } from './day.ts';
import { hrefOfWanted, type Place } from './wanted.ts';

/** Opens a person or a place on the shown day; undefined closes what is open. */
export function useOpen(): (place: Place | undefined) => void {
  const { go, query } = useNavigation();
  return (place) => go(hrefOfWanted(place, dayOfQuery(query)));
}
