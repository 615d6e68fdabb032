/** The client's own error. It names the field and says what is wrong with it, and never repeats the value. */
export class Mistake extends Error {
  readonly field: string;
  constructor(field: string, says: string) {
    super(`${field} ${says}`);
    this.name = 'Mistake';
    this.field = field;
  }
}
