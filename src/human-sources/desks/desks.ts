import { approveAgency, listContactAgencies, registerAgency, suspendAgency } from './agencies.ts';
import { answerDesk } from './answer.ts';
import { askAgain } from './ask-again.ts';
import type { HumanBooks } from './books.ts';
import { listRequests, seeRequest } from './see.ts';

/** Where agencies without a system are let in, asked and answered for. */
export const humanDesks = (books: HumanBooks) => ({
  requests: listRequests(books),
  request: seeRequest(books),
  answer: answerDesk(books),
  askAgain: askAgain(books),
  agencies: listContactAgencies(books),
  register: registerAgency(books),
  approve: approveAgency(books),
  suspend: suspendAgency(books),
});
export type HumanDesks = ReturnType<typeof humanDesks>;
