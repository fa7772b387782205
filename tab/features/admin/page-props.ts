import type { Http } from '../../shared/lib/http.ts';

/** The properties of every page of the administration. */
export interface PageProps {
  http: Http;
  /** IANA zone of the viewer. */
  zone: string;
  /** The third part of the path: an id, or `new`. */
  item?: string;
  /** The fifth part: the id of a part of that item. */
  part?: string;
}
