/**
 * Replaces `rtl-css-js` in the built tab. Fluent mirrors every style for languages that are written from right to left, but the tab has no
 * such language (`server/texts/languages.ts`).
 */
export const convertProperty = (key: string, value: unknown) => ({ key, value });
export const convert = (styles: object) => styles;
