import type { PhotosView } from '../../../../server/routes/schemas/photos.ts';
import type { Form } from '../../../shared/lib/form.ts';
import { type Http, withQuery } from '../../../shared/lib/http.ts';

const PHOTOS: Form<PhotosView> = { photos: [{ id: '', url: '' }], reading: false, available: false };

export const fetchPhotos = (http: Http, ids: readonly string[]) =>
  http.get<PhotosView>(withQuery('/api/photos', { ids: ids.join() }), PHOTOS);
