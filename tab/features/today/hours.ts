/** The hour of a past day that is shown first. */
export const NOON = 12;

/** `14:00` */
export const formatHour = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
