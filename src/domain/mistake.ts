/** The client's own error. It names the field and says what is wrong with it, and never repeats the value. */
export class Mistake extends Error {
  readonly field: string;
  constructor(field: string, says: string) {
    super(`${field} ${says}`);
    this.name = 'Mistake';
    this.field = field;
  }
}

/** Every line of a mistake that tells of several at once, with the field that stands at its head. */
export const linesOfMistake = (
  message: string,
): readonly { readonly field: string; readonly says: string }[] =>
  message.split('\n').map((says) => ({ field: says.split(' ', 1).join(), says }));
