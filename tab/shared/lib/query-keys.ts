/** Keys of queries that one feature shows, and another one fetches again after a change. */
export const FAVOURITES = ['favourites'];
/** The first part of the key of each week. */
export const WEEK = 'week';
