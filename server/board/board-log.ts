export interface BoardLog {
  info(fields: object, text: string): void;
  warn(fields: object, text: string): void;
}
